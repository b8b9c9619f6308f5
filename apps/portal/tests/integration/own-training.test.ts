import { addDays, helsinkiDay } from '@kotipesa/domain'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Client } from './client'
import { onServer } from './database'
import { startPortal, type Portal } from './portal'
import { oneOfEach, person, registration, trainer, training } from './records'
import { regionOwnedSlugs } from './slugs'

interface Own {
  readonly trainer: string
  readonly updatedAt: string
  readonly away: readonly { readonly firstDay: string; readonly lastDay: string }[]
  readonly sessions: readonly { readonly id: string; readonly training: string; readonly day: string }[]
  readonly years: readonly { readonly planned: number; readonly share: number }[]
  readonly phases: readonly Record<string, unknown>[]
}

let portal: Portal
let editor: Client
let own: Client
let mine: string
let others: string
let held: string
let foreign: string
let seat: string

const today = helsinkiDay(new Date())
const [past, ahead] = [addDays(today, -7), addDays(today, 7)]

async function accountIdOf(client: Client): Promise<string> {
  return ((await client.get('/api/users/me')).body.user as { id: string }).id
}

async function shown(client = own): Promise<readonly Own[]> {
  return (await client.get('/api/users/own-training')).body as unknown as readonly Own[]
}

beforeAll(async () => {
  portal = await startPortal()
  editor = await portal.as('editor08')
  own = await portal.as('trainer08')
  await oneOfEach(editor, '08')
  const { id: me } = await editor.create('people', person('08', { name: 'Oma Kouluttaja' }))
  const administrator = await portal.as('administrator')
  await administrator.patch(`/api/people/${me}`, { account: await accountIdOf(own) })
  mine = (await editor.create('trainers', trainer('08', { person: me }))).id
  const { id: other } = await editor.create('people', person('08', { name: 'Toinen Kouluttaja' }))
  others = (await editor.create('trainers', trainer('08', { person: other }))).id
  const days = { planningDays: 3, trainingDays: 6, consultationDays: 1, actualPlanningDays: 2 }
  const sessions = [past, ahead].map((date) => ({ date, hours: 7 }))
  const data = { status: 'ongoing', sessions }
  held = (await editor.create('trainings', training('08', { ...data, trainers: [{ trainer: mine, ...days }] }))).id
  foreign = (await editor.create('trainings', training('08', { ...data, trainers: [{ trainer: others, ...days }] }))).id
  seat = (await editor.create('registrations', registration('08', { training: held }, { name: 'Osallistuja Yksi' }))).id
  await editor.create('registrations', registration('08', { training: foreign }, { name: 'Osallistuja Kaksi' }))
})
afterAll(() => portal.stop())

describe('a trainer', () => {
  it('sees the own sessions, days by phase against the share, and nothing of others', async () => {
    const [first, ...rest] = await shown()
    expect(rest).toEqual([])
    expect(first?.sessions.map(({ training: of, day }) => [of, day])).toEqual([
      [held, past],
      [held, ahead],
    ])
    expect(first?.phases).toMatchObject([
      { training: held, planningDays: 3, trainingDays: 6, consultationDays: 1, actualPlanningDays: 2 },
    ])
    expect(first?.years[0]?.share).toBeGreaterThan(0)
    const { text } = await own.get('/api/users/own-training')
    for (const other of [others, foreign, 'Toinen', 'Salainen']) expect(text).not.toContain(other)
  })

  it('tells of days away, which everybody sees who plans, and is told when somebody else has changed them', async () => {
    const [before] = await shown()
    const periods = [{ firstDay: '2030-07-01', lastDay: '2030-07-31' }]
    const said = await own.post('/api/users/own-away', { trainer: mine, updatedAt: before?.updatedAt, periods })
    expect([said.status, (said.body as unknown as Own[])[0]?.away]).toEqual([200, periods])
    const { body } = await editor.get(`/api/trainers/${mine}?depth=0`)
    expect(body.awayPeriods).toMatchObject([
      { firstDay: '2030-07-01T12:00:00.000Z', lastDay: '2030-07-31T12:00:00.000Z' },
    ])
    expect([body.timeShare, body.profession]).toEqual([0.3, 'social-worker'])
    const late = await own.post('/api/users/own-away', { trainer: mine, updatedAt: before?.updatedAt, periods: [] })
    expect(late.status).toBe(409)
    for (const wrong of [[{ firstDay: '2030-02-30', lastDay: '2030-03-01' }], [{}], 'x', [null]]) {
      expect((await own.post('/api/users/own-away', { trainer: mine, periods: wrong })).status).toBe(400)
    }
    const backwards = [{ firstDay: '2030-07-31', lastDay: '2030-07-01' }]
    expect((await own.post('/api/users/own-away', { trainer: mine, periods: backwards })).status).toBe(400)
  })

  it('changes the days away of nobody else, and nothing else of the own entry', async () => {
    const periods = [{ firstDay: '2030-07-01', lastDay: '2030-07-31' }]
    for (const id of [others, 'x', null]) {
      expect((await own.post('/api/users/own-away', { trainer: id, periods })).status).toBe(403)
    }
    const more = { trainer: mine, periods: [], timeShare: 1, validUntil: '2030-01-01', person: null }
    expect((await own.post('/api/users/own-away', more)).status).toBe(200)
    expect((await editor.get(`/api/trainers/${mine}?depth=0`)).body).toMatchObject({ timeShare: 0.3, awayPeriods: [] })
  })

  it('notes who was at an own session whose day has come, and at no other', async () => {
    const [{ sessions }] = (await shown()) as readonly [Own]
    const [first, second] = sessions.map(({ id }) => id)
    const list = await own.get(`/api/users/own-attendance?session=${first}`)
    expect(list.body.people).toEqual([{ id: seat, name: 'Osallistuja Yksi', isThere: false }])
    const noted = await own.post('/api/users/own-attendance', { session: first, shown: [], there: [seat, others] })
    expect([noted.status, noted.body.people]).toEqual([200, [{ id: seat, name: 'Osallistuja Yksi', isThere: true }]])
    const rows = await onServer(portal.databaseUrl, 'SELECT registration_id::text AS id FROM registration_attendance')
    expect(rows).toEqual([{ id: seat }])
    const { body } = await editor.get(`/api/trainings/${foreign}?depth=0`)
    const [elsewhere] = body.sessions as { id: string }[]
    for (const session of [second, elsewhere?.id, 'x', null]) {
      expect((await own.get(`/api/users/own-attendance?session=${String(session)}`)).status).toBe(403)
      expect((await own.post('/api/users/own-attendance', { session, shown: [], there: [seat] })).status).toBe(403)
    }
  })

  it('has an own calendar, which ends with the role and is never another’s', async () => {
    expect((await own.post('/api/users/own-calendar', { trainer: others })).status).toBe(403)
    const once = await Promise.all([1, 2].map(() => own.post('/api/users/own-calendar', { trainer: mine })))
    expect(once.map(({ status }) => status)).toEqual([200, 200])
    const { body } = await own.post('/api/users/own-calendar', { trainer: mine })
    expect((await editor.get(`/api/calendar-feeds?where[trainer][equals]=${mine}`)).body.totalDocs).toBe(1)
    const address = new URL(String(body.key)).pathname
    const calendar = await portal.nobody.get(address)
    expect([calendar.status, calendar.text.match(/BEGIN:VEVENT/g)?.length]).toEqual([200, 2])
    const id = await accountIdOf(own)
    async function endRole(day: string): Promise<void> {
      await onServer(portal.databaseUrl, `UPDATE users_regions SET valid_until = ${day} WHERE _parent_id = '${id}'`)
    }
    await endRole(`'2024-01-01T12:00Z'`)
    expect((await portal.nobody.get(address)).status).toBe(404)
    expect((await own.get('/api/users/own-training')).status).toBe(403)
    await endRole('NULL')
    expect((await portal.nobody.get(address)).status).toBe(200)
  })

  it('reads, makes, changes and counts no record of any kind, and no facts', async () => {
    for (const slug of [...regionOwnedSlugs, 'service-clients', 'messages', 'feedback']) {
      const replies = [
        await own.get(`/api/${slug}?limit=100&depth=2`),
        await own.get(`/api/${slug}?sort=-createdAt`),
        await own.get(`/api/${slug}/count`),
        await own.post(`/api/${slug}`, { region: '08' }),
        await own.patch(`/api/${slug}?where[region][equals]=08`, { source: { document: 'x' } }),
        await own.delete(`/api/${slug}?where[region][equals]=08`),
      ]
      for (const [index, { status, body, text }] of replies.entries()) {
        const isEmpty = status === 200 && (body.totalDocs === 0 || (body.docs as unknown[] | undefined)?.length === 0)
        expect([slug, index, isEmpty || status >= 400, text.includes('Salainen')]).toEqual([slug, index, true, false])
      }
    }
    for (const path of [`trainers/${mine}`, `trainings/${held}`, `registrations/${seat}`, `trainers/${mine}/days`]) {
      expect((await own.get(`/api/${path}`)).status, path).toBeGreaterThanOrEqual(403)
    }
    expect((await own.patch(`/api/trainers/${mine}`, { timeShare: 1 })).status).toBeGreaterThanOrEqual(403)
    const [facts, nowhere] = [await own.get('/api/facts'), await (await portal.as('nowhere')).get('/api/facts')]
    expect([facts.status, facts.text.includes('"08"')]).toEqual([nowhere.status, false])
    expect((await own.get('/api/users')).body.totalDocs).toBe(1)
    for (const path of ['needs/board?region=08', 'support-tallies/board?region=08', 'users/region-roles?region=08']) {
      expect((await own.get(`/api/${path}`)).status, path).toBeGreaterThanOrEqual(400)
    }
  })

  it('reads no targets, of the region or the country, and is offered no list of anything', async () => {
    const manager = await portal.as('manager08')
    const share = { indicator: 'functional-ability-goals-share', year: 2031, value: 0.5 }
    await manager.post('/api/targets', { region: '08', ...share })
    await (await portal.as('coordinator')).post('/api/targets', { region: null, ...share })
    for (const path of ['targets', 'targets/count']) {
      const { status, body } = await own.get(`/api/${path}`)
      expect([path, status >= 400 || body.totalDocs === 0]).toEqual([path, true])
    }
    const { collections } = (await own.get('/api/access')).body as {
      collections: Record<string, { read?: { permission?: boolean } | boolean }>
    }
    const readable = Object.entries(collections).filter(([, { read }]) =>
      typeof read === 'object' ? read.permission : read,
    )
    const shown = readable.map(([slug]) => slug).filter((slug) => !slug.startsWith('payload-'))
    expect(shown.toSorted()).toEqual(['regions', 'users'])
  })

  it('is the only one who has this', async () => {
    for (const name of ['editor08', 'manager08', 'reader08'] as const) {
      const client = await portal.as(name)
      expect((await client.get('/api/users/own-training')).body, name).toEqual([])
      expect((await client.post('/api/users/own-away', { trainer: mine, periods: [] })).status, name).toBe(403)
      expect((await client.post('/api/users/own-calendar', { trainer: mine })).status, name).toBe(403)
    }
    for (const name of ['administrator', 'coordinator', 'nowhere'] as const) {
      const client = await portal.as(name)
      expect((await client.get('/api/users/own-training')).status, name).toBe(403)
      expect((await client.post('/api/users/own-away', { trainer: mine, periods: [] })).status, name).toBe(403)
      expect((await client.post('/api/users/own-calendar', { trainer: mine })).status, name).toBe(403)
    }
    for (const client of [portal.nobody, portal.program]) {
      expect((await client.get('/api/users/own-training')).status).toBe(403)
    }
  })
})

describe('an invitation to a trainer', () => {
  async function leadUser(): Promise<Client> {
    return portal.newAccount([{ region: '08', role: 'editor', isLeadUser: true }])
  }

  it('names one without an account, and leads to what is their own', async () => {
    const lead = await leadUser()
    const { body } = await lead.get('/api/users/region-roles?region=08')
    const trainers = body.trainers as { person: string; name: string }[]
    expect(trainers.map(({ name }) => name)).toEqual(['Toinen Kouluttaja'])
    const email = 'kutsuttu-kouluttaja@example.org'
    const invited = { region: '08', email, name: 'Toinen Kouluttaja', role: 'trainer' }
    for (const chosen of [undefined, 'x', '00000000-0000-4000-8000-000000000000']) {
      expect((await lead.post('/api/users/invite', { ...invited, person: chosen })).status).toBe(400)
    }
    const asReader = { ...invited, role: 'reader', person: trainers[0]?.person }
    expect((await lead.post('/api/users/invite', asReader)).status).toBe(400)
    expect((await lead.post('/api/users/invite', { ...invited, person: trainers[0]?.person })).status).toBe(200)
    const [message] = await onServer(portal.databaseUrl, `SELECT body FROM messages WHERE recipient = '${email}'`)
    const [link] = /\/kutsu\/[\w-]{43}/.exec(String(message?.body)) ?? []
    const password = 'hauki-niemi-tuuli-vene-542'
    const accepted = await fetch(`${portal.origin}${link}`, {
      method: 'POST',
      redirect: 'manual',
      body: new URLSearchParams({ password }),
    })
    expect(accepted.status).toBe(303)
    const [linked] = await onServer(
      portal.databaseUrl,
      `SELECT u.email FROM people p JOIN users u ON u.id = p.account_id WHERE p.id = '${trainers[0]?.person}'`,
    )
    expect(linked).toEqual({ email })
    const again = await lead.get('/api/users/region-roles?region=08')
    expect(again.body.trainers).toEqual([])
  })

  it('leaves an editor the role, and shows them what is their own', async () => {
    const lead = await leadUser()
    const both = await portal.newAccount([{ region: '08', role: 'editor' }])
    const { email } = (await both.get('/api/me')).body as { email: string }
    const { id: me } = await editor.create('people', person('08', { name: 'Muokkaaja Kouluttaja' }))
    const { id: entry } = await editor.create('trainers', trainer('08', { person: me }))
    expect((await both.get('/api/users/own-training')).body).toEqual([])
    const invited = { region: '08', email, name: 'Muokkaaja Kouluttaja', role: 'trainer', person: me }
    expect((await lead.post('/api/users/invite', invited)).status).toBe(200)
    const [message] = await onServer(portal.databaseUrl, `SELECT body FROM messages WHERE recipient = '${email}'`)
    const [link] = /\/kutsu\/[\w-]{43}/.exec(String(message?.body)) ?? []
    expect((await portal.nobody.get(`${link}?lang=fi`)).text).toContain('Roolisi alueella on jo muokkaaja.')
    const accepted = await fetch(`${portal.origin}${link}`, { method: 'POST', redirect: 'manual', body: '' })
    expect(accepted.status).toBe(303)
    expect((await both.get('/api/me')).body).toMatchObject({ regions: [{ code: '08', role: 'editor' }] })
    expect((await shown(both)).map(({ trainer: of }) => of)).toEqual([entry])
    expect((await both.post('/api/users/own-away', { trainer: mine, periods: [] })).status).toBe(403)
    expect((await both.post('/api/users/own-away', { trainer: entry, periods: [] })).status).toBe(200)
  })
})
