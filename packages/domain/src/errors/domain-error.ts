import { formatProblem, type Problem } from './problem'

/**
 * Base of every error this package throws: `code` is for programs, the message for people. A message says what was got,
 * what was expected and, where it helps, an example. There is one class for each kind of input; `problems` lists
 * everything that is wrong with it, not only what was met first.
 */
export class DomainError extends Error {
  override readonly name: string = 'DomainError'
  readonly code: string
  readonly problems: readonly Problem[]

  constructor(code: string, wrong: string | readonly Problem[], options?: ErrorOptions) {
    const problems = typeof wrong === 'string' ? [{ path: '', message: wrong }] : wrong
    super(problems.map(formatProblem).join('\n'), options)
    this.code = code
    this.problems = problems
  }
}
