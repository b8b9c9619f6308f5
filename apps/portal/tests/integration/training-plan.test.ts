import { addDays, helsinkiDay, isWorkingDay } from '@kotipesa/domain'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Board } from '../../src/plan/board'
import type { Client } from './client'
import { startPortal, type Portal } from './portal'
import { need, team, trainer } from './records'

let portal: Portal
let editor: Client
let neighbour: Client
const ids: Record<string, string> = {}
const today = helsinkiDay(new Date())

beforeAll(async () => {
  portal = await startPortal()
  editor = await portal.as('editor08')
  neighbour = await portal.as('editor03')
  ids.one = (await editor.create('trainers', trainer('08', { timeShare: 0.25, municipalitiesServed: ['837'] }))).id
  const therapist = { profession: 'family-therapist', timeShare: 0.25, pairPartner: ids.one }
  ids.other = (await editor.create('trainers', trainer('08', therapist))).id
  ids.lent = (await neighbour.create('trainers', trainer('03', { lentTo: ['08'] }))).id
  ids.team = (await editor.create('teams', team('08', { municipality: '837' }))).id
  ids.first = (await editor.create('needs', need('08', { teams: [ids.team] }))).id
  ids.elsewhere = (await editor.create('needs', need('08', { municipality: '980' }))).id
  ids.second = (await editor.create('needs', need('08', { unit: 'Eteläinen alue' }))).id
  await editor.create('needs', need('08', { curriculum: 'refresher' }))
})
afterAll(() => portal.stop())

async function plan(more: Record<string, unknown> = {}): Promise<Board> {
  const { status, text, body } = await editor.post('/api/needs/plan', { region: '08', ...more })
  expect([status, status === 200 ? '' : text]).toEqual([200, ''])
  return body as unknown as Board
}

describe('the training plan of a region', () => {
  it('shows the needs that wait for a team training, six half-years, and each trainer’s days', async () => {
    const { needs, terms, trainers, pairs, plan: proposed, mayChange } = await plan()
    expect(needs.map(({ id }) => id)).toEqual([ids.first, ids.elsewhere, ids.second])
    expect([terms.length, proposed, mayChange]).toEqual([6, null, true])
    expect(terms[0]?.from).toBe(addDays(today, 14))
    expect(pairs.map(({ trainers: both }) => both.toSorted())).toEqual([[ids.one, ids.other].toSorted()])
    expect(trainers.find(({ id }) => id === ids.lent)).toMatchObject({ name: null, region: '03' })
    expect(trainers.find(({ id }) => id === ids.one)?.terms[2]?.available).toBeGreaterThan(20)
  })

  it('proposes what keeps to the rules, says what has no placement, and stores nothing', async () => {
    const { plan: proposed, pairs } = await plan({ propose: true })
    expect(proposed?.placements.map(({ need: placed }) => placed).toSorted()).toEqual(
      [ids.first, ids.second].toSorted(),
    )
    expect(proposed?.unplaced).toMatchObject([{ need: ids.elsewhere, rule: 'municipality' }])
    expect(proposed?.gap).toBe(0)
    expect((await plan({ propose: true })).plan).toEqual(proposed)
    expect((await editor.get('/api/trainings')).body.totalDocs).toBe(0)
    const last = (await plan()).terms[5]?.id
    const kept = { need: ids.first, pair: pairs[0]?.id, term: last }
    expect((await plan({ propose: true, locked: [kept] })).plan?.placements).toContainEqual(kept)
    const idle = await plan({ propose: true, shares: { [ids.one ?? '']: 0 } })
    expect(idle.plan?.unplaced.map(({ rule }) => rule)).toEqual(['days', 'municipality', 'days'])
    const { status } = await editor.post('/api/needs/plan', {
      region: '08',
      propose: true,
      locked: [kept],
      shares: { [ids.one ?? '']: 0 },
    })
    expect(status).toBe(409)
  })

  it('says which pair would help those without a placement, and tries out pairs and starts', async () => {
    const board = await plan({ propose: true })
    const help = board.oneMorePair
    expect(help).toMatchObject({ share: 0.25, needs: [ids.elsewhere] })
    expect((await plan()).oneMorePair).toBeNull()
    const tried = await plan({ propose: true, newPairs: [{ share: help?.share, term: help?.term }] })
    expect([tried.plan?.unplaced, tried.oneMorePair, tried.pairs]).toEqual([[], null, board.pairs])
    expect(tried.plan?.placements.find(({ pair }) => pair === 'new-1')).toMatchObject({ term: help?.term })
    const last = board.terms[5]?.id ?? ''
    const later = await plan({ propose: true, starts: { [ids.first ?? '']: last } })
    expect(later.plan?.placements.find(({ need: of }) => of === ids.first)?.term).toBe(last)
    for (const wrong of [{ newPairs: [{ share: 2, term: last }] }, { starts: { x: last } }]) {
      expect((await editor.post('/api/needs/plan', { region: '08', ...wrong })).status).toBe(400)
    }
  })

  it('is accepted need by need: the training begins in its term, on days on which nobody is away', async () => {
    const { terms } = await plan()
    const from = terms[1]?.from ?? ''
    const away = { firstDay: from, lastDay: addDays(from, 40) }
    await editor.patch(`/api/trainers/${ids.one}`, { awayPeriods: [away] })
    const made = await editor.post(`/api/needs/${ids.first}/training`, { trainers: [ids.one, ids.other], from })
    expect(made.status).toBe(201)
    const { body } = await editor.get(`/api/trainings/${String(made.body.training)}?depth=0`)
    const days = (body.sessions as { date: string }[]).map(({ date }) => helsinkiDay(date))
    expect(days.every((day) => day > away.lastDay && isWorkingDay(day))).toBe(true)
    expect((body.trainers as { planningDays: number }[]).map(({ planningDays }) => planningDays)).toEqual([5.5, 5.5])
    const { needs, trainings, trainers } = await plan()
    expect(needs.map(({ id }) => id)).toEqual([ids.elsewhere, ids.second])
    expect(trainings).toMatchObject([{ id: made.body.training, firstDay: days[0] }])
    const planned = trainers.find(({ id }) => id === ids.one)?.terms.reduce((sum, term) => sum + term.planned, 0)
    expect(planned).toBeCloseTo(13, 6)
    expect((await editor.post(`/api/needs/${ids.second}/training`, { trainers: [], from: '2027-02-30' })).status).toBe(
      400,
    )
  })

  it('is the region’s own: others and readers of nothing get nothing', async () => {
    expect((await neighbour.post('/api/needs/plan', { region: '08' })).status).toBe(403)
    expect((await portal.nobody.post('/api/needs/plan', { region: '08' })).status).toBe(403)
    expect((await editor.post('/api/needs/plan', { region: '99' })).status).toBe(400)
    expect((await editor.post('/api/needs/plan', { region: '08', more: 1 })).status).toBe(400)
  })
})
