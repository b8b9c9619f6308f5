import { afterAll, beforeAll, expect, it } from 'vitest'
import { answerReady } from '../../src/http/ready'
import { onServer } from './database'
import { startPortal, type Portal } from './portal'

let portal: Portal
beforeAll(async () => {
  portal = await startPortal()
})
afterAll(() => portal.stop())

async function ready(): Promise<{ status: number; body: unknown }> {
  const answer = await answerReady(async () => portal.payload, new Date())
  return { status: answer.status, body: await answer.json() }
}

it('the portal is ready with its database and its tables, and says when the last backup is old or missing', async () => {
  expect(await ready()).toEqual({
    status: 200,
    body: {
      status: 'ready',
      checks: { database: 'ok', migrations: 'ok', disk: 'ok', mail: 'none', backup: 'none', rows: 'ok' },
    },
  })
  const table = 'CREATE TABLE kotipesa_backups (made_at timestamptz PRIMARY KEY, bytes bigint NOT NULL)'
  await onServer(portal.databaseUrl, table)
  await onServer(portal.databaseUrl, "INSERT INTO kotipesa_backups VALUES (now() - interval '3 days', 1)")
  expect(await ready()).toMatchObject({ status: 200, body: { checks: { backup: 'old' } } })
  await onServer(portal.databaseUrl, "INSERT INTO kotipesa_backups VALUES (now() - interval '3 hours', 1)")
  expect(await ready()).toMatchObject({ status: 200, body: { checks: { backup: 'ok' } } })
})

it('a change of the tables that is missing makes it not ready', async () => {
  await onServer(
    portal.databaseUrl,
    'DELETE FROM payload_migrations WHERE name = (SELECT max(name) FROM payload_migrations WHERE batch > 0)',
  )
  expect(await ready()).toMatchObject({ status: 503, body: { status: 'not ready', checks: { migrations: 'missing' } } })
})
