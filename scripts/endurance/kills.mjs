import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { signInAtPortal } from '../bench/sign-in.mjs'
import { withConnection } from '../database/connect.mjs'
import { Failure } from '../lib/failure.mjs'
import { startProduct } from './product.mjs'

const writers = 4
const place = 'Kestokoe'

/**
 * Kills the portal, and then PostgreSQL, again and again while people write over HTTP. Each write is sent with a key and
 * repeated until it is acknowledged, as a program would. At the end every acknowledged write must be there once and whole.
 *
 * @param {import('../toolchain/entry.mjs').Context} context
 * @param {number} times each of the two is killed
 */
export async function kills(context, times) {
  const product = await startProduct(context, { demo: false })
  try {
    const email = 'editor-08@kotipesa.example'
    const headers = await signInAtPortal(product.portal, { email, password: product.passwords[email] ?? '' })
    const begun = await withConnection(
      product.databaseUrl,
      async (client) => (await client.query('select now() as at')).rows[0].at,
    )
    /** @type {Set<string>} */
    const acknowledged = new Set()
    const stop = new AbortController()
    const tally = { repeated: 0, unanswered: 0, refused: 0 }

    /** One record in several tables: half of it would be seen. */
    async function write() {
      const key = randomUUID()
      const body = JSON.stringify({
        region: '08',
        curriculum: 'team-basic',
        status: 'completed',
        sessions: ['2024-05-20', '2024-05-21'].map((date) => ({ date, hours: 7, place: `${place} ${key}` })),
        participants: [
          { group: 'social-worker', count: 9 },
          { group: 'supervisor', count: 1 },
        ],
      })
      for (;;) {
        const status = await fetch(`${product.portal}/api/trainings?depth=0`, {
          method: 'POST',
          headers: { ...headers, 'Idempotency-Key': key },
          body,
          signal: AbortSignal.timeout(20_000),
        })
          .then(async (answer) => {
            await answer.text()
            return answer.status
          })
          .catch(() => 0)
        if (status === 201 || status === 200) return void acknowledged.add(key)
        if (status !== 0 && status !== 503 && status !== 409 && status !== 500 && status !== 429)
          throw new Failure(`A write was answered ${status}.`)
        if (status === 0) tally.unanswered += 1
        else tally.refused += 1
        tally.repeated += 1
        await pause(150)
      }
    }
    async function writeOn() {
      while (!stop.signal.aborted) await write()
    }
    const writing = Promise.all(Array.from({ length: writers }, writeOn))
    /** @type {Record<string, number[]>} */
    const back = { portal: [], database: [] }
    for (const part of /** @type {const} */ (['portal', 'database'])) {
      for (let turn = 0; turn < times; turn += 1) {
        await Promise.race([pause(200 + Math.random() * 1_500), writing])
        back[part]?.push(await product.kill(part))
      }
    }
    await pause(1_000)
    stop.abort()
    await writing

    const found = await withConnection(product.databaseUrl, async (client) => {
      const { rows } = await client.query(
        `select coalesce(min(s.place), '') as place, count(s.place)::int as sessions,
          (select count(*)::int from trainings_participants p where p._parent_id = t.id) as participants
          from trainings t left join trainings_sessions s on s._parent_id = t.id
          where t.created_at > $2 group by t.id
          having min(s.place) like $1 or count(s.id) = 0`,
        [`${place} %`, begun],
      )
      return rows
    })
    const keys = found.map((row) => String(row.place).slice(place.length + 1))
    const lost = [...acknowledged].filter((key) => !keys.includes(key))
    const twice = keys.filter((key, index) => keys.indexOf(key) !== index)
    const half = found.filter(({ sessions, participants }) => sessions !== 2 || participants !== 2)
    const unknown = keys.filter((key) => !acknowledged.has(key))
    for (const [part, milliseconds] of Object.entries(back)) {
      const sorted = milliseconds.toSorted((a, b) => a - b)
      context.report.line(
        `    ${part} killed ${times} times; well again after ${((sorted[times >> 1] ?? 0) / 1000).toFixed(1)} s in the middle, ` +
          `${((sorted.at(-1) ?? 0) / 1000).toFixed(1)} s at most`,
      )
    }
    context.report.line(
      `    ${acknowledged.size} writes acknowledged, ${tally.repeated} repeated (${tally.unanswered} without an answer, ` +
        `${tally.refused} refused); lost ${lost.length}, twice ${twice.length}, half there ${half.length}, ` +
        `there and not acknowledged ${unknown.length}`,
    )
    if (lost.length + twice.length + half.length + unknown.length > 0)
      throw new Failure('Writes were lost, doubled or cut.')
  } finally {
    await product.remove()
  }
}
