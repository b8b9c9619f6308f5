import * as client from 'openid-client'
import { z } from 'zod'
import { env } from '../env'

/** Where the provider leads back to. */
export function returnAddress(): string {
  return new URL('/kirjaudu/paluu', env().PORTAL_URL).href
}

/** Whether people may sign in at an OpenID provider. */
export function hasProvider(): boolean {
  return env().OPENID_ISSUER !== undefined
}

/** Whether people may sign in with passwords of the portal. */
export function hasPasswords(): boolean {
  return env().LOCAL_PASSWORDS === 'on'
}

let discovered: Promise<client.Configuration> | undefined

/** What the provider tells of itself; asked once, and again after a failure. */
async function provider(): Promise<client.Configuration> {
  const { OPENID_ISSUER: issuer = '', OPENID_CLIENT_ID: id = '', OPENID_CLIENT_SECRET: secret } = env()
  const address = new URL(issuer)
  // Only an issuer on this machine may be reached without TLS (`settings.ts`).
  const insecurely = address.protocol === 'http:' ? [client.allowInsecureRequests] : []
  // The connection vouches for the token already; its signature is checked all the same.
  const execute = [client.enableNonRepudiationChecks, ...insecurely]
  discovered ??= client.discovery(address, id, secret, undefined, { execute, timeout: 10 })
  try {
    return await discovered
  } catch (error) {
    discovered = undefined
    throw error
  }
}

/** What a browser keeps while its owner is at the provider. */
export interface Begun {
  readonly state: string
  readonly nonce: string
  readonly verifier: string
}

/** Begins: where the browser is led, and what it has to keep. */
export async function beginAtProvider(): Promise<{ readonly address: string; readonly begun: Begun }> {
  const config = await provider()
  const begun = {
    state: client.randomState(),
    nonce: client.randomNonce(),
    verifier: client.randomPKCECodeVerifier(),
  }
  const address = client.buildAuthorizationUrl(config, {
    redirect_uri: returnAddress(),
    scope: 'openid profile email',
    state: begun.state,
    nonce: begun.nonce,
    code_challenge: await client.calculatePKCECodeChallenge(begun.verifier),
    code_challenge_method: 'S256',
  })
  return { address: address.href, begun }
}

const claimsSchema = z.looseObject({
  iss: z.string().min(1),
  sub: z.string().min(1).max(255),
  email: z.string().optional(),
  email_verified: z.union([z.boolean(), z.literal('true'), z.literal('false')]).optional(),
  /** Entra ID's word that the address belongs to a domain of the organisation's own. */
  xms_edov: z.union([z.boolean(), z.number(), z.string()]).optional(),
  preferred_username: z.string().optional(),
  name: z.string().optional(),
})

/** Who has signed in at the provider. */
export interface Identity {
  readonly issuer: string
  readonly subject: string
  readonly email: string | null
  /** Whether the provider vouches that the address is this person's. */
  readonly isEmailSure: boolean
  readonly name: string | null
  readonly groups: readonly string[]
}

/** The provider told that there are groups and not which: too many for the token. */
export class TooManyGroupsError extends Error {
  readonly code = 'too-many-groups'
  override readonly name = 'TooManyGroupsError'
}

function groupsIn(claims: Readonly<Record<string, unknown>>): readonly string[] {
  const name = env().OPENID_GROUPS_CLAIM
  const elsewhere = claims._claim_names
  if (typeof elsewhere === 'object' && elsewhere !== null && Object.hasOwn(elsewhere, name)) {
    throw new TooManyGroupsError('the provider tells of groups without naming them')
  }
  const told = Object.hasOwn(claims, name) ? claims[name] : []
  return (Array.isArray(told) ? told : [told]).filter((each): each is string => typeof each === 'string')
}

/**
 * Takes the provider's answer: state, nonce, the proof of the code, and signature, issuer, audience and time of the token
 * are checked by openid-client.
 *
 * @throws whatever is wrong with the answer
 */
export async function identityIn(request: Request, { state, nonce, verifier }: Begun): Promise<Identity> {
  const address = new URL(returnAddress())
  address.search = new URL(request.url).search
  const tokens = await client.authorizationCodeGrant(await provider(), address, {
    expectedState: state,
    expectedNonce: nonce,
    pkceCodeVerifier: verifier,
    idTokenExpected: true,
  })
  const claims = claimsSchema.parse(tokens.claims())
  const { iss, sub, email, preferred_username: username, email_verified: verified, xms_edov: ownDomain, name } = claims
  return {
    issuer: iss,
    subject: sub,
    email: email ?? username ?? null,
    isEmailSure:
      email !== undefined && (verified === true || verified === 'true' || ['1', 'true'].includes(String(ownDomain))),
    name: name ?? null,
    groups: groupsIn(claims),
  }
}
