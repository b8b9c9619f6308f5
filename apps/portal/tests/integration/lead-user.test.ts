import { addDays, helsinkiDay } from '@kotipesa/domain'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Client } from './client'
import { onServer } from './database'
import { inviting } from './inviting'
import { startPortal, type Portal } from './portal'
import { team } from './records'

interface Shown {
  readonly id: string
  readonly name: string
}

let portal: Portal
let leadUser: Client
let other: Client
beforeAll(async () => {
  process.env.TRUSTED_PROXIES = '1'
  portal = await startPortal()
  leadUser = await portal.newAccount([{ region: '08', role: 'reader', isLeadUser: true }])
  other = await portal.newAccount([
    { region: '03', role: 'editor', isLeadUser: true },
    { region: '08', role: 'reader' },
  ])
})
afterAll(async () => {
  delete process.env.TRUSTED_PROXIES
  await portal.stop()
})

async function rolesIn(client: Client, region = '08'): Promise<readonly Shown[]> {
  return (await client.get(`/api/users/region-roles?region=${region}`)).body.roles as readonly Shown[]
}

async function idOf(name: string, region = '08'): Promise<string> {
  const found = (await rolesIn(await portal.as('administrator'), region)).find((each) => each.name === name)
  if (found === undefined) throw new Error(`${name} has no role`)
  return found.id
}

/** Everything about accounts, as it is stored. */
async function stored(): Promise<unknown> {
  const roles = 'SELECT _parent_id, id, region_id, role, is_lead_user, valid_until FROM users_regions ORDER BY id'
  const users = 'SELECT id, email, name, national_role, hash FROM users ORDER BY id'
  const invited = 'SELECT id, used_at, revoked_at FROM account_invitations ORDER BY id'
  return Promise.all([roles, users, invited].map((text) => onServer(portal.databaseUrl, text)))
}

describe('a region’s lead user', () => {
  it('sees who has which role in the region, and nothing else of the accounts', async () => {
    const reply = await leadUser.get('/api/users/region-roles?region=08')
    expect(Object.keys(reply.body)).toEqual(['roles', 'invitations', 'trainers'])
    const roles = reply.body.roles as readonly Shown[]
    expect(roles.map(({ name }) => name)).toEqual(expect.arrayContaining(['both', 'editor08', 'manager08', 'reader08']))
    expect(roles.map(({ name }) => name)).not.toContain('editor03')
    for (const role of roles) {
      expect(Object.keys(role).sort()).toEqual([
        'id',
        'isLeadUser',
        'isOver',
        'lastDay',
        'mayTake',
        'name',
        'role',
        'standsInFor',
      ])
    }
    expect(reply.text).not.toContain('@')
  })

  it('takes a role of the region away at once, and no other of the same account', async () => {
    const taken = await portal.newAccount([
      { region: '08', role: 'editor' },
      { region: '03', role: 'reader' },
    ])
    const { name, email } = (await taken.get('/api/me')).body as { name: string; email: string }
    const id = await idOf(name)
    const reply = await leadUser.post('/api/users/take-role', { region: '08', id })
    expect([reply.status, (reply.body.roles as Shown[]).some((each) => each.id === id)]).toEqual([200, false])
    expect((await taken.get('/api/me')).status).toBe(401)
    expect((await leadUser.post('/api/users/take-role', { region: '08', id })).status).toBe(409)
    expect(await inviting(portal).rolesOf(email)).toEqual({
      national: null,
      roles: [{ region: '03', role: 'reader', isLeadUser: false }],
    })
  })

  it('takes no role of another region, nor another lead user’s or the own, which an administrator does', async () => {
    const second = await portal.newAccount([{ region: '08', role: 'editor', isLeadUser: true }])
    const { name } = (await second.get('/api/me')).body as { name: string }
    const own = ((await leadUser.get('/api/me')).body as { name: string }).name
    const before = await stored()
    for (const id of [await idOf('editor03', '03'), await idOf(name), await idOf(own), '', "' OR true --"]) {
      expect((await leadUser.post('/api/users/take-role', { region: '08', id })).status).toBe(409)
    }
    expect(await stored()).toEqual(before)
    const administrator = await portal.as('administrator')
    const reply = await administrator.post('/api/users/take-role', { region: '08', id: await idOf(name) })
    expect(reply.status).toBe(200)
  })

  it('has no other way to accounts: neither lists, makes, changes nor deletes them, nor the own role', async () => {
    const before = await stored()
    const { body } = await leadUser.get('/api/users?depth=0')
    const [own] = body.docs as { id: string }[]
    expect([body.totalDocs, (await leadUser.get('/api/service-clients')).status]).toEqual([1, 403])
    const [someone] = await onServer(portal.databaseUrl, `SELECT id FROM users WHERE name = 'editor08'`)
    const made = { email: 'x@example.org', name: 'X', password: 'hauki-niemi-tuuli-vene-542', language: 'fi' }
    expect((await leadUser.post('/api/users', made)).status).toBe(403)
    for (const change of [{ email: 'y@example.org' }, { password: made.password }, { name: 'Y' }]) {
      expect((await leadUser.patch(`/api/users/${String(someone?.id)}`, change)).status).toBeGreaterThanOrEqual(400)
    }
    expect((await leadUser.delete(`/api/users/${String(someone?.id)}`)).status).toBeGreaterThanOrEqual(403)
    const regions = [{ region: '08', role: 'editor', isLeadUser: true }]
    for (const change of [{ regions }, { nationalRole: 'administrator' }]) {
      await leadUser.patch(`/api/users/${own?.id ?? ''}`, change)
    }
    expect(await stored()).toEqual(before)
    expect((await leadUser.post('/api/teams', team('08'))).status).toBe(403)
  })

  it.each([
    { region: '99' },
    { region: null },
    { role: 'administrator' },
    { role: 'lead-user' },
    { role: null },
    { name: '' },
    { name: 'a\r\nBcc: b@example.org' },
    { name: 'x'.repeat(201) },
    { email: 'ei osoite' },
    { email: '' },
    { email: 'a@example.org\r\nBcc: b@example.org' },
    { email: `${'x'.repeat(250)}@example.org` },
    { lastDay: addDays(helsinkiDay(new Date()), -1) },
    { lastDay: '31.12.2026' },
    { lastDay: '2999-01-01' },
  ])('invites nobody by what is not understood: %j', async (wrong) => {
    const before = await stored()
    const entry = { region: '08', name: 'Uusi', role: 'editor', email: 'uusi@example.org', ...wrong }
    expect((await leadUser.post('/api/users/invite', entry)).status).toBe(400)
    expect(await stored()).toEqual(before)
  })
})

describe('a region’s roles and invitations', () => {
  it('are closed to everybody else: other lead users, roles without it, the coordinator, programs, nobody', async () => {
    const { invite } = inviting(portal)
    expect((await invite(leadUser, { email: 'oma@example.org' })).status).toBe(200)
    const [sent] = await onServer(portal.databaseUrl, 'SELECT id FROM account_invitations')
    const [id, invitation] = [await idOf('editor08'), sent?.id]
    const names = ['editor08', 'manager08', 'reader08', 'both', 'editor03', 'coordinator', 'nowhere'] as const
    const clients = await Promise.all(names.map((name) => portal.as(name)))
    const before = await stored()
    for (const client of [other, ...clients, portal.program, portal.nobody]) {
      const replies = [
        await client.get('/api/users/region-roles?region=08'),
        await invite(client, { email: 'vieras@example.org' }),
        await client.post('/api/users/take-role', { region: '08', id }),
        await client.post('/api/users/revoke-invitation', { region: '08', id: invitation }),
      ]
      expect(replies.map(({ status }) => status)).toEqual([403, 403, 403, 403])
      expect(replies.map(({ text }) => text).join()).not.toContain('editor08')
    }
    // A lead user of another region names the own one with what is of this.
    expect((await other.post('/api/users/take-role', { region: '03', id })).status).toBe(409)
    expect((await other.post('/api/users/revoke-invitation', { region: '03', id: invitation })).status).toBe(409)
    expect((await other.get('/api/users/region-roles?region=03')).text).not.toContain('Uusi Ihminen')
    for (const region of ['03', '']) {
      expect((await leadUser.get(`/api/users/region-roles?region=${region}`)).status).toBeGreaterThanOrEqual(400)
      expect((await invite(leadUser, { region, email: 'x@example.org' })).status).toBeGreaterThanOrEqual(400)
    }
    expect(await stored()).toEqual(before)
  })
})

describe('a role that ends', () => {
  it('counts on its last day, and afterwards gives nothing anywhere, in a session that goes on as well', async () => {
    const today = helsinkiDay(new Date())
    const roles = [{ region: '08', role: 'editor', isLeadUser: true, validUntil: addDays(today, 1) }]
    const deputy = await portal.newAccount(roles)
    const { name, regions } = (await deputy.get('/api/me')).body as { name: string; regions: unknown }
    expect(regions).toEqual([{ code: '08', role: 'editor' }])
    const { id } = await deputy.create('teams', team('08', { name: 'Sijaisen tiimi' }))
    expect((await deputy.get('/api/facts')).text).toContain('Sijaisen tiimi')
    const shown = (await rolesIn(leadUser)).find((each) => each.name === name)
    expect(shown).toMatchObject({ lastDay: today, isOver: false, isLeadUser: true })
    await onServer(
      portal.databaseUrl,
      `UPDATE users_regions SET valid_until = '${today}T12:00:00Z' WHERE id = '${shown?.id ?? ''}'`,
    )
    expect((await rolesIn(leadUser)).find((each) => each.name === name)).toMatchObject({ isOver: true })
    expect((await deputy.get('/api/me')).body.regions).toEqual([])
    const nowhere = await portal.as('nowhere')
    for (const path of ['/api/facts', '/api/teams', `/api/teams/${id}`, '/api/trainers', '/api/memos', '/api/people']) {
      const [ended, none] = [await deputy.get(path), await nowhere.get(path)]
      expect([path, ended.status]).toEqual([path, none.status])
      expect(ended.text).not.toContain('Sijaisen tiimi')
    }
    expect((await deputy.post('/api/teams', team('08', { name: 'Myöhässä' }))).status).toBe(403)
    expect((await deputy.patch(`/api/teams/${id}`, { name: 'Myöhässä' })).status).toBeGreaterThanOrEqual(403)
    expect((await deputy.get('/api/users/region-roles?region=08')).status).toBe(403)
    expect((await inviting(portal).invite(deputy, { email: 'myohassa@example.org' })).status).toBe(403)
  })

  it('is changed by administrators alone, and a new day ends the account’s sessions', async () => {
    const own = await portal.newAccount([{ region: '08', role: 'reader', validUntil: '2099-01-01' }])
    const [account] = (await own.get('/api/users?depth=0')).body.docs as { id: string; regions: object[] }[]
    const regions = [{ ...account?.regions[0], validUntil: '2098-01-01' }]
    await own.patch(`/api/users/${account?.id ?? ''}`, { regions })
    const again = (await own.get('/api/users?depth=0')).body.docs as { regions: unknown }[]
    expect(again[0]?.regions).toEqual(account?.regions)
    const administrator = await portal.as('administrator')
    expect((await administrator.patch(`/api/users/${account?.id ?? ''}`, { regions })).status).toBe(200)
    expect((await own.get('/api/me')).status).toBe(401)
  })

  it('is a day of a calendar in the database, whoever writes', async () => {
    for (const day of ['1989-12-31T12:00:00Z', '2100-01-01T12:00:00Z', '2026-12-31T13:00:00Z']) {
      const text = `UPDATE users_regions SET valid_until = '${day}' WHERE region_id = '03'`
      await expect(onServer(portal.databaseUrl, text)).rejects.toMatchObject({ code: '23514' })
    }
  })
})
