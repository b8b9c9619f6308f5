import { helsinkiDay } from '@kotipesa/domain'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Client } from './client'
import { onServer } from './database'
import { startPortal, type Portal } from './portal'
import { team, trainer, training } from './records'

let portal: Portal
let editor: Client
let neighbour: Client
beforeAll(async () => {
  portal = await startPortal()
  editor = await portal.as('editor08')
  neighbour = await portal.as('editor03')
})
afterAll(() => portal.stop())

const today = helsinkiDay(new Date())
const thisYear = Number(today.slice(0, 4))
const effort = { planningDays: 2.5, trainingDays: 6, consultationDays: 1.5 }

describe('a trainer in the bank', () => {
  it('keeps what is known of qualification, pair, municipalities, loans and absences', async () => {
    const { id: partner } = await editor.create('trainers', trainer('08', { profession: 'family-therapist' }))
    const known = {
      modulesPassed: 2,
      permanentPost: 'yes',
      coversOthers: 'no',
      pairPartner: partner,
      municipalitiesServed: ['837', '980'],
      lentTo: ['03'],
      awayPeriods: [{ firstDay: '2026-01-01', lastDay: '2026-02-28' }],
    }
    const { id } = await editor.create('trainers', trainer('08', known))
    const { body } = await editor.get(`/api/trainers/${id}?depth=0`)
    expect(body).toMatchObject({ ...known, awayPeriods: [expect.anything()], clientWorkKept: null })
    expect((await editor.delete(`/api/trainers/${partner}`)).status).toBe(409)
  })

  it('is refused a pair with itself or another region, a fourth module, and an absence that ends before it begins', async () => {
    const { id } = await editor.create('trainers', trainer('08'))
    const { id: stranger } = await neighbour.create('trainers', trainer('03'))
    const refused = [
      { pairPartner: id },
      { pairPartner: stranger },
      { modulesPassed: 4 },
      { municipalitiesServed: ['091'] },
      { awayPeriods: [{ firstDay: '2026-02-01', lastDay: '2026-01-31' }] },
    ]
    for (const wrong of refused) {
      expect([wrong, (await editor.patch(`/api/trainers/${id}`, wrong)).status]).toEqual([wrong, 400])
    }
    for (const wrong of [`pair_partner_id = id`, `pair_partner_id = '${stranger}'`, `modules_passed = 1.5`]) {
      await expect(
        onServer(portal.databaseUrl, `UPDATE trainers SET ${wrong} WHERE id = '${id}'`),
        wrong,
      ).rejects.toThrow(/violates/)
    }
  })

  it('has days planned and used, also in another region, which learns nothing else by it', async () => {
    const { id } = await editor.create('trainers', trainer('08'))
    const { id: teamId } = await editor.create('teams', team('08', { municipality: '837' }))
    const administrator = await portal.as('administrator')
    const row = { trainer: id, ...effort }
    await administrator.create(
      'trainings',
      training('03', { status: 'planned', sessions: [{ date: `${thisYear + 1}-02-10`, hours: 7 }], trainers: [row] }),
    )
    const actual = { actualPlanningDays: 3, actualTrainingDays: 6, actualConsultationDays: 3 }
    const { id: own } = await editor.create(
      'trainings',
      training('08', {
        sessions: [{ date: today, hours: 7 }],
        teams: [teamId],
        trainers: [{ ...row, ...actual }],
      }),
    )
    const { status, body } = await editor.get(`/api/trainers/${id}/days`)
    expect([status, body]).toMatchObject([
      200,
      {
        years: [
          { year: thisYear, planned: 0, used: 12 },
          { year: thisYear + 1, planned: 10, used: 0 },
        ],
        duty: { newTeams: 1, municipalities: 1 },
        trainings: [
          { id: null, title: null, firstDay: `${thisYear + 1}-02-10`, plannedDays: 10, actualDays: null },
          { id: own, title: expect.any(String), firstDay: today, lastDay: today, plannedDays: 10, actualDays: 12 },
        ],
      },
    ])
    expect((await neighbour.get(`/api/trainers/${id}/days`)).status).toBe(404)
    expect((await portal.nobody.get(`/api/trainers/${id}/days`)).status).toBe(404)
    const facts = (await editor.get('/api/facts')).body.trainings as { trainers: object[] }[]
    expect(facts.flatMap(({ trainers }) => trainers)).toContainEqual({
      ...row,
      actual: { planningDays: 3, trainingDays: 6, consultationDays: 3 },
    })
  })
})
