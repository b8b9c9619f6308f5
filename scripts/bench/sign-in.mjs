/**
 * Signs in at the KPI app as a browser without scripts does: it leads to the portal's form and back.
 *
 * @param {string} origin
 * @param {{ email: string, password: string }} account
 * @returns {Promise<string>} the cookie
 */
export async function signInAtKpi(origin, { email, password }) {
  /** @type {Map<string, Map<string, string>>} cookies by origin */
  const kept = new Map()
  let address = new URL('/fi/sign-in/begin', origin)
  /** @type {URLSearchParams | undefined} */
  let body
  for (let step = 0; step < 8; step += 1) {
    const cookies = kept.get(address.origin) ?? new Map()
    kept.set(address.origin, cookies)
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const method = body === undefined ? 'GET' : 'POST'
    const headers = { cookie, origin: address.origin }
    const answer = await fetch(address, { method, body, redirect: 'manual', headers })
    for (const each of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(each) ?? []
      cookies.set(name, value)
    }
    const to = answer.headers.get('location')
    if (to === null) break
    address = new URL(to, address)
    body = address.pathname === '/kirjaudu' ? new URLSearchParams({ email, password }) : undefined
    if (address.origin === new URL(origin).origin && !address.pathname.includes('sign-in')) {
      return [...(kept.get(address.origin) ?? [])].map(([name, value]) => `${name}=${value}`).join('; ')
    }
  }
  throw new Error(`${email} was not signed in at ${origin}`)
}

/**
 * Signs in at the portal.
 *
 * @param {string} origin
 * @param {{ email: string, password: string }} account
 * @returns {Promise<Record<string, string>>} headers of a signed-in browser
 */
export async function signInAtPortal(origin, { email, password }) {
  const answer = await fetch(`${origin}/api/users/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password }),
  })
  const { token } = /** @type {{ token?: string }} */ (await answer.json())
  if (token === undefined) throw new Error(`${email} was not signed in at ${origin}: status ${answer.status}`)
  return { cookie: `payload-token=${token}; payload-lng=fi`, origin, 'content-type': 'application/json' }
}
