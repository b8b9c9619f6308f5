import { readSheet } from 'read-excel-file/node'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { moneyOfYear } from '../../src/money/of-year'
import type { Client } from './client'
import { startPortal, type Portal } from './portal'
import { team, trainer, training } from './records'

let portal: Portal
let editor: Client
let neighbour: Client

const year = 2023
const sessions = [
  { date: '2023-03-07', hours: 7 },
  { date: '2023-03-08', hours: 7 },
  { date: '2023-04-12', hours: 3, kind: 'consultation' },
  { date: '2024-01-10', hours: 7 },
]

function whole(value: number): object {
  return { value, isWhole: true }
}

function held(trainerId: string, more: object = {}): Record<string, unknown> {
  const days = { planningDays: 2, trainingDays: 2, consultationDays: 2 }
  const actual = { actualPlanningDays: 3, actualTrainingDays: 3, actualConsultationDays: 2 }
  return training('08', { sessions, trainers: [{ trainer: trainerId, ...days, ...actual }], ...more })
}

beforeAll(async () => {
  portal = await startPortal()
  ;[editor, neighbour] = await Promise.all([portal.as('editor08'), portal.as('editor03')])
  const tampere = await editor.create('teams', team('08', { municipality: '837' }))
  const nowhere = await editor.create('teams', team('08'))
  const own = await editor.create('trainers', trainer('08'))
  const lent = await neighbour.create('trainers', trainer('03', { lentTo: ['08'] }))
  const participants = [
    { group: 'social-worker', count: 10 },
    { group: 'expert-by-experience', count: 3 },
  ]
  const given = { teams: [tampere.id, nowhere.id], capacity: 12, participants }
  await editor.create('trainings', held(own.id, given))
  await editor.create('trainings', held(lent.id, { curriculum: 'refresher', status: 'planned' }))
  await editor.create('trainings', held(own.id, { status: 'cancelled' }))
})
afterAll(() => portal.stop())

describe('prices', () => {
  it('are one entry of a region and year, in numbers from 0 up, also when two make it at once', async () => {
    const entry = { region: '08', year: '2031', trainerDay: 420 }
    const made = await Promise.all([1, 2, 3].map(() => editor.post('/api/prices', entry)))
    expect(made.map(({ status }) => status).toSorted()).toEqual([201, expect.any(Number), expect.any(Number)])
    expect(made.filter(({ status }) => status === 201)).toHaveLength(1)
    const again = await editor.post('/api/prices', entry)
    expect([again.status, again.text.includes('Tältä vuodelta on jo hinnat.')]).toEqual([400, true])
    expect((await editor.post('/api/prices', { ...entry, year: '2032', trainerDay: -1 })).status).toBe(400)
    expect((await editor.post('/api/prices', { ...entry, year: 'pian' })).status).toBe(400)
    expect((await neighbour.post('/api/prices', { ...entry, year: '2033' })).status).toBe(403)
  })

  it('are in the facts of version 2 while they are there, without other operations', async () => {
    const entry = { region: '08', year: '2034', trainerDay: 400.5, participantDay: null, operations: 7000 }
    const { id } = await editor.create('prices', entry)
    async function told(): Promise<unknown> {
      const { prices } = (await portal.program.get('/api/facts')).body as { prices: { year: number }[] }
      return prices.filter((each) => each.year === 2034)
    }
    const tag = (await portal.program.get('/api/facts')).headers.get('etag')
    expect(await told()).toEqual([{ region: '08', year: 2034, trainerDay: 400.5, participantDay: null }])
    expect((await editor.delete(`/api/prices/${id}`)).status).toBe(200)
    expect(await told()).toEqual([])
    expect((await portal.program.get('/api/facts')).headers.get('etag')).not.toBe(tag)
  })
})

describe('money and days', () => {
  it('are reckoned from the region’s trainings: without prices in days, and no euros are 0', async () => {
    const money = await moneyOfYear(portal.payload.db.pool, '08', year)
    // Three quarters of the days lie in the year: 6 planned and 8 actual days of one, 6 planned of the other.
    expect(money.total.trainerDays).toEqual({ planned: whole(9), actual: whole(6) })
    expect(money.borrowed).toEqual({ planned: whole(4.5), actual: whole(0) })
    expect(money.total.participantDays.planned.value).toBeCloseTo((12 * 17) / 7)
    expect(money.total.participantDays.actual.value).toBeCloseTo((10 * 17) / 7)
    const untold = { value: null, isWhole: false }
    expect(money.total.euros).toEqual({ planned: untold, actual: untold })
    expect(money.total.participantDays.planned.isWhole).toBe(false)
    expect(money.missing.prices).toEqual(['trainerDay', 'participantDay', 'operations'])
    expect(money.missing.seats).toHaveLength(1)
    expect(
      money.byMunicipality.map(({ municipality, trainerDays }) => [municipality, trainerDays.planned.value]),
    ).toEqual([
      ['837', 2.25],
      [null, 6.75],
    ])
    expect(money.byCurriculum.map(({ curriculum }) => curriculum)).toEqual(['team-basic', 'refresher'])
  })

  it('tell the lender only the days', async () => {
    const money = await moneyOfYear(portal.payload.db.pool, '03', year)
    expect([money.lent, money.byCurriculum]).toEqual([{ planned: whole(4.5), actual: whole(0) }, []])
  })

  it('are a workbook with the prices of the year, of the own region alone', async () => {
    await editor.create('prices', { region: '08', year: String(year), trainerDay: 400, participantDay: 300 })
    const path = `/api/prices/money.xlsx?region=08&year=${year}`
    const cookie = (await portal.cookieOf('editor08')).header
    const headers = { cookie, origin: portal.origin }
    const file = Buffer.from(await (await fetch(`${portal.origin}${path}`, { headers })).arrayBuffer())
    const rows = await readSheet(file, 'Koulutusohjelmittain 2023')
    expect(rows[0]?.slice(0, 3)).toEqual([
      'Koulutusohjelma',
      'Kouluttajien päivät, suunniteltu',
      'Kouluttajien päivät, toteutunut',
    ])
    const actual = Math.round((6 * 400 + ((10 * 17) / 7) * 300) * 100) / 100
    expect(String(rows.at(-1)?.[0])).toMatch(/vähimmäismääriä/)
    expect(rows.at(-2)).toEqual(['Yhteensä', 9, 6, 29.14, 24.29, expect.any(Number), actual])
    expect((await neighbour.get(path)).status).toBe(403)
    expect((await portal.nobody.get(path)).status).toBe(403)
    expect((await editor.get('/api/prices/money.xlsx?region=08&year=2023-01')).status).toBe(400)
    expect((await editor.get('/api/prices/money.xlsx?region[]=08&year=2023')).status).toBe(400)
    expect((await editor.get('/api/prices/money.xlsx?region=xx&year=2023')).status).toBe(400)
  })
})
