import { randomBytes } from 'node:crypto'
import pg from 'pg'
// @boundaries-ignore the tests start PostgreSQL as npm start does
import { serverForTests } from '../../../../scripts/database/temporary.mjs'

/** An empty database of one's own and a connection to it. */
export interface Database {
  readonly client: pg.Client
  stop(): Promise<void>
}

/** A new database on the server of the tests. */
export async function testDatabase(): Promise<Database> {
  const { url, stop } = await serverForTests()
  const server = await connected(url)
  const name = `kotipesa_indicators_${randomBytes(4).toString('hex')}`
  await server.query(`CREATE DATABASE ${name}`)
  const own = new URL(url)
  own.pathname = `/${name}`
  const client = await connected(own.toString())
  return {
    client,
    stop: async () => {
      await client.end()
      await server.query(`DROP DATABASE ${name}`)
      await server.end()
      await stop()
    },
  }
}

async function connected(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  return client
}
