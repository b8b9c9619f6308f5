/**
 * Addresses that are opened without an account, of region 08: a calendar, and the report that a round asks a team for. Both
 * are made for this, and `close` puts them into the trash. The round's messages stay among those of the product: measure
 * one that has no mail server.
 *
 * @param {string} portal
 * @param {Record<string, string>} headers of an editor of region 08
 * @returns {Promise<{ feed: string, report: string, close: () => Promise<void> }>}
 */
export async function openLinks(portal, headers) {
  /** @type {string[]} */
  const made = []
  /** @param {string} address @param {unknown} [body] @returns {Promise<Record<string, any>>} */
  async function answer(address, body) {
    const options = body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }
    const reply = await fetch(`${portal}/api/${address}`, { headers, ...options })
    if (!reply.ok) throw new Error(`${address} answered ${reply.status}`)
    return /** @type {Promise<Record<string, any>>} */ (reply.json())
  }
  /** @param {string} collection @param {Record<string, unknown>} data @returns {Promise<string>} where it is found */
  async function make(collection, data) {
    const { doc } = await answer(`${collection}?depth=0`, { region: '08', language: 'fi', ...data })
    made.push(`${collection}/${doc.id}`)
    return `${collection}/${doc.id}`
  }
  const calendar = await make('calendar-feeds', { holder: 'bench' })
  const dueOn = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10)
  const round = await make('report-rounds', { kind: 'own', dueOn })
  await answer(`${round}/open`, {})
  const { teams } = await answer(`${round}/progress`)
  return {
    feed: (await answer(`${calendar}/key`, { replace: true })).key,
    report: (await answer(`${round}/teams/${teams[0].team}/link`, {})).link,
    close: async () => {
      const body = JSON.stringify({ deletedAt: new Date().toISOString() })
      for (const each of made) await fetch(`${portal}/api/${each}`, { method: 'PATCH', headers, body })
    },
  }
}
