import { DomainError } from '@kotipesa/domain'

/** Results that a format cannot hold as they are. */
export class ExportError extends DomainError {
  override readonly name = 'ExportError'

  constructor(message: string, options?: ErrorOptions) {
    super('export', message, options)
  }
}
