/**
 * Signs in at the KPI app as a browser without scripts does: with the form of the page.
 *
 * @param {string} origin
 * @param {{ email: string, password: string }} account
 * @returns {Promise<string>} the cookie
 */
export async function signInAtKpi(origin, { email, password }) {
  const page = `${origin}/fi/sign-in`
  const html = await (await fetch(page)).text()
  const form = new FormData()
  for (const [input] of html.matchAll(/<input[^>]*type="hidden"[^>]*>/g)) {
    const name = /name="([^"]*)"/.exec(input)?.[1]
    if (name !== undefined) form.set(name, unescaped(/value="([^"]*)"/.exec(input)?.[1] ?? ''))
  }
  form.set('email', email)
  form.set('password', password)
  const answer = await fetch(page, { method: 'POST', body: form, redirect: 'manual', headers: { origin } })
  const cookies = answer.headers.getSetCookie().map((cookie) => cookie.split(';')[0])
  if (cookies.length === 0) throw new Error(`${email} was not signed in at ${origin}: status ${answer.status}`)
  return cookies.join('; ')
}

/** @param {string} text */
function unescaped(text) {
  return text.replaceAll('&quot;', '"').replaceAll('&#x27;', "'").replaceAll('&lt;', '<').replaceAll('&amp;', '&')
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
