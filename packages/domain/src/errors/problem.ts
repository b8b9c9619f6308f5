/** One thing wrong with what was given: where it is, and what was expected there. */
export interface Problem {
  /** Where in what was given, e.g. `members.coordinator` or `sessions[2].date`; empty for the whole. */
  readonly path: string
  /** E.g. `expected a whole number ≥ 0, got "x"`. */
  readonly message: string
}

const plainKey = /^[\p{L}_][\p{L}\p{N}_-]*$/u
const longestShownValue = 80

/** Writes a path as a reader would: `sessions[2].date`. */
export function formatPath(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, key) => {
    if (typeof key === 'number') return `${text}[${key}]`
    const name = String(key)
    if (!plainKey.test(name)) return `${text}[${JSON.stringify(name)}]`
    return text === '' ? name : `${text}.${name}`
  }, '')
}

/** Shows a value as JSON, shortened; a missing value is `nothing`. */
export function showValue(value: unknown): string {
  if (value === undefined) return 'nothing'
  if (typeof value === 'number' || typeof value === 'bigint') return String(value)
  const text = asJson(value)
  return text.length <= longestShownValue ? text : `${text.slice(0, longestShownValue)}…`
}

function asJson(value: unknown): string {
  try {
    return JSON.stringify(value) ?? String(value)
  } catch {
    return 'a value that JSON cannot hold'
  }
}

/** The wording of every problem with a value: what was expected, what was got. */
export function expectation(expected: string, got: unknown): string {
  return `expected ${expected}, got ${showValue(got)}`
}

/**
 * A problem on one line: path, colon, message.
 *
 * @param whole what stands for the path of a problem with the whole; without it such a line is the message alone
 */
export function formatProblem({ path, message }: Problem, whole = ''): string {
  const at = path === '' ? whole : path
  return at === '' ? message : `${at}: ${message}`
}
