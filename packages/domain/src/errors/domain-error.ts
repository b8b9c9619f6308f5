/**
 * Base of every error this package throws: `code` is for programs, the message for people. A message says what was got,
 * what was expected and, where it helps, an example.
 */
export class DomainError extends Error {
  override readonly name: string = 'DomainError'
  readonly code: string

  constructor(code: string, message: string, options?: ErrorOptions) {
    super(message, options)
    this.code = code
  }
}
