import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startPortal, type Portal } from './portal'
import { oneOfEach, training } from './records'

type Content = Readonly<Record<string, readonly unknown[]>>

interface Answer {
  readonly revision: string
  readonly generatedAt: string
  readonly parts: Readonly<Record<string, Content>>
}

let portal: Portal
let in03: Record<string, string>
let in08: Record<string, string>

beforeAll(async () => {
  portal = await startPortal()
  in03 = await oneOfEach(await portal.as('editor03'), '03')
  in08 = await oneOfEach(await portal.as('editor08'), '08')
  const coordinator = await portal.as('administrator')
  for (const region of [null, '08']) {
    await coordinator.create('targets', { indicator: 'team-training-coverage', region, period: '2025', value: 0.8 })
  }
  await coordinator.post('/api/globals/notice', { text: 'Esittelyaineisto' })
})
afterAll(() => portal.stop())

async function since(revision: string): Promise<Answer> {
  const { status, body } = await portal.program.get(`/api/facts?since=${revision}`)
  expect(status).toBe(200)
  return body as unknown as Answer
}

async function changedSince({ revision }: Answer): Promise<readonly string[]> {
  return Object.keys((await since(revision)).parts)
}

function sorted(rows: readonly unknown[]): readonly string[] {
  return rows.map((row) => JSON.stringify(row)).toSorted()
}

describe('the facts in parts', () => {
  it('are together the facts as a whole, also where one region stands in another’s records', async () => {
    const sessions = [{ date: '2024-03-05', hours: 7 }]
    const trainers = [{ trainer: in03.trainers, planningDays: 1, trainingDays: 1, consultationDays: 1 }]
    const administrator = await portal.as('administrator')
    await administrator.patch(`/api/trainers/${in03.trainers}`, { lentTo: ['08'] })
    await administrator.create('trainings', training('08', { status: 'completed', sessions, trainers }))
    const { parts } = await since('')
    const whole = (await portal.program.get('/api/facts')).body as unknown as Content
    expect(JSON.stringify(parts['08'])).toContain(in03.trainers)
    expect(Object.keys(parts)).toHaveLength(1 + (whole.regions?.length ?? 0))
    for (const [table, rows] of Object.entries(whole).filter(([, value]) => Array.isArray(value))) {
      const merged = Object.values(parts).flatMap((part) => part[table] ?? ['no such table'])
      expect([table, sorted(merged)]).toEqual([table, sorted(rows)])
    }
    expect(parts.FI).toMatchObject({ notice: whole.notice, targets: [{ region: null }] })
  })

  it('are told of the regions that have changed, and of no other', async () => {
    const start = await since('')
    expect((await portal.program.get(`/api/facts?since=${start.revision}`)).status).toBe(304)
    await (await portal.as('editor08')).patch(`/api/meetings/${in08.meetings}`, { attendees: 17 })
    const next = await since(start.revision)
    expect(Object.keys(next.parts)).toEqual(['08'])
    expect(next.parts['08']?.meetings).toMatchObject([{ attendees: 17 }])
    expect((await portal.program.get(`/api/facts?since=${next.revision}`)).status).toBe(304)
  })

  it('are told of every region when what belongs to none has changed, or when the revision is none', async () => {
    const start = await since('')
    const all = Object.keys(start.parts).toSorted()
    await (await portal.as('coordinator')).post('/api/globals/notice', { text: 'Toinen' })
    expect([...(await changedSince(start))].toSorted()).toEqual(all)
    for (const wrong of ['x', '08.x', '%00', '~.~.', '__proto__.x']) {
      expect(Object.keys((await since(wrong)).parts).toSorted(), wrong).toEqual(all)
    }
  })

  it('are of the regions that the asker gets', async () => {
    const editor = await portal.as('editor08')
    const own = (await editor.get('/api/facts?since=')).body as unknown as Answer
    expect(Object.keys(own.parts).toSorted()).toEqual(['08', 'FI'])
    expect(JSON.stringify(own)).not.toContain(in03.teams)
    const all = await since('')
    expect((await editor.get(`/api/facts?since=${all.revision}`)).status).toBe(200)
    await (await portal.as('editor03')).patch(`/api/meetings/${in03.meetings}`, { attendees: 18 })
    expect((await editor.get(`/api/facts?since=${own.revision}`)).status).toBe(304)
    expect((await portal.nobody.get('/api/facts?since=')).status).toBe(401)
  })
})
