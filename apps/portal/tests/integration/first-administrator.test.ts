import { createHash, randomBytes } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { anonymous } from './client'
import { onServer } from './database'
import { startPortal, type Portal } from './portal'

let portal: Portal
beforeAll(async () => {
  portal = await startPortal()
  // A database of an operator's own before anybody has an account.
  await onServer(portal.databaseUrl, 'TRUNCATE users CASCADE')
})
afterAll(() => portal.stop())

const password = randomBytes(16).toString('hex')

/** What `provision` does when it is asked for the first administrator's link. */
async function link(): Promise<string | null> {
  const { provision } = await import('../../src/provision/provision')
  const { readInstructions } = await import('../../src/provision/instructions')
  return provision(portal.payload, readInstructions(Buffer.from('{"firstAdministrator":true}')), () => undefined)
}

function tokenOf(address: string | null): string {
  return new URL(address ?? '').searchParams.get('token') ?? ''
}

function form(lang: string, token: string): Promise<Response> {
  return fetch(`${portal.origin}/first-administrator?${new URLSearchParams({ token, lang })}`)
}

interface Entry {
  token: string
  email?: string
  name?: string
  password?: string
  lang?: string
}

function submit(entry: Entry): Promise<Response> {
  const fields = { email: 'eka@example.org', name: 'Eka', password, lang: 'fi', ...entry }
  return fetch(`${portal.origin}/first-administrator`, {
    method: 'POST',
    body: new URLSearchParams(fields),
    redirect: 'manual',
  })
}

describe('the first administrator', () => {
  it.each([
    ['fi', 'Ensimmäinen ylläpitäjä', 'Luo käyttäjätili'],
    ['sv', 'Första administratören', 'Skapa användarkontot'],
    ['en', 'First administrator', 'Create the account'],
  ])(
    'opens the link to a form in the language %s, which no one keeps and no script runs in',
    async (lang, ...words) => {
      const reply = await form(lang, tokenOf(await link()))
      expect(reply.status).toBe(200)
      const text = await reply.text()
      for (const word of words) expect(text).toContain(word)
      expect(text).toContain(`<html lang="${lang}">`)
      expect(reply.headers.get('cache-control')).toBe('no-store')
      expect(reply.headers.get('referrer-policy')).toBe('no-referrer')
      expect(reply.headers.get('content-security-policy')).toContain("default-src 'none'")
    },
  )

  it('gets no form without the link, and no account', async () => {
    for (const token of ['', 'guess', randomBytes(32).toString('base64url')]) {
      expect((await form('en', token)).status).toBe(404)
      expect((await submit({ token })).status).toBe(404)
    }
    expect(await onServer(portal.databaseUrl, 'SELECT email FROM users')).toEqual([])
  })

  it('finds the link’s hash only in the database', async () => {
    const token = tokenOf(await link())
    const rows = await onServer(portal.databaseUrl, 'SELECT * FROM first_administrator_links')
    expect(JSON.stringify(rows)).not.toContain(token)
    expect(rows.map((row) => row.token_hash)).toContain(createHash('sha256').update(token).digest('hex'))
  })

  it('is told in the chosen language what is wrong, keeps what was typed but the password, and may try again', async () => {
    const token = tokenOf(await link())
    const reply = await submit({ token, password: 'short', name: '"<b>Eka</b>', lang: 'sv' })
    expect(reply.status).toBe(400)
    const text = await reply.text()
    expect(text).toContain('Lösenord: ')
    expect(text).toContain('value="eka@example.org"')
    expect(text).toContain('value="&#34;&#60;b&#62;Eka&#60;/b&#62;"')
    expect(text).not.toContain('short')
    expect((await form('sv', token)).status).toBe(200)
  })

  it('cannot use the link after a day', async () => {
    const token = tokenOf(await link())
    const hash = createHash('sha256').update(token).digest('hex')
    await onServer(
      portal.databaseUrl,
      `UPDATE first_administrator_links SET expires_at = now() - interval '1 second' WHERE token_hash = '${hash}'`,
    )
    expect((await form('fi', token)).status).toBe(404)
    expect((await submit({ token })).status).toBe(404)
  })

  it('makes one account, whoever else uses a link at the same moment, signs in and is administrator', async () => {
    const [first, second] = [tokenOf(await link()), tokenOf(await link())]
    const replies = await Promise.all([
      submit({ token: first, lang: 'en' }),
      submit({ token: second, email: 'toinen@example.org' }),
    ])
    expect(replies.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([303, 404])
    expect(replies.find(({ status }) => status === 303)?.headers.get('location')).toBe('/admin/login')
    const users = await onServer(portal.databaseUrl, 'SELECT email, national_role FROM users')
    expect(users.map((user) => user.national_role)).toEqual(['administrator'])
    const signedIn = await anonymous(portal.origin).post('/api/users/login', { email: users[0]?.email, password })
    expect(signedIn.status).toBe(200)
    for (const token of [first, second]) expect((await form('fi', token)).status).toBe(404)
  })

  it('gets no further link once there is an administrator, nor may one from before be used', async () => {
    expect(await link()).toBeNull()
    const token = randomBytes(32).toString('base64url')
    const hash = createHash('sha256').update(token).digest('hex')
    await onServer(
      portal.databaseUrl,
      `INSERT INTO first_administrator_links VALUES ('${hash}', now() + interval '1 hour', NULL)`,
    )
    expect((await form('fi', token)).status).toBe(404)
    expect((await submit({ token })).status).toBe(404)
    expect((await onServer(portal.databaseUrl, 'SELECT 1 FROM users')).length).toBe(1)
  })

  it('and everybody else has to wait after many attempts in a minute', async () => {
    const replies: Response[] = []
    for (let attempt = 0; attempt < 11; attempt += 1) replies.push(await submit({ token: 'guess', lang: 'en' }))
    const last = replies.at(-1)
    expect(last?.status).toBe(429)
    expect(last?.headers.get('retry-after')).toBe('60')
    expect(await last?.text()).toContain('Too many attempts')
  })
})
