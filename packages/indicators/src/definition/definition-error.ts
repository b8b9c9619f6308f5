import { DomainError, formatProblem, type Problem } from '@kotipesa/domain'

/** Thrown when a definition is refused. `problems` holds every problem with its path and what was expected. */
export class DefinitionError extends DomainError {
  override readonly name = 'DefinitionError'
  readonly problems: readonly Problem[]

  constructor(problems: readonly Problem[], options?: ErrorOptions) {
    super(
      'definition',
      `the definition was refused:\n${problems.map((problem) => formatProblem(problem, 'definition')).join('\n')}`,
      options,
    )
    this.problems = problems
  }
}
