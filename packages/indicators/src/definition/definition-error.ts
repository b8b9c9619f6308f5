import { DomainError } from '@kotipesa/domain'
import { formatProblem, type FactsProblem } from '../facts/problem'

/** Thrown when a definition is refused. `problems` holds every problem with its path and what was expected. */
export class DefinitionError extends DomainError {
  override readonly name = 'DefinitionError'
  readonly problems: readonly FactsProblem[]

  constructor(problems: readonly FactsProblem[], options?: ErrorOptions) {
    super('definition', `the definition was refused:\n${problems.map(formatProblem).join('\n')}`, options)
    this.problems = problems
  }
}
