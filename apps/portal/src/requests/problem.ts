import { say, type TextPath } from '../text'

/** Something in a request that is not understood: its name, and what was expected there. */
export interface Problem {
  readonly at: string
  readonly expected: TextPath
  readonly values?: Readonly<Record<string, string | number>>
}

/** Whoever reads a refusal, as far as their language goes. */
export interface Reader {
  readonly i18n?: { readonly language?: string }
}

/** More would not be read, and the sender chooses how many there are. */
const mostProblems = 20
const longestName = 200

/** Thrown for a request that is refused before any record is looked at. */
export class RequestRefusal extends Error {
  override readonly name = 'RequestRefusal'

  constructor(
    readonly status: 400 | 404 | 413 | 415 | 429,
    readonly problems: readonly Problem[],
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(problems.map(({ at }) => at).join(', '))
  }
}

function textOf(reader: Reader, { at, expected, values }: Problem): string {
  return say(reader, 'requests.notUnderstood', {
    at: at.length > longestName ? `${at.slice(0, longestName)}…` : at,
    expected: say(reader, expected, values),
  })
}

/** The answer to a request that is refused: each problem in the reader's language, with its name. */
export function answerRefusal(reader: Reader, { status, problems, headers }: RequestRefusal): Response {
  const errors = problems
    .slice(0, mostProblems)
    .map((problem) => ({ message: textOf(reader, problem), path: problem.at.slice(0, longestName) }))
  return Response.json({ errors }, { status, headers: { 'Cache-Control': 'no-store', ...headers } })
}
