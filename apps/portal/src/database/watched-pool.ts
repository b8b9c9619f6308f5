import pg from 'pg'
import { probe } from './probe'
import { earlierFailure, noting } from './request-watch'
import { keepScope } from './row-rules/scoped-client'

const lookEvery = 1_000
const looksBeforeEnding = 2

/**
 * The connection pool of the portal. It notes for each request when the database could not be asked, does not let that
 * request wait a second time, and ends the connections of a server that has stopped answering, so that whoever waits
 * for it is told. A slow statement on a server that answers is left alone: it has its own time limit.
 */
export class WatchedPool extends pg.Pool {
  readonly #open = new Set<pg.PoolClient>()

  constructor(options?: pg.PoolConfig) {
    super(options)
    // An error that nobody listens to would end the process. The pool opens another connection for the next request.
    this.on('error', report)
    this.on('connect', (client) => {
      client.on('error', () => undefined)
      this.#open.add(client)
      noteFailures(client)
      keepScope(client)
    })
    this.on('remove', (client) => this.#open.delete(client))
    this.#lookAfterWaiting()

    const connect = this.connect.bind(this) as (...given: unknown[]) => unknown
    this.connect = ((...given: unknown[]) => {
      if (given.length > 0) return connect(...given)
      return refuseAgain() ?? noting(connect() as Promise<pg.PoolClient>)
    }) as typeof this.connect
    // The pool's own would make the statement in the course of whoever gives a connection back.
    this.query = (async (...given: Parameters<pg.PoolClient['query']>) => {
      const client = await this.connect()
      let failure: unknown
      try {
        return await client.query(...given)
      } catch (error) {
        failure = error
        throw error
      } finally {
        client.release(failure instanceof Error ? failure : failure !== undefined)
      }
    }) as unknown as typeof this.query
  }

  #lookAfterWaiting(): void {
    let looks = 0
    const timer = setInterval(() => {
      if (this.ended) return clearInterval(timer)
      if (this.totalCount === this.idleCount) {
        looks = 0
        return
      }
      void probe()
        .now()
        .then((isAnswering) => {
          looks = isAnswering ? 0 : looks + 1
          if (looks >= looksBeforeEnding) for (const client of this.#open) endAtOnce(client)
        })
    }, lookEvery)
    timer.unref()
  }
}

function report(error: Error): void {
  process.stderr.write(`A connection to the database was lost: ${error.message}\n`)
}

function refuseAgain(): Promise<never> | null {
  const failure = earlierFailure()
  return failure === null ? null : Promise.reject(failure)
}

/** Statements of a transaction go to its connection, past the pool. */
function noteFailures(client: pg.PoolClient): void {
  const query = client.query.bind(client) as (...given: unknown[]) => unknown
  client.query = ((...given: unknown[]) => {
    const outcome = query(...given)
    return outcome instanceof Promise ? noting(outcome) : outcome
  }) as typeof client.query
}

/** Closes the socket: a frozen server would not notice that it is asked to end the connection. */
function endAtOnce(client: pg.PoolClient): void {
  const { connection } = client as pg.PoolClient & { connection?: { stream: { destroy(error: Error): void } } }
  connection?.stream.destroy(new Error('Connection terminated: the database has stopped answering'))
}
