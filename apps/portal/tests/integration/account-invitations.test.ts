import { addDays, helsinkiDay } from '@kotipesa/domain'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accounts } from './accounts'
import { anonymous, signIn, type Client } from './client'
import { onServer } from './database'
import { inviting, password } from './inviting'
import { startPortal, type Portal } from './portal'

let portal: Portal
let leadUser: Client
let people: ReturnType<typeof inviting>
beforeAll(async () => {
  process.env.TRUSTED_PROXIES = '1'
  portal = await startPortal()
  leadUser = await portal.newAccount([{ region: '08', role: 'editor', isLeadUser: true }])
  people = inviting(portal)
})
afterAll(async () => {
  delete process.env.TRUSTED_PROXIES
  await portal.stop()
})

async function invited(email: string, more: Readonly<Record<string, unknown>> = {}): Promise<string> {
  expect((await people.invite(leadUser, { email, ...more })).status).toBe(200)
  return people.linkOf(email)
}

/** Writes past the rule that an invitation only closes, as time would. */
async function age(set: string, email: string): Promise<void> {
  const table = 'ALTER TABLE account_invitations'
  await onServer(portal.databaseUrl, `${table} DISABLE TRIGGER account_invitations_only_close`)
  await onServer(portal.databaseUrl, `UPDATE account_invitations SET ${set} WHERE email = '${email}'`)
  await onServer(portal.databaseUrl, `${table} ENABLE TRIGGER account_invitations_only_close`)
}

const asEditor = { national: null, roles: [{ region: '08', role: 'editor', isLeadUser: false }] }

describe('the link of an invitation', () => {
  it('makes an account with that one role and an own password, once', async () => {
    const email = 'uusi@example.org'
    const link = await invited(email)
    expect(await people.rolesOf(email)).toBeNull()
    expect(await people.accept(link)).toMatchObject({ status: 303, location: '/admin/login' })
    expect(await people.rolesOf(email)).toEqual(asEditor)
    const account = await signIn(portal.origin, { email, password })
    expect((await account.get('/api/me')).body).toMatchObject({
      name: 'Uusi Ihminen',
      nationalRole: null,
      regions: [{ code: '08', role: 'editor' }],
    })
    expect((await portal.nobody.get(link)).status).toBe(404)
    const again = await people.accept(link, { password: 'toinen-lampi-orava-suo-318' })
    expect(again.status).toBe(303)
    expect((await account.get('/api/me')).status).toBe(200)
    const withFirst = await signIn(portal.origin, { email, password })
    expect((await withFirst.get('/api/me')).status).toBe(200)
    await age(`used_at = now() - interval '11 minutes'`, email)
    expect((await people.accept(link)).status).toBe(404)
  })

  it('makes one account when the form is sent again and again at the same moment', async () => {
    const email = 'samaan.aikaan@example.org'
    const link = await invited(email)
    const answers = await Promise.all(Array.from({ length: 6 }, () => people.accept(link)))
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 303))
    expect(await people.rolesOf(email)).toEqual(asEditor)
  })

  it.each([
    ['fi', 'Kutsu Kotipesään', 'Luo tunnus'],
    ['sv', 'Inbjudan till Kotipesä', 'Skapa konto'],
    ['en', 'Invitation to Kotipesä', 'Create the account'],
  ])('opens in %s to a form that runs no script and is kept nowhere', async (language, ...words) => {
    const link = await invited('kielet@example.org')
    const reply = await portal.nobody.get(`${link}?lang=${language}`)
    expect(reply.status).toBe(200)
    for (const word of [...words, `<html lang="${language}">`]) expect(reply.text).toContain(word)
    expect(reply.text).not.toContain('<script')
    expect(reply.headers.get('cache-control')).toBe('no-store')
    expect(reply.headers.get('referrer-policy')).toBe('no-referrer')
    expect(reply.headers.get('content-security-policy')).toContain("default-src 'none'")
  })

  it.each([
    ['none', ''],
    ['a short one', 'lyhyt'],
    ['a common one', 'password1234'],
    ['the own address', 'heikko.salasana@example.org'],
    ['one that is too long', 'aB3!'.repeat(60)],
  ])('takes no weak password: %s; the invitation stays open', async (_, weak) => {
    const email = 'heikko.salasana@example.org'
    const link = await invited(email)
    const answer = await people.accept(link, { password: weak })
    expect([answer.status, answer.text.includes('role="alert"')]).toEqual([400, true])
    if (weak !== '' && weak !== 'heikko.salasana@example.org') expect(answer.text).not.toContain(`"${weak}"`)
    expect(await people.rolesOf(email)).toBeNull()
    expect((await portal.nobody.get(link)).status).toBe(200)
  })

  it('gives nothing that the form adds to it', async () => {
    const email = 'enemman@example.org'
    const link = await invited(email, { role: 'reader', isLeadUser: true, nationalRole: 'administrator' })
    const more = { region: '03', role: 'manager', nationalRole: 'administrator', isLeadUser: 'true', email: 'a@b.fi' }
    expect((await people.accept(link, { password, ...more })).status).toBe(303)
    expect(await people.rolesOf(email)).toEqual({
      national: null,
      roles: [{ region: '08', role: 'reader', isLeadUser: false }],
    })
  })

  it('gives a deputy the role until the last day', async () => {
    const email = 'sijainen@example.org'
    const lastDay = addDays(helsinkiDay(new Date()), 10)
    expect((await people.accept(await invited(email, { lastDay }))).status).toBe(303)
    const { body } = await leadUser.get('/api/users/region-roles?region=08')
    expect(body.roles).toContainEqual(expect.objectContaining({ name: 'Uusi Ihminen', lastDay, isOver: false }))
  })

  it('leads nowhere once it is withdrawn, too old, or whoever sent it may no longer invite', async () => {
    const withdrawn = await invited('peruttu@example.org')
    const [found] = await onServer(
      portal.databaseUrl,
      `SELECT id FROM account_invitations WHERE email = 'peruttu@example.org'`,
    )
    expect((await leadUser.post('/api/users/revoke-invitation', { region: '08', id: found?.id })).status).toBe(200)
    expect((await leadUser.post('/api/users/revoke-invitation', { region: '08', id: found?.id })).status).toBe(409)
    const old = await invited('vanha@example.org')
    await age(
      `created_at = now() - interval '7 days 1 minute', expires_at = now() - interval '1 minute'`,
      'vanha@example.org',
    )
    const gone = await portal.newAccount([{ region: '08', role: 'editor', isLeadUser: true }])
    await people.invite(gone, { email: 'lahtenyt@example.org' })
    const ofGone = await people.linkOf('lahtenyt@example.org')
    expect((await portal.nobody.get(ofGone)).status).toBe(200)
    const { name } = (await gone.get('/api/me')).body as { name: string }
    await onServer(
      portal.databaseUrl,
      `UPDATE users_regions SET is_lead_user = false WHERE _parent_id = (SELECT id FROM users WHERE name = '${name}')`,
    )
    for (const link of [withdrawn, old, ofGone]) {
      expect([(await portal.nobody.get(link)).status, (await people.accept(link)).status]).toEqual([404, 404])
    }
    for (const each of ['peruttu', 'vanha', 'lahtenyt']) {
      expect(await people.rolesOf(`${each}@example.org`)).toBeNull()
    }
  })

  it('stands in the message alone: the database keeps a hash', async () => {
    const secret = (await invited('salaisuus@example.org')).slice('/kutsu/'.length)
    const rows = await onServer(portal.databaseUrl, 'SELECT * FROM account_invitations')
    expect(JSON.stringify(rows)).not.toContain(secret)
    const reply = await leadUser.get('/api/users/region-roles?region=08')
    expect(reply.text.includes(secret) || reply.text.includes('@')).toBe(false)
  })

  it('is 404 when guessed, and only 20 a minute may be tried', async () => {
    const headers = { 'X-Forwarded-For': '192.0.2.77' }
    const statuses: number[] = []
    for (let time = 0; time < 21; time += 1) {
      statuses.push((await portal.nobody.get(`/kutsu/${'b'.repeat(43)}`, headers)).status)
    }
    expect([statuses[0], statuses[19], statuses.at(-1)]).toEqual([404, 404, 429])
  })
})

describe('an invitation to an address that has an account', () => {
  it('is answered as any other', async () => {
    const [unknown, known] = [
      await people.invite(leadUser, { email: 'tuntematon@example.org', name: 'Sama Nimi' }),
      await people.invite(leadUser, { email: accounts.nowhere.email, name: 'Sama Nimi' }),
    ]
    const [one, two] = [unknown, known].map(({ status, body }) => [
      status,
      (body.invitations as { name: string }[]).filter(({ name }) => name === 'Sama Nimi').length,
    ])
    expect([one, two]).toEqual([
      [200, 1],
      [200, 2],
    ])
  })

  it('adds the role once its owner accepts, and changes neither password, name nor other roles', async () => {
    const { email } = accounts.editor03
    const before = await signIn(portal.origin, accounts.editor03)
    await people.invite(leadUser, { email: email.toUpperCase(), role: 'reader' })
    const link = await people.linkOf(email)
    const page = (await portal.nobody.get(link)).text
    expect([page.includes('name="password"'), page.includes('Hyväksy rooli')]).toEqual([false, true])
    expect((await people.accept(link)).status).toBe(303)
    expect((await before.get('/api/me')).status).toBe(401)
    expect((await portal.nobody.post('/api/users/login', { email, password })).status).toBe(401)
    const after = await signIn(portal.origin, accounts.editor03)
    expect((await after.get('/api/me')).body).toMatchObject({
      name: 'editor03',
      regions: [
        { code: '03', role: 'editor' },
        { code: '08', role: 'reader' },
      ],
    })
  })

  it.each([
    ['editor', 'reader', 'editor'],
    ['editor', 'manager', 'editor'],
    ['manager', 'reader', 'manager'],
    ['manager', 'editor', 'manager'],
    ['reader', 'editor', 'editor'],
    ['trainer', 'reader', 'reader'],
  ] as const)('never weakens a role: %s invited as %s is %s', async (held, given, kept) => {
    const client = await portal.newAccount([{ region: '08', role: held }])
    const { email } = (await client.get('/api/me')).body as { email: string }
    await people.invite(leadUser, { email, role: given })
    expect((await people.accept(await people.linkOf(email))).status).toBe(303)
    expect(await people.rolesOf(email)).toMatchObject({ roles: [{ region: '08', role: kept, isLeadUser: false }] })
  })

  it('does not shorten a role, and takes the place of one that has ended', async () => {
    const lastDay = addDays(helsinkiDay(new Date()), 10)
    const client = await portal.newAccount([{ region: '08', role: 'editor' }])
    const { email } = (await client.get('/api/me')).body as { email: string }
    await people.invite(leadUser, { email, lastDay })
    await people.accept(await people.linkOf(email))
    const ends = `SELECT valid_until AS "end", role FROM users_regions r JOIN users u ON u.id = r._parent_id WHERE email = '${email}'`
    expect(await onServer(portal.databaseUrl, ends)).toEqual([{ end: null, role: 'editor' }])
    await onServer(
      portal.databaseUrl,
      `UPDATE users_regions SET valid_until = '2024-01-01T12:00Z' WHERE _parent_id = (SELECT id FROM users WHERE email = '${email}')`,
    )
    expect((await people.invite(leadUser, { email, role: 'reader' })).status).toBe(200)
    expect((await people.accept(await people.linkOf(email))).status).toBe(303)
    expect(await onServer(portal.databaseUrl, ends)).toEqual([{ end: null, role: 'reader' }])
  })

  it('takes the place of the role in the region, but leaves a lead user as they are', async () => {
    const { email } = accounts.reader08
    expect((await people.accept(await invited(email, { role: 'manager' }))).status).toBe(303)
    expect(await people.rolesOf(email)).toEqual({
      national: null,
      roles: [{ region: '08', role: 'manager', isLeadUser: false }],
    })
    const main = ((await leadUser.get('/api/me')).body as { email: string }).email
    const second = await portal.newAccount([{ region: '08', role: 'reader', isLeadUser: true }])
    await people.invite(second, { email: main, role: 'reader' })
    expect((await people.accept(await people.linkOf(main))).status).toBe(303)
    expect(await people.rolesOf(main)).toEqual({
      national: null,
      roles: [{ region: '08', role: 'editor', isLeadUser: true }],
    })
  })
})

describe('sending', () => {
  it('the same again at once sends one message; a new one closes the link before', async () => {
    const email = 'kahdesti@example.org'
    await Promise.all(Array.from({ length: 5 }, () => people.invite(leadUser, { email })))
    const first = await people.linkOf(email)
    expect(await people.mails(email)).toHaveLength(1)
    const second = await invited(email, { role: 'reader' })
    expect(await people.mails(email)).toHaveLength(2)
    expect([(await portal.nobody.get(first)).status, (await portal.nobody.get(second)).status]).toEqual([404, 200])
  })

  it('is refused beyond fifty a day in a region', async () => {
    const busy = await portal.newAccount([{ region: '19', role: 'editor', isLeadUser: true }])
    const statuses: number[] = []
    for (let time = 0; time < 51; time += 1) {
      statuses.push((await people.invite(busy, { region: '19', email: `n${time}@example.org` })).status)
    }
    expect([new Set(statuses.slice(0, 50)), statuses[50]]).toEqual([new Set([200]), 409])
  })

  it('is forgotten, address and name, once it is over', async () => {
    const { forgetInvitations } = await import('../../src/accounts/invitations')
    await invited('unohda@example.org')
    await invited('muista@example.org')
    await age(`revoked_at = now() - interval '25 hours'`, 'unohda@example.org')
    await forgetInvitations(portal.payload.db.pool)
    const rows = await onServer(portal.databaseUrl, 'SELECT email FROM account_invitations')
    expect(rows.map(({ email }) => email)).toContain('muista@example.org')
    expect(rows.map(({ email }) => email)).not.toContain('unohda@example.org')
  })
})

describe('an invitation in the database', () => {
  it('is only used up or withdrawn, once, and never lasts longer or gives more', async () => {
    const email = 'saanto@example.org'
    await invited(email)
    const where = `WHERE email = '${email}'`
    for (const set of [
      `role = 'manager'`,
      `region_id = '03'`,
      `email = 'muu@example.org'`,
      `expires_at = now() + interval '6 days'`,
      `key_hash = repeat('0', 64)`,
      `valid_until = '2030-01-01T12:00:00Z'`,
      `used_at = now(), revoked_at = now()`,
    ]) {
      const text = `UPDATE account_invitations SET ${set} ${where}`
      await expect(onServer(portal.databaseUrl, text), set).rejects.toMatchObject({ code: '23514' })
    }
    await onServer(portal.databaseUrl, `UPDATE account_invitations SET revoked_at = now() ${where}`)
    const reopened = `UPDATE account_invitations SET revoked_at = NULL ${where}`
    await expect(onServer(portal.databaseUrl, reopened)).rejects.toMatchObject({ code: '23514' })
    const longer = `INSERT INTO account_invitations (region_id, role, email, name, key_hash, invited_by, expires_at)
      SELECT region_id, role, email, name, repeat('1', 64), invited_by, now() + interval '8 days'
      FROM account_invitations ${where}`
    await expect(onServer(portal.databaseUrl, longer)).rejects.toMatchObject({ code: '23514' })
  })

  it('is no collection, and nobody asks for it by its name', async () => {
    const administrator = await portal.as('administrator')
    for (const client of [administrator, leadUser, anonymous(portal.origin)]) {
      expect((await client.get('/api/account-invitations')).status).toBe(404)
    }
  })
})
