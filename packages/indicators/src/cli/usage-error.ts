/** Wrong options or an input that cannot be read: the command ends with exit code 2 and this message. */
export class UsageError extends Error {
  readonly code = 'USAGE'

  constructor(message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'UsageError'
  }
}
