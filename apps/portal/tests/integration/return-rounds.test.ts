import { addDays, helsinkiDay } from '@kotipesa/domain'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { returnRounds, waitingReturns } from '../../src/documents/return-rounds'
import { remindOfDueDays } from '../../src/plans/remind'
import type { Client } from './client'
import { onServer } from './database'
import { startPortal, type Portal } from './portal'

let portal: Portal
let editor: Client
let coordinator: Client
beforeAll(async () => {
  portal = await startPortal()
  ;[editor, coordinator] = await Promise.all([portal.as('editor08'), portal.as('coordinator')])
})
afterAll(() => portal.stop())

const today = helsinkiDay(new Date())
function round(more: object = {}) {
  return { survey: 'survey-k1', year: today.slice(0, 4), dueOn: addDays(today, 10), ...more }
}

describe('a national round of a survey', () => {
  it('is of a plan or of a survey, never both, and the coordinator’s to write', async () => {
    expect((await editor.post('/api/rounds', round())).status).toBe(403)
    expect((await coordinator.post('/api/rounds', round({ plan: 'training-plan' }))).status).toBe(400)
    expect((await coordinator.post('/api/rounds', round({ survey: null }))).status).toBe(400)
    expect((await coordinator.post('/api/rounds', round({ survey: 'activity-report' }))).status).toBe(400)
    expect((await coordinator.post('/api/rounds', round({ remindDays: 80 }))).status).toBe(400)
  })

  it('opened makes no drafts, and keeps its survey', async () => {
    const { id } = await coordinator.create('rounds', round({ survey: 'survey-k2' }))
    const opened = await coordinator.post(`/api/rounds/${id}/open`, {})
    expect([opened.status, opened.body]).toEqual([201, expect.objectContaining({ made: 0, count: 0, isOfPlan: false })])
    expect((await editor.get(`/api/rounds/${id}/opening`)).body).toMatchObject({ mayOpen: false, openedOn: today })
    expect((await coordinator.patch(`/api/rounds/${id}`, { survey: 'survey-k3' })).status).toBe(400)
    expect((await coordinator.patch(`/api/rounds/${id}`, { dueOn: addDays(today, 12) })).status).toBe(200)
  })

  it('waits for a region until it has sent its document, and again when that was sent back', async () => {
    const { id } = await coordinator.create('rounds', round())
    expect((await waitingReturns(portal.payload.db.pool, ['08'], today)).map((each) => each.round)).not.toContain(id)
    await coordinator.post(`/api/rounds/${id}/open`, {})
    async function waiting() {
      return (await waitingReturns(portal.payload.db.pool, ['08'], today)).find((each) => each.round === id)
    }
    expect(await waiting()).toMatchObject({ kind: 'survey-k1', daysLeft: 10, document: null, isSentBack: false })
    const choices = await editor.get('/api/documents/choices?region=08')
    expect(choices.body.due).toContainEqual({ kind: 'survey-k1', on: addDays(today, 10) })
    const made = await editor.post('/api/documents/make', { kind: 'survey-k1', region: '08' })
    const document = String(made.body.id)
    expect(await waiting()).toMatchObject({ document, isSentBack: false })
    expect((await editor.post(`/api/documents/${document}/send`, {})).status).toBe(201)
    expect(await waiting()).toBeUndefined()
    const board = (await returnRounds(portal.payload.db.pool, ['03', '08'], today)).find((each) => each.id === id)
    expect(board?.returns).toEqual([{ region: '08', id: document, state: 'sent', on: today }])
    expect((await coordinator.post(`/api/documents/${document}/send-back`, { feedback: 'Kesken.' })).status).toBe(201)
    expect(await waiting()).toMatchObject({ document, isSentBack: true })
  })

  it('reminds the editors of regions that have not sent theirs, once for each due day, and not where it says so', async () => {
    const { id } = await coordinator.create('rounds', round({ survey: 'survey-k3', dueOn: addDays(today, 20) }))
    await coordinator.post(`/api/rounds/${id}/open`, {})
    const asked = `SELECT subject, body FROM messages WHERE kind = 'due-day' AND key LIKE 'due-day:return:${id}:08:%'`
    await remindOfDueDays(portal.payload, new Date())
    expect(await onServer(portal.databaseUrl, asked)).toEqual([])
    await coordinator.patch(`/api/rounds/${id}`, { remindDays: 21 })
    await remindOfDueDays(portal.payload, new Date())
    await remindOfDueDays(portal.payload, new Date())
    const letters = await onServer(portal.databaseUrl, asked)
    expect(letters.length).toBeGreaterThan(0)
    expect(new Set(letters.map(({ subject }) => subject)).size).toBe(1)
    expect(String(letters[0]?.body)).toContain('/admin/collections/documents?kind=survey-k3')
    // Who does not want them gets none; the others do.
    expect((await editor.get('/api/rounds/reminders')).body).toEqual({ wanted: ['due-day', 'information-request'] })
    const chosen = await editor.post('/api/rounds/reminders', { wanted: ['information-request'] })
    expect(chosen.body).toEqual({ wanted: ['information-request'] })
    await coordinator.patch(`/api/rounds/${id}`, { dueOn: addDays(today, 18) })
    await remindOfDueDays(portal.payload, new Date())
    expect(await onServer(portal.databaseUrl, asked)).toHaveLength(2 * letters.length - 1)
    await editor.post('/api/rounds/reminders', { wanted: ['due-day', 'information-request'] })
    for (const wrong of [{}, { wanted: ['x'] }, { wanted: ['due-day'], account: id }]) {
      expect((await editor.post('/api/rounds/reminders', wrong)).status).toBe(400)
    }
    expect((await portal.nobody.get('/api/rounds/reminders')).status).toBe(403)
    expect((await portal.nobody.post('/api/rounds/reminders', { wanted: [] })).status).toBe(403)
    await coordinator.patch(`/api/rounds/${id}`, { remindDays: null, dueOn: addDays(today, 19) })
    expect(await remindOfDueDays(portal.payload, new Date())).toBe(0)
  })
})
