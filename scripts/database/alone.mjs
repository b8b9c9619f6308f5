import { withConnection } from './connect.mjs'

/** PostgreSQL's advisory locks have numbers; this one is for preparing a database at a start. */
const lock = 6_204_118_023

/**
 * Does some work on a database while no other start does. The lock goes with its connection, so that nothing is left of
 * a start that was killed.
 *
 * @template Result
 * @param {import('../toolchain/entry.mjs').Context} context
 * @param {string} url of the database
 * @param {() => Promise<Result>} work
 * @returns {Promise<Result>}
 */
export async function aloneOn({ supervisor, report }, url, work) {
  return withConnection(url, async (client) => {
    const { rows } = await client.query('select pg_try_advisory_lock($1) as mine', [lock])
    if (!rows[0].mine) {
      await report.step('Waiting for another start that prepares this database', () =>
        Promise.race([client.query('select pg_advisory_lock($1)', [lock]), supervisor.interrupted]),
      )
    }
    return work()
  })
}
