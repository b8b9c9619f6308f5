import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accounts } from './accounts'
import { anonymous, signIn } from './client'
import { onServer } from './database'
import { startPortal, type Portal } from './portal'

process.env.TRUSTED_PROXIES = '1'
process.env.SMTP_URL = 'smtp://127.0.0.1:9'

const password = 'hauki-niemi-tuuli-vene-542'
let portal: Portal
let lastAddress = 0
beforeAll(async () => {
  portal = await startPortal()
})
afterAll(() => portal.stop())

interface Answered {
  readonly status: number
  readonly text: string
  readonly headers: Headers
}

/** Sends a form from an address that nothing came from before. */
async function submit(path: string, fields: Record<string, string>, from?: string): Promise<Answered> {
  lastAddress += 1
  const headers = {
    Origin: portal.origin,
    'X-Forwarded-For': from ?? `10.2.${Math.floor(lastAddress / 250)}.${lastAddress % 250}`,
  }
  const reply = await fetch(`${portal.origin}${path}`, {
    method: 'POST',
    body: new URLSearchParams(fields),
    headers,
    redirect: 'manual',
  })
  return { status: reply.status, text: await reply.text(), headers: reply.headers }
}

async function mails(email: string, kind = 'password-link'): Promise<readonly string[]> {
  const found = `SELECT body FROM messages WHERE recipient = '${email}' AND kind = '${kind}' ORDER BY created_at, id`
  return (await onServer(portal.databaseUrl, found)).map(({ body }) => String(body))
}

async function linkOf(email: string): Promise<string> {
  await submit('/salasana', { email })
  const path = /\/salasana\/[\w-]{43}/.exec((await mails(email)).at(-1) ?? '')?.[0]
  if (path === undefined) throw new Error(`no link went to ${email}`)
  return path
}

/** Somebody of the test's own. */
async function somebody(): Promise<{ email: string; password: string }> {
  const administrator = await portal.as('administrator')
  lastAddress += 1
  const account = { email: `unohtaja-${lastAddress}@example.org`, password: 'kettu-lampi-orava-suo-318' }
  await administrator.create('users', {
    ...account,
    name: 'Unohtava Ihminen',
    language: 'fi',
    regions: [{ region: '08', role: 'editor' }],
  })
  return account
}

async function statusOf(account: { email: string; password: string }): Promise<number> {
  lastAddress += 1
  const headers = { 'X-Forwarded-For': `10.3.0.${lastAddress % 250}` }
  return (await anonymous(portal.origin).post('/api/users/login', account, headers)).status
}

describe('asking for a new password', () => {
  it('is answered in the same words after the same time for an address with and without an account', async () => {
    const { email } = await somebody()
    const times: number[] = []
    const answers: string[] = []
    for (const each of [
      email,
      'tuntematon@example.org',
      ` ${email.toUpperCase()} `,
      '',
      'ei osoite',
      `${'a'.repeat(9000)}@b.fi`,
      'nolla\0@example.org',
    ]) {
      const from = performance.now()
      const { status, text, headers } = await submit('/salasana', { email: each })
      times.push(performance.now() - from)
      answers.push(`${status} ${headers.get('cache-control')} ${text}`)
    }
    expect(new Set(answers).size).toBe(1)
    expect(answers[0]).toMatch(/^200 no-store/)
    expect(Math.min(...times)).toBeGreaterThan(380)
    expect(Math.max(...times) - Math.min(...times)).toBeLessThan(250)
    expect(await mails(email)).toHaveLength(2)
    expect(await mails('tuntematon@example.org')).toHaveLength(0)
  })

  it('sends at most three messages an hour to an account, and says nothing of it', async () => {
    const { email } = await somebody()
    const answers = await Promise.all(Array.from({ length: 6 }, () => submit('/salasana', { email })))
    expect(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size).toBe(1)
    expect(await mails(email)).toHaveLength(3)
  })

  it('is refused to an address after ten in ten minutes, known or not', async () => {
    const statuses: number[] = []
    for (let time = 0; time < 11; time += 1)
      statuses.push((await submit('/salasana', { email: `x${time}@example.org` }, '192.0.2.9')).status)
    expect([new Set(statuses.slice(0, 10)), statuses[10]]).toEqual([new Set([200]), 429])
  })

  it('is refused when another site sends the form', async () => {
    const { email } = accounts.reader08
    const reply = await fetch(`${portal.origin}/salasana`, {
      method: 'POST',
      body: new URLSearchParams({ email }),
      headers: { Origin: 'https://evil.example' },
    })
    expect([reply.status, await mails(email)]).toEqual([403, []])
  })

  it('is asked in three languages', async () => {
    for (const [language, title] of [
      ['fi', 'Unohtunut salasana'],
      ['sv', 'Glömt lösenord'],
      ['en', 'Forgotten password'],
    ]) {
      expect((await portal.nobody.get(`/salasana?lang=${language}`)).text).toContain(`<h1>${title}</h1>`)
    }
  })
})

describe('the link', () => {
  it('sets the password, ends every session, tells the owner and stands in the log', async () => {
    const account = await somebody()
    const before = await signIn(portal.origin, account)
    const link = await linkOf(account.email)
    const page = await portal.nobody.get(link)
    expect([page.status, page.text.includes(account.email), page.headers.get('referrer-policy')]).toEqual([
      200,
      true,
      'no-referrer',
    ])
    expect((await submit(link, { password })).status).toBe(200)
    expect([await statusOf(account), await statusOf({ ...account, password })]).toEqual([401, 200])
    expect((await before.get('/api/me')).status).toBe(401)
    expect((await mails(account.email, 'account-change'))[0]).toContain('salasanasi vaihdettiin')
    const acts = await onServer(
      portal.databaseUrl,
      `SELECT act FROM audit_log WHERE account = (SELECT id FROM users WHERE email = '${account.email}') AND act LIKE 'password%' ORDER BY id`,
    )
    expect(acts.map(({ act }) => act)).toEqual(['password-link', 'password-reset'])
  })

  it('works once, also when used twice at the same moment, and closes the others', async () => {
    const account = await somebody()
    const [first, second] = [await linkOf(account.email), await linkOf(account.email)]
    const answers = await Promise.all([first, first, first, second].map((link) => submit(link, { password })))
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 404, 404, 404])
    expect(await mails(account.email, 'account-change')).toHaveLength(1)
    for (const link of [first, second]) expect((await portal.nobody.get(link)).status).toBe(404)
  })

  it.each(['', 'lyhyt', 'salasanasalasana', 'unohtava ihminen'])(
    'refuses a weak password (%j) and stays open',
    async (weak) => {
      const account = await somebody()
      const link = await linkOf(account.email)
      const answer = await submit(link, { password: weak })
      expect([answer.status, answer.text.includes('role="alert"')]).toEqual([400, true])
      expect([await statusOf(account), (await portal.nobody.get(link)).status]).toEqual([200, 200])
    },
  )

  it('leads nowhere when it is an hour old, or the password or the address has changed since', async () => {
    const administrator = await portal.as('administrator')
    const links: string[] = []
    for (const change of ['age', { password }, { email: 'toinen-osoite@example.org' }] as const) {
      const { email } = await somebody()
      const link = await linkOf(email)
      links.push(link)
      const [row] = await onServer(portal.databaseUrl, `SELECT id FROM users WHERE email = '${email}'`)
      if (change !== 'age')
        expect((await administrator.patch(`/api/users/${String(row?.id)}`, change)).status).toBe(200)
      else {
        await onServer(
          portal.databaseUrl,
          `ALTER TABLE password_links DISABLE TRIGGER USER; UPDATE password_links
          SET created_at = now() - interval '61 minutes', expires_at = now() - interval '1 minute' WHERE account = '${String(row?.id)}';
          ALTER TABLE password_links ENABLE TRIGGER USER`,
        )
      }
    }
    for (const link of links) {
      expect([(await portal.nobody.get(link)).status, (await submit(link, { password })).status]).toEqual([404, 404])
    }
  })

  it('changes nothing but the password of its own account', async () => {
    const account = await somebody()
    const link = await linkOf(account.email)
    await submit(link, { password, email: accounts.administrator.email, nationalRole: 'administrator', account: 'x' })
    const client = await signIn(portal.origin, { ...account, password })
    expect((await client.get('/api/me')).body).toMatchObject({ nationalRole: null, email: account.email })
  })

  it('stands in the message alone, is 404 when guessed, and only 20 a minute may be tried', async () => {
    const { email } = await somebody()
    const secret = (await linkOf(email)).slice('/salasana/'.length)
    expect(JSON.stringify(await onServer(portal.databaseUrl, 'SELECT * FROM password_links'))).not.toContain(secret)
    const headers = { 'X-Forwarded-For': '192.0.2.78' }
    const statuses: number[] = []
    for (let time = 0; time < 21; time += 1)
      statuses.push((await portal.nobody.get(`/salasana/${'b'.repeat(43)}`, headers)).status)
    expect([statuses[0], statuses[19], statuses.at(-1)]).toEqual([404, 404, 429])
  })

  it('is only used up in the database, once, and is forgotten a day after it has ended', async () => {
    const { email } = await somebody()
    await linkOf(email)
    const where = `WHERE account = (SELECT id FROM users WHERE email = '${email}')`
    for (const set of [`key_hash = repeat('0', 64)`, `expires_at = now() + interval '2 hours'`, `made_for = 'x'`]) {
      await expect(
        onServer(portal.databaseUrl, `UPDATE password_links SET ${set} ${where}`),
        set,
      ).rejects.toMatchObject({ code: '23514' })
    }
    const { forgetPasswordLinks } = await import('../../src/forgotten/password-links')
    await onServer(
      portal.databaseUrl,
      `ALTER TABLE password_links DISABLE TRIGGER USER; UPDATE password_links
      SET created_at = now() - interval '26 hours', expires_at = now() - interval '25 hours' ${where};
      ALTER TABLE password_links ENABLE TRIGGER USER`,
    )
    await forgetPasswordLinks(portal.payload.db.pool)
    expect(await onServer(portal.databaseUrl, `SELECT FROM password_links ${where}`)).toEqual([])
  })
})
