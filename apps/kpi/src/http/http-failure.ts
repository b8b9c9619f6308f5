/** Another service gave no usable answer: it was not reached, was too slow, or answered something unexpected. */
export class HttpFailure extends Error {
  readonly code = 'http'
  override readonly name = 'HttpFailure'
  /** Whether the time limit ran out. */
  readonly isTimeout: boolean

  constructor(message: string, options: ErrorOptions & { isTimeout?: boolean } = {}) {
    super(message, options)
    this.isTimeout = options.isTimeout ?? false
  }
}
