import { DomainError } from './domain-error'
import { formatProblem, type Problem } from './problem'

/**
 * Base of the errors about bad input; there is one class for each kind of input. `problems` lists everything that is
 * wrong, not only what was met first; the message has each on a line of its own.
 */
export class InputError extends DomainError {
  override readonly name: string = 'InputError'
  readonly problems: readonly Problem[]

  constructor(code: string, wrong: string | readonly Problem[], options?: ErrorOptions) {
    const problems = typeof wrong === 'string' ? [{ path: '', message: wrong }] : wrong
    super(code, problems.map((problem) => formatProblem(problem)).join('\n'), options)
    this.problems = problems
  }
}
