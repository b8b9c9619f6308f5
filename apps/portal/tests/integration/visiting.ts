/** An answer to a browser without script, whose redirects are not followed. */
export interface Visited {
  readonly status: number
  readonly location: string | null
  readonly text: string
  readonly headers: Headers
}

/** A browser with cookies of its own, at an address of its own. */
export interface Visitor {
  get(path: string): Promise<Visited>
  post(path: string, fields: Readonly<Record<string, string>>, headers?: Record<string, string>): Promise<Visited>
  /** A cookie's value; empty when there is none. */
  cookie(name: string): string
  isSignedIn(): Promise<boolean>
}

export function form(fields: Readonly<Record<string, string>>): URLSearchParams {
  return new URLSearchParams(fields)
}

/** Browsers that visit a portal behind one proxy (`TRUSTED_PROXIES=1`). */
export function startVisiting(origin: string): { somebody(): Visitor } {
  let last = 0
  return {
    somebody: () => {
      last += 1
      const from = `10.7.${Math.floor(last / 250)}.${1 + (last % 250)}`
      const agent = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0'
      const cookies = new Map<string, string>()
      async function visit(path: string, init: RequestInit & { headers?: Record<string, string> }): Promise<Visited> {
        const Cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
        const headers = { Cookie, Origin: origin, 'X-Forwarded-For': from, 'User-Agent': agent, ...init.headers }
        const reply = await fetch(`${origin}${path}`, { ...init, headers, redirect: 'manual' })
        for (const each of reply.headers.getSetCookie()) {
          const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(each) ?? []
          if (value === '') cookies.delete(name)
          else cookies.set(name, value)
        }
        return {
          status: reply.status,
          location: reply.headers.get('location'),
          text: await reply.text(),
          headers: reply.headers,
        }
      }
      return {
        get: (path) => visit(path, {}),
        post: (path, fields, headers = {}) => visit(path, { method: 'POST', body: form(fields), headers }),
        cookie: (name) => cookies.get(name) ?? '',
        isSignedIn: async () => (await visit('/api/me', {})).status === 200,
      }
    },
  }
}
