/** Codes that Node gives when a server is not reached or goes away. */
const networkCodes = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
])

/**
 * PostgreSQL's own: connection exceptions (08), authorisation (28), no resources left (53), ended or shut down (57),
 * a transaction ended for its age (25P03, 25P04), no such database (3D000). `57014` is the statement's time limit.
 */
const serverCodes = /^(08...|28...|53...|57P0\d|57014|25P03|25P04|3D000)$/

/** What the driver says without a code. */
const driverWords =
  /timeout exceeded when trying to connect|Query read timeout|Connection terminated|is not queryable|Client has encountered a connection error|cannot connect to Postgres/

function codeOf(error: Error): string {
  return 'code' in error && typeof error.code === 'string' ? error.code : ''
}

/**
 * Whether an error says that the database could not be asked, as opposed to that it refused what it was asked.
 *
 * @param error anything that was thrown; its causes are looked at as well
 */
export function isDatabaseAway(error: unknown): boolean {
  for (let cause = error, depth = 0; cause instanceof Error && depth < 5; cause = cause.cause, depth += 1) {
    const code = codeOf(cause)
    if (networkCodes.has(code) || serverCodes.test(code) || driverWords.test(cause.message)) return true
  }
  return false
}
