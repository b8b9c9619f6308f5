import { Provider } from 'oidc-provider'
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:http'

export interface Member {
  readonly sub: string
  readonly email?: string
  readonly email_verified?: boolean
  readonly name?: string
  readonly groups?: readonly string[]
  readonly [claim: string]: unknown
}

/** A real OpenID provider on this machine, whose people and groups a test changes as it likes. */
export async function startProvider() {
  const people = new Map<string, Member>()
  const listening = createServer()
  await new Promise<void>((resolve) => listening.listen(0, '127.0.0.1', resolve))
  const { port } = listening.address() as AddressInfo
  const issuer = `http://127.0.0.1:${port}`
  return {
    issuer,
    people,
    /** Begins to answer, once it is known where the portal is. */
    serve(portal: string): void {
      const provider = new Provider(issuer, {
        clients: [
          { client_id: 'portal', client_secret: 'a secret of the portal', redirect_uris: [`${portal}/kirjaudu/paluu`] },
          { client_id: 'another', client_secret: 'a secret of another', redirect_uris: [`${portal}/kirjaudu/paluu`] },
        ],
        pkce: { required: () => true },
        conformIdTokenClaims: false,
        claims: {
          openid: ['sub'],
          email: ['email', 'email_verified'],
          profile: ['name', 'groups', '_claim_names', 'xms_edov'],
        },
        cookies: { keys: ['of the tests'] },
        findAccount: (_: unknown, id: string) => ({ accountId: id, claims: () => ({ ...people.get(id), sub: id }) }),
      })
      provider.on('server_error', (_: unknown, error: Error) => {
        throw error
      })
      listening.on('request', provider.callback())
    },
    stop: (): Promise<void> =>
      new Promise((resolve) => {
        listening.closeAllConnections()
        listening.close(() => resolve())
      }),
  }
}

/**
 * Signs in at the provider as a browser does, with its forms.
 *
 * @param address where the portal led
 * @returns where the provider leads back to
 */
export async function signInAtProvider(address: string, login: string): Promise<string> {
  const cookies = new Map<string, string>()
  let to = address
  let body: URLSearchParams | undefined
  for (let step = 0; step < 12; step += 1) {
    const Cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const reply = await fetch(to, {
      method: body === undefined ? 'GET' : 'POST',
      body,
      headers: { Cookie },
      redirect: 'manual',
    })
    for (const each of reply.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(each) ?? []
      cookies.set(name, value)
    }
    const location = reply.headers.get('location')
    body = undefined
    if (location !== null) {
      to = new URL(location, to).href
      if (new URL(to).pathname === '/kirjaudu/paluu') return to
      continue
    }
    const text = await reply.text()
    const prompt = /name="prompt" value="(\w+)"/.exec(text)?.[1]
    const action = /action="([^"]+)"/.exec(text)?.[1]
    if (prompt === undefined || action === undefined)
      throw new Error(`the provider shows ${reply.status}: ${text.slice(0, 500)}`)
    to = new URL(action, to).href
    body = new URLSearchParams(prompt === 'login' ? { prompt, login, password: 'any' } : { prompt })
  }
  throw new Error('the provider leads nowhere')
}
