import { DomainError } from '@kotipesa/domain'

/** Something was asked that the facts or the catalogue do not have. */
export class ComputeError extends DomainError {
  override readonly name = 'ComputeError'

  constructor(message: string, options?: ErrorOptions) {
    super('compute', message, options)
  }
}
