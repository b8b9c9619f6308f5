import { DomainError } from '@kotipesa/domain'

/** What is wrong in the data files, every problem with its file and path. */
export class SourcesError extends DomainError {
  override readonly name = 'SourcesError'

  constructor(
    readonly problems: readonly string[],
    options?: ErrorOptions,
  ) {
    super('sources', `The source records are not valid:\n${problems.join('\n')}`, options)
  }
}
