import type { Payload } from 'payload'

/**
 * When the database server restarts, or ends a connection that has waited too long, the connection reports an error
 * that nobody else listens to, and Node would end the portal. The pool opens another one for the next request.
 */
export function keepRunning(payload: Payload): void {
  const { pool } = payload.db
  function report(error: Error): void {
    return payload.logger.warn(`A connection to the database was lost: ${error.message}`)
  }
  pool.on('error', report)
  pool.on('connect', (client) => client.on('error', report))
}
