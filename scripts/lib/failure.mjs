/**
 * Something that stops the command and that a person can put right.
 * The message is one sentence that says what failed and what to do.
 */
export class Failure extends Error {
  /**
   * @param {string} message one sentence: what failed and what to do
   * @param {{ cause?: unknown, details?: readonly string[] }} [options] details: lines of output that show why
   */
  constructor(message, options = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause })
    this.name = 'Failure'
    this.details = options.details ?? []
  }
}

/** A person or the system asked the command to stop: not a failure. */
export class Interrupted extends Error {
  /** @param {string} reason the signal's name, or why nobody waits for the command any more */
  constructor(reason) {
    super(`stopped (${reason})`)
    this.name = 'Interrupted'
    this.reason = reason
  }
}

/**
 * @param {unknown} error
 * @returns {string} the error's code such as ENOENT, or an empty string
 */
export function errorCode(error) {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''
}

/**
 * @param {unknown} error
 * @returns {string}
 */
export function messageOf(error) {
  return error instanceof Error ? error.message : String(error)
}
