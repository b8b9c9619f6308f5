const connectMilliseconds = 5_000

/**
 * Runs an action with one connection. The driver is loaded here, after the packages were installed.
 *
 * @template Result
 * @param {string} url postgres://…
 * @param {(client: import('pg').Client) => Promise<Result>} action
 * @returns {Promise<Result>}
 */
export async function withConnection(url, action) {
  const { default: pg } = await import('pg')
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: connectMilliseconds })
  client.on('error', () => undefined)
  await client.connect()
  try {
    return await action(client)
  } finally {
    await client.end()
  }
}
