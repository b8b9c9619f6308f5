import { DomainError } from '@kotipesa/domain'

/** A definition that cannot be said in SQL. */
export class SqlError extends DomainError {
  override readonly name = 'SqlError'

  constructor(message: string, options?: ErrorOptions) {
    super('sql', message, options)
  }
}
