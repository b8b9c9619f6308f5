import {
  addDataAndFileToRequest,
  generateExpiredPayloadCookie,
  generatePayloadCookie,
  type Endpoint,
  type Payload,
  type PayloadRequest,
} from 'payload'
import { accountOfOwner } from '../access/gateway'
import { note } from '../audit/note'
import { say, type TextPath } from '../text'
import { hasPasswords } from '../openid/provider'
import { endSessions } from './sessions'
import { handOver } from './handed-sessions'
import { accountOpenedBy, nextStep, openSession, tryCodeOf, type AccountRow } from './sign-in'

function refused(req: PayloadRequest, status: number, reason: TextPath, headers: HeadersInit = {}): Response {
  return Response.json({ errors: [{ message: say(req, reason) }] }, { status, headers })
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

/** The cookie of a session. */
export function cookieOf(req: PayloadRequest, token: string): string {
  const { config, collections } = req.payload
  const { auth } = collections.users.config
  return generatePayloadCookie({ collectionAuthConfig: auth, cookiePrefix: config.cookiePrefix, token })
}

function tooManyTries(req: PayloadRequest, wait: number): Response {
  return refused(req, 429, 'users.tooManyTries', { 'Retry-After': String(wait) })
}

/** Refuses who has not given a code (`code`) though the account has them or must have them. */
async function askForCode(req: PayloadRequest, account: AccountRow): Promise<Response | null> {
  const step = await nextStep(req, account)
  if (step === 'none') return null
  if (step === 'set-up') return refused(req, 403, 'secondFactor.mustSetUp')
  const typed = text(req.data?.code)
  if (typed === '') return refused(req, 401, 'secondFactor.codeMissing')
  const tried = await tryCodeOf(req, account.id, typed)
  if (tried.wait !== null) return tooManyTries(req, tried.wait)
  return tried.result === null ? refused(req, 401, 'secondFactor.codeWrong') : null
}

/**
 * Signs in. Payload's own way asks the password only of accounts that are there, says which are locked, and lets
 * strangers lock them.
 */
async function login(req: PayloadRequest): Promise<Response> {
  await addDataAndFileToRequest(req)
  if (!hasPasswords()) return refused(req, 403, 'openid.noPasswords')
  const opened = await accountOpenedBy(req, text(req.data?.email), text(req.data?.password))
  if (opened.wait !== null) return tooManyTries(req, opened.wait)
  if (opened.result === null) return refused(req, 401, 'users.wrongCredentials')
  const refusal = await askForCode(req, opened.result)
  if (refusal !== null) return refusal
  const session = await openSession(req, opened.result)
  if (session === null) return refused(req, 401, 'users.wrongCredentials')
  const { token, exp, userId } = session
  // A page of the portal has the cookie; the token itself is for programs.
  const isOwnPage = req.headers.get('Sec-Fetch-Site') === 'same-origin'
  const answer = { message: req.t('authentication:passed'), exp, user: await accountOfOwner(req, userId) }
  return Response.json(isOwnPage ? answer : { ...answer, token }, { headers: { 'Set-Cookie': cookieOf(req, token) } })
}

type OwnSession = { readonly userId: string; readonly id: string; readonly exp: number }

function sessionOf({ user }: PayloadRequest): OwnSession | null {
  if (user?.collection !== 'users') return null
  const own = '_sid' in user ? user._sid : null
  const session = user.sessions?.find(({ id }) => id === own)
  return session ? { userId: user.id, id: session.id, exp: Math.floor(Date.parse(session.expiresAt) / 1000) } : null
}

/** Tells how long the session still lasts; Payload's own way makes it longer each time. */
async function refreshToken(req: PayloadRequest): Promise<Response> {
  const session = sessionOf(req)
  if (session === null) return refused(req, 403, 'users.nobody')
  const user = await accountOfOwner(req, session.userId)
  return Response.json({ user, exp: session.exp, setCookie: false })
}

/** What makes a browser forget its session. */
export function expiredCookie({ config, collections }: Payload): string {
  const { auth } = collections.users.config
  return generateExpiredPayloadCookie({ collectionAuthConfig: auth, cookiePrefix: config.cookiePrefix })
}

/** Ends this session, with `allSessions=true` every one of the account. */
async function logout(req: PayloadRequest): Promise<Response> {
  const session = sessionOf(req)
  if (session === null) return refused(req, 400, 'users.nobody')
  await note(req, { act: 'sign-out' })
  await endSessions(req.payload, session.userId, req.searchParams.get('allSessions') === 'true' ? 'all' : session.id)
  return Response.json(
    { message: req.t('authentication:logoutSuccessful') },
    { headers: { 'Set-Cookie': expiredCookie(req.payload) } },
  )
}

/** Signing in and out, in place of Payload's own. */
export const signInEndpoints: Endpoint[] = [
  { path: '/login', method: 'post', handler: login },
  { path: '/refresh-token', method: 'post', handler: refreshToken },
  { path: '/logout', method: 'post', handler: logout },
  { path: '/handed-session', method: 'post', handler: handOver },
]
