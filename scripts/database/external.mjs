import { Failure, messageOf } from '../lib/failure.mjs'
import { withConnection } from './connect.mjs'

/**
 * Makes sure that the person's own server answers.
 *
 * @param {import('../toolchain/entry.mjs').Context} context
 * @param {string} url
 */
export async function checkExternal({ report }, url) {
  const { host, pathname } = new URL(url)
  await report.step(`Connecting to the database ${host}${pathname} of DATABASE_URL`, async () => {
    await withConnection(url, (client) => client.query('select 1')).catch((error) => {
      throw new Failure(
        `The database of DATABASE_URL (${host}${pathname}) does not let us in (${messageOf(error) || error.code}): ` +
          'start that server or correct the address, or unset DATABASE_URL to use the embedded one.',
        { cause: error },
      )
    })
  })
}
