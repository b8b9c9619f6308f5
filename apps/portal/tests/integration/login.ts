import { request } from 'node:http'
import { text } from 'node:stream/consumers'

export interface LoginReply {
  readonly status: number
  readonly retryAfter: number | null
  readonly body: Record<string, unknown>
}

interface LoginOptions {
  /** Address of this machine from which the connection is made: all of 127.0.0.0/8 are. */
  from?: string
  headers?: Record<string, string>
}

/** Tries to sign in from an address. */
export async function login(
  origin: string,
  { email, password }: { email: string; password: string },
  { from = '127.0.0.1', headers = {} }: LoginOptions = {},
): Promise<LoginReply> {
  return new Promise((resolve, reject) => {
    const outgoing = request(
      `${origin}/api/users/login`,
      { method: 'POST', localAddress: from, agent: false, headers: { 'Content-Type': 'application/json', ...headers } },
      (response) => {
        text(response).then((body) => {
          const wait = response.headers['retry-after']
          resolve({
            status: response.statusCode ?? 0,
            retryAfter: wait === undefined ? null : Number(wait),
            body: JSON.parse(body) as Record<string, unknown>,
          })
        }, reject)
      },
    )
    outgoing.on('error', reject)
    outgoing.end(JSON.stringify({ email, password }))
  })
}
