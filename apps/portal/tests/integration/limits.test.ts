import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Client } from './client'
import { onServer } from './database'
import { startPortal, type Portal } from './portal'
import {
  element,
  event,
  group,
  meeting,
  network,
  oneOfEach,
  report,
  staffCount,
  team,
  trainer,
  training,
} from './records'

let portal: Portal
let client: Client
let ids: Record<string, string>

beforeAll(async () => {
  portal = await startPortal()
  client = await portal.as('editor08')
  ids = await oneOfEach(client, '08')
})
afterAll(() => portal.stop())

type Data = Record<string, unknown>
const days = { planningDays: 1, trainingDays: 1, consultationDays: 1 }

/** A report for a day on which the team has none yet. */
function anotherReport(more: Data): Data {
  return report('08', ids.teams ?? '', { reportedOn: '2024-05-09', ...more })
}

/** Collection, record, the words the refusal must contain. */
const refused: readonly (readonly [slug: string, what: string, data: () => Data, words: string])[] = [
  ['team-reports', 'children below 0', () => anotherReport({ children: -1 }), 'kokonaisluku'],
  ['team-reports', 'half a child', () => anotherReport({ children: 1.5 }), 'kokonaisluku'],
  ['team-reports', 'half a worker', () => anotherReport({ people: 1.5 }), 'kokonaisluku'],
  [
    'team-reports',
    'more trained workers than workers',
    () => anotherReport({ people: 3, trainedPeople: 4 }),
    'enemmän kuin työntekijöitä',
  ],
  ['team-reports', 'case holders below 0', () => anotherReport({ caseHolders: -0.5 }), 'vähintään 0'],
  ['team-reports', 'children in words', () => anotherReport({ children: 'monta' }), 'monta” ei ole luku'],
  ['team-reports', 'a member below 0', () => anotherReport({ members: { coordinator: -0.5 } }), 'vähintään 0'],
  ['team-reports', 'more than the whole working time', () => anotherReport({ faceToFaceShare: 1.01 }), '0–100'],
  ['team-reports', 'an unknown degree', () => anotherReport({ sharedResponsibility: 'mostly' }), 'virheellinen'],
  ['team-reports', 'a day that does not exist', () => anotherReport({ reportedOn: '2023-02-29' }), 'päivä'],
  ['team-reports', 'a Finnish way of writing a day', () => anotherReport({ reportedOn: '9.4.2024' }), 'päivä'],
  ['team-reports', 'no team', () => ({ region: '08', reportedOn: '2024-04-09' }), 'Tiimi'],
  ['teams', 'an end on the first day', () => team('08', { validUntil: '2017-08-01' }), 'ei voi olla ennen ensimmäistä'],
  ['teams', 'a municipality of another region', () => team('08', { municipality: '091' }), 'Kunta'],
  ['teams', 'no name', () => team('08', { name: '' }), 'nimi'],
  ['staff-counts', 'half a supervisor', () => ({ ...staffCount('08'), count: 0.5 }), 'kokonaisluku'],
  ['trainers', 'a share above 1', () => trainer('08', { timeShare: 30 }), '0–100'],
  [
    'trainers',
    'an end before the start',
    () => trainer('08', { validUntil: '2017-01-01' }),
    'ei voi olla ennen ensimmäistä',
  ],
  [
    'trainings',
    'a completed training without days',
    () => training('08', { sessions: [] }),
    'vähintään yksi koulutuspäivä',
  ],
  [
    'trainings',
    'a day of 0 hours',
    () => training('08', { sessions: [{ date: '2024-01-01', hours: 0 }] }),
    'enemmän kuin 0',
  ],
  [
    'trainings',
    'a completed training with consultations only',
    () => training('08', { sessions: [{ date: '2024-01-01', hours: 3, kind: 'consultation' }] }),
    'vähintään yksi koulutuspäivä',
  ],
  [
    'trainings',
    'an end before the start of a day',
    () => training('08', { sessions: [{ date: '2024-01-01', hours: 3, startsAt: '12.00', endsAt: '9.00' }] }),
    'ennen alkua',
  ],
  [
    'trainings',
    'a time of day in words',
    () => training('08', { sessions: [{ date: '2024-01-01', hours: 3, startsAt: 'aamulla' }] }),
    'muodossa 9.00',
  ],
  [
    'trainings',
    'a link that is none',
    () => training('08', { sessions: [{ date: '2024-01-01', hours: 3, link: 'javascript:alert(1)' }] }),
    'https://',
  ],
  [
    'trainings',
    'a sector of no partner',
    () => training('08', { participants: [{ group: 'supervisor', sector: 'teaching', count: 1 }] }),
    'vain yhteistyökumppaneista',
  ],
  ['events', 'an event without days', () => event('08', { sessions: [] }), 'ainakin yksi päivä'],
  [
    'trainings',
    'days of work below 0',
    () => training('08', { trainers: [{ trainer: ids.trainers, ...days, trainingDays: -1 }] }),
    'vähintään 0',
  ],
  [
    'trainings',
    'one trainer twice',
    () =>
      training('08', {
        trainers: [
          { trainer: ids.trainers, ...days },
          { trainer: ids.trainers, ...days },
        ],
      }),
    'kahdesti',
  ],
  [
    'networks',
    'an end before the start',
    () => network('08', { validUntil: '2019-03-01' }),
    'ei voi olla ennen ensimmäistä',
  ],
  ['groups', 'an unknown kind', () => group('08', { kind: 'choir' }), 'virheellinen'],
  ['meetings', 'neither network nor group', () => meeting('08', {}), 'ei molempia'],
  [
    'meetings',
    'both network and group',
    () => meeting('08', { network: ids.networks, group: ids.groups }),
    'ei molempia',
  ],
  ['meetings', 'no time', () => meeting('08', { network: ids.networks }, { hours: 0 }), 'enemmän kuin 0'],
  ['element-statuses', 'an unknown element', () => element('08', { element: 'fifth-pillar' }), 'virheellinen'],
]

describe('a form with', () => {
  it.each(refused)('%s: %s is refused in Finnish', async (slug, _what, data, words) => {
    const { status, text } = await client.post(`/api/${slug}`, data(), { 'Accept-Language': 'fi' })
    expect([status, text]).toEqual([400, expect.stringContaining(words)])
  })

  it('something wrong is refused in the language of whoever sends it', async () => {
    const wrong = anotherReport({ children: -1 })
    async function words(headers: Record<string, string>): Promise<string> {
      return (await client.post('/api/team-reports', wrong, headers)).text
    }
    expect(await words({ 'Accept-Language': 'sv' })).toContain('Ange ett heltal')
    expect(await words({ Cookie: 'payload-lng=en' })).toContain('Give a whole number')
    expect(await words({ 'Accept-Language': 'de' })).toContain('Anna kokonaisluku')
  })

  it('an element on a day that already has one says so', async () => {
    const { status, text } = await client.post('/api/element-statuses', element('08'))
    expect([status, text]).toEqual([400, expect.stringContaining('jo merkintä samalta päivältä')])
    expect((await client.post('/api/element-statuses', element('08', { since: '2019-02-02' }))).status).toBe(201)
  })
})

describe('the database refuses what gets past the forms:', () => {
  const sql: readonly (readonly [what: string, statement: () => string])[] = [
    [
      'a report for a team of another region',
      () => `UPDATE team_reports SET region_id = '03' WHERE id = '${ids['team-reports']}'`,
    ],
    [
      'a meeting of another region’s network',
      () => `UPDATE meetings SET region_id = '03' WHERE id = '${ids.meetings}'`,
    ],
    ['a meeting of nothing', () => `UPDATE meetings SET network_id = NULL WHERE id = '${ids.meetings}'`],
    ['a meeting of both', () => `UPDATE meetings SET group_id = '${ids.groups}' WHERE id = '${ids.meetings}'`],
    ['moving a team that has reports', () => `UPDATE teams SET region_id = '03' WHERE id = '${ids.teams}'`],
    ['a record without a region', () => `UPDATE teams SET region_id = NULL WHERE id = '${ids.teams}'`],
    ['deleting a region', () => `DELETE FROM regions WHERE id = '08'`],
    ['deleting a team', () => `DELETE FROM teams WHERE id = '${ids.teams}'`],
    ['deleting a trainer', () => `DELETE FROM trainers WHERE id = '${ids.trainers}'`],
    ['deleting a network', () => `DELETE FROM networks WHERE id = '${ids.networks}'`],
    ['children below 0', () => `UPDATE team_reports SET children = -1`],
    ['half a child', () => `UPDATE team_reports SET children = 0.5`],
    ['half a worker who left', () => `UPDATE team_reports SET "left" = 0.5`],
    ['more trained workers than workers', () => `UPDATE team_reports SET people = 1, trained_people = 2`],
    ['members that are no number', () => `UPDATE team_reports SET members_coordinator = 'NaN'`],
    ['a share above 1', () => `UPDATE team_reports SET face_to_face_share = 1.5`],
    ['a trainer’s share that is no number', () => `UPDATE trainers SET time_share = 'NaN'`],
    ['an end before the start', () => `UPDATE teams SET valid_until = valid_from`],
    ['a time of day', () => `UPDATE team_reports SET reported_on = '2024-04-09T00:00:00Z'`],
    ['a day without hours', () => `UPDATE trainings_sessions SET hours = 0`],
    ['a time of day that is none', () => `UPDATE trainings_sessions SET starts_at = '25:00'`],
    ['a day that ends before it starts', () => `UPDATE events_sessions SET starts_at = '12:00', ends_at = '09:00'`],
    ['a link to no page', () => `UPDATE events_sessions SET link = 'javascript:alert(1)'`],
    ['half a place', () => `UPDATE events SET capacity = 0.5`],
    ['another code for a region', () => `UPDATE regions SET code = '99' WHERE id = '08'`],
  ]
  it.each(sql)('%s', async (_what, statement) => {
    await expect(onServer(portal.databaseUrl, statement())).rejects.toThrow(/violates|restrict/)
  })
})

describe('deleting', () => {
  it.each([
    ['teams', 'tiimien raportit (1), koulutukset (1)'],
    ['trainers', 'koulutukset (1)'],
    ['networks', 'kokoukset (1)'],
  ] as const)('what others refer to is refused and says what they are: %s', async (slug, references) => {
    const { status, text } = await client.delete(`/api/${slug}/${ids[slug]}`)
    expect([status, text]).toEqual([409, expect.stringContaining(references)])
    const many = await client.delete(`/api/${slug}?where[id][equals]=${ids[slug]}`)
    expect([many.status, many.text]).toEqual([400, expect.stringContaining(references)])
    expect((await client.get(`/api/${slug}/${ids[slug]}`)).status).toBe(200)
  })

  it('for good takes a training’s own rows with it', async () => {
    const { id } = await client.create('trainings', training('08', { teams: [ids.teams] }))
    expect((await client.delete(`/api/trainings/${id}`)).status).toBe(200)
    const administrator = await portal.as('administrator')
    expect((await administrator.delete(`/api/trainings/${id}?trash=true`)).status).toBe(200)
    const [row] = await onServer(
      portal.databaseUrl,
      `SELECT count(*)::int AS n FROM trainings_sessions WHERE _parent_id = '${id}'`,
    )
    expect(row).toEqual({ n: 0 })
  })
})
