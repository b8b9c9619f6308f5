import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Client } from './client'
import { onServer } from './database'
import { startPortal, type Portal } from './portal'
import { team, trainer, training } from './records'

let portal: Portal
let editor: Client
beforeAll(async () => {
  portal = await startPortal()
  editor = await portal.as('editor08')
})
afterAll(() => portal.stop())

async function trainings(): Promise<number> {
  const [row] = await onServer(portal.databaseUrl, 'SELECT count(*)::int AS n FROM trainings')
  return Number(row?.n)
}

function idOf(body: Record<string, unknown>): string {
  return (body.doc as { id: string }).id
}

describe('the same request twice', () => {
  it('makes one record and gets one answer', async () => {
    const before = await trainings()
    const headers = { 'Idempotency-Key': 'a' }
    const first = await editor.post('/api/trainings', training('08'), headers)
    const second = await editor.post('/api/trainings', training('08'), headers)
    expect([first.status, second.status]).toEqual([201, 201])
    expect(second.body.doc).toEqual(first.body.doc)
    expect(await trainings()).toBe(before + 1)
  })

  it('makes one record when ten come at the same moment', async () => {
    const before = await trainings()
    const headers = { 'Idempotency-Key': 'b' }
    const replies = await Promise.all(
      Array.from({ length: 10 }, () => editor.post('/api/trainings', training('08'), headers)),
    )
    expect(new Set(replies.map(({ status }) => status))).toEqual(new Set([201]))
    expect(new Set(replies.map(({ body }) => idOf(body))).size).toBe(1)
    expect(await trainings()).toBe(before + 1)
  })

  it('is told apart from another one with the same key, of another person or another day', async () => {
    const headers = { 'Idempotency-Key': 'c' }
    const first = await editor.post('/api/trainings', training('08'), headers)
    const other = await editor.post('/api/trainings', training('08', { status: 'planned' }), headers)
    expect([other.status, other.text]).toEqual([422, expect.stringContaining('Idempotency-Key')])
    expect((await editor.post('/api/teams', team('08'), headers)).status).toBe(422)
    const both = await (await portal.as('both')).post('/api/trainings', training('08'), headers)
    expect([both.status, idOf(both.body) === idOf(first.body)]).toEqual([201, false])
    await onServer(portal.databaseUrl, "UPDATE request_keys SET created_at = now() - interval '25 hours'")
    const nextDay = await editor.post('/api/trainings', training('08'), headers)
    expect([nextDay.status, idOf(nextDay.body) === idOf(first.body)]).toEqual([201, false])
  })

  it('is free again after a refusal, and after a COMMIT that failed', async () => {
    const headers = { 'Idempotency-Key': 'd' }
    expect((await editor.post('/api/trainers', trainer('08', { timeShare: 2 }), headers)).status).toBe(400)
    await onServer(
      portal.databaseUrl,
      `CREATE FUNCTION at_commit() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM pg_terminate_backend(pg_backend_pid()); RETURN NULL; END $$;
       CREATE CONSTRAINT TRIGGER at_commit AFTER INSERT ON trainers DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION at_commit()`,
    )
    expect((await editor.post('/api/trainers', trainer('08'), headers)).status).toBeGreaterThanOrEqual(500)
    await onServer(portal.databaseUrl, 'DROP FUNCTION at_commit CASCADE')
    expect((await editor.post('/api/trainers', trainer('08'), headers)).status).toBe(201)
    expect((await editor.post('/api/trainers', trainer('08'), headers)).status).toBe(201)
    expect((await editor.get('/api/trainers/count')).body).toEqual({ totalDocs: 1 })
  })

  it('is known by the key that a form carries in its body, which no record shows', async () => {
    const data = training('08', { requestKey: 'e' })
    const first = await editor.post('/api/trainings', data)
    const second = await editor.post('/api/trainings', data)
    expect(idOf(second.body)).toBe(idOf(first.body))
    expect((await editor.get(`/api/trainings/${idOf(first.body)}`)).text).not.toContain('requestKey')
    expect((await editor.post('/api/trainings', training('08', { requestKey: 5 }))).status).toBe(400)
  })
})
