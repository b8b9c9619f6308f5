import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { onServer } from './database'
import { startPortal, type Portal } from './portal'

let portal: Portal
beforeAll(async () => {
  portal = await startPortal()
})
afterAll(() => portal.stop())

async function administrators(): Promise<string[]> {
  const rows = await onServer(
    portal.databaseUrl,
    `SELECT email FROM users WHERE national_role = 'administrator' ORDER BY email`,
  )
  return rows.map(({ email }) => String(email))
}

async function giveRole(...names: string[]): Promise<void> {
  const list = names.map((name) => `'${name}@example.org'`).join()
  await onServer(portal.databaseUrl, `UPDATE users SET national_role = 'administrator' WHERE email IN (${list})`)
}

/** How a statement ends: null, or PostgreSQL's code for the refusal. */
async function ending(statement: Promise<unknown>): Promise<string | null> {
  return statement.then(
    () => null,
    (error: { code?: string }) => error.code ?? 'no code',
  )
}

function take(name: string): string {
  return `UPDATE users SET national_role = NULL WHERE email = '${name}@example.org'`
}

function remove(name: string): string {
  return `DELETE FROM users WHERE email = '${name}@example.org'`
}

describe('the last administrator', () => {
  it.each([take('administrator'), remove('administrator'), `UPDATE users SET national_role = 'national-coordinator'`])(
    'stays: %s',
    async (statement) => {
      expect(await ending(onServer(portal.databaseUrl, statement))).toBe('KP001')
      expect(await administrators()).toEqual(['administrator@example.org'])
    },
  )

  it('is told so in words by the API', async () => {
    await giveRole('coordinator')
    const administrator = await portal.as('administrator')
    const reply = await administrator.patch('/api/users?where[nationalRole][equals]=administrator', {
      nationalRole: null,
    })
    expect(reply.status).toBeGreaterThanOrEqual(400)
    expect((await administrators()).length).toBeGreaterThan(0)
    await giveRole('administrator')
    await onServer(portal.databaseUrl, take('coordinator'))
  })
})

describe('two administrators who go at the same moment', () => {
  const levels = ['READ COMMITTED', 'REPEATABLE READ', 'SERIALIZABLE']
  const pairs = [
    [take('administrator'), take('coordinator')],
    [remove('coordinator'), take('administrator')],
    [take('coordinator'), remove('nowhere')],
  ] as const

  it.each(levels.flatMap((level) => pairs.map((pair) => [level, ...pair] as const)))(
    'are not both let go: %s, %s, %s',
    async (level, one, other) => {
      await onServer(
        portal.databaseUrl,
        `INSERT INTO users (name, email) VALUES ('coordinator', 'coordinator@example.org'), ('nowhere', 'nowhere@example.org') ON CONFLICT DO NOTHING`,
      )
      await onServer(
        portal.databaseUrl,
        `UPDATE users SET national_role = 'administrator' WHERE email = 'administrator@example.org'`,
      )
      await onServer(
        portal.databaseUrl,
        `UPDATE users SET national_role = NULL WHERE email <> 'administrator@example.org'`,
      )
      const names = [one, other].map((statement) => statement.match(/'(\w+)@example/)?.[1] ?? '')
      await giveRole(...names)
      const rest = (await administrators()).filter((email) => !names.some((name) => email.startsWith(name)))
      const clients = [0, 1].map(() => new pg.Client({ connectionString: portal.databaseUrl }))
      await Promise.all(clients.map((client) => client.connect()))
      const [first, second] = clients as [pg.Client, pg.Client]
      for (const client of clients) {
        await client.query(`BEGIN ISOLATION LEVEL ${level}`)
        await client.query('SELECT count(*) FROM users')
      }
      await first.query(one)
      const later = ending(second.query(other).then(() => second.query('COMMIT')))
      await new Promise((resolve) => setTimeout(resolve, 100))
      await first.query('COMMIT')
      const refusal = await later
      await Promise.all(clients.map((client) => client.end()))
      if (rest.length === 0) expect(refusal).toMatch(/^(KP001|40001)$/)
      expect((await administrators()).length).toBeGreaterThan(0)
    },
  )
})
