import { DomainError, formatProblem, type Problem } from '@kotipesa/domain'

const problemsInMessage = 20

/** Thrown when a bundle is refused. `problems` holds every problem; the message shows the first twenty. */
export class FactsError extends DomainError {
  override readonly name = 'FactsError'
  readonly problems: readonly Problem[]

  constructor(problems: readonly Problem[], options?: ErrorOptions) {
    const shown = problems.slice(0, problemsInMessage).map((problem) => formatProblem(problem, 'facts'))
    const rest = problems.length - shown.length
    const lines = rest > 0 ? [...shown, `and ${rest} more`] : shown
    const count = problems.length === 1 ? 'a problem' : `${problems.length} problems`
    super('facts', `the facts were refused because of ${count}:\n${lines.join('\n')}`, options)
    this.problems = problems
  }
}
