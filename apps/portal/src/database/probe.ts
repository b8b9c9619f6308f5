import pg from 'pg'
import { env } from '../env'

/** How long, in milliseconds, the database may take to answer before it counts as away. */
export const probePatience = 1_500

/** For how long, in milliseconds, an answer is believed. */
const believedFor = 500

interface Probe {
  /** Whether the database answers now. Questions that come together share one answer. */
  now(): Promise<boolean>
  /** The same, or the answer of at most half a second ago: for what is asked with every request. */
  lately(): Promise<boolean>
}

/**
 * Asks the database on a connection of its own, which no request can keep busy, whether it answers. That is known within
 * {@link probePatience} also of a server that is frozen.
 */
export function createProbe(connectionString: string): Probe {
  const pool = new pg.Pool({
    connectionString,
    max: 1,
    // Longer than the patience below, which knows a server that is late from a process that was busy itself.
    connectionTimeoutMillis: 2 * probePatience,
    query_timeout: 2 * probePatience,
    idleTimeoutMillis: 60_000,
    allowExitOnIdle: true,
    application_name: 'kotipesa-probe',
  })
  // An error that nobody listens to would end the process; the next question opens another connection.
  pool.on('error', () => undefined)
  pool.on('connect', (client) => client.on('error', () => undefined))

  let underWay: Promise<boolean> | null = null
  let last = { answer: false, at: Number.NEGATIVE_INFINITY }

  function answers(): Promise<boolean> {
    return pool.query('SELECT 1').then(
      () => true,
      () => false,
    )
  }
  async function ask(): Promise<boolean> {
    // A connection that was broken off says nothing of the database: the second question opens another one.
    const answer = await withinPatience(answers().then((isAnswering) => isAnswering || answers()))
    last = { answer, at: performance.now() }
    underWay = null
    return answer
  }
  function now(): Promise<boolean> {
    underWay ??= ask()
    return underWay
  }
  return { now, lately: async () => (performance.now() - last.at < believedFor ? last.answer : now()) }
}

/**
 * The answer, or `false` when it takes too long. When this process itself was busy for so long, an answer that has come
 * meanwhile is read first.
 */
export async function withinPatience(answer: Promise<boolean>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => setImmediate(() => resolve(false)), probePatience)
  })
  return Promise.race([answer, late]).finally(() => clearTimeout(timer))
}

// Next builds this module several times over; the process has one probe.
const shared = globalThis as typeof globalThis & { kotipesaProbe?: Probe }

/** Asks about the portal's own database. */
export function probe(): Probe {
  shared.kotipesaProbe ??= createProbe(env().DATABASE_URL)
  return shared.kotipesaProbe
}
