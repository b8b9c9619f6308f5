import type { Payload } from 'payload'

interface Queryable {
  query(text: string): Promise<{ rows: Record<string, unknown>[] }>
}

/** The last sealed entry. */
export interface Head {
  readonly number: number
  readonly hash: string
}

const everyMinute = 60 * 1000

/** Seals what has been noted since, and gives the last entry. Two that seal at once wait for each other. */
export async function seal(database: Queryable): Promise<Head> {
  const { rows } = await database.query('SELECT number::text, hash FROM audit_seal()')
  return { number: Number(rows[0]?.number ?? 0), hash: String(rows[0]?.hash ?? '') }
}

/** A kind of fault in the chain, and the number of the first entry that shows it. */
export interface Fault {
  readonly fault: 'missing' | 'order' | 'changed' | 'values' | 'end'
  readonly number: number
}

/** What does not fit in the chain of sealed entries: nothing when it is whole. */
export async function faultsIn(database: Queryable): Promise<readonly Fault[]> {
  const { rows } = await database.query('SELECT fault, number::text FROM audit_faults()')
  return rows.map(({ fault, number }) => ({ fault: fault as Fault['fault'], number: Number(number) }))
}

/**
 * Seals the log every minute. Once a day the last number and hash go into the portal's own log, which lies outside the
 * database: whoever cuts the end of the one does not reach the other.
 */
export function keepSealing({ db, logger }: Payload): void {
  let day = ''
  async function sealNow(): Promise<void> {
    try {
      const { number, hash } = await seal(db.pool)
      const today = new Date().toISOString().slice(0, 10)
      if (today !== day) logger.info(`Audit log: ${number} entries, the last is ${hash || 'none'}`)
      day = today
    } catch {
      // The database is away; what has been noted waits in it.
    }
  }
  void sealNow()
  setInterval(() => void sealNow(), everyMinute).unref()
}
