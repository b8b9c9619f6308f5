/** One thing wrong with a facts bundle: where it is and what was expected there. */
export interface FactsProblem {
  /** Place in the bundle, e.g. `teamReports[3].children`; empty for the bundle itself. */
  readonly path: string
  /** E.g. `expected a whole number ≥ 0, got "x"`. */
  readonly message: string
}

export type FactsPath = readonly PropertyKey[]

/** A problem whose path has not been put into words yet. */
export interface LocatedProblem {
  readonly path: FactsPath
  readonly message: string
}

const plainKey = /^[\p{L}_][\p{L}\p{N}_-]*$/u
const longestShownValue = 80

/** Shows a path as a reader of the bundle would write it: `trainings[0].sessions[2].date`. */
export function formatPath(path: FactsPath): string {
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
  const text = JSON.stringify(value) ?? String(value)
  return text.length <= longestShownValue ? text : `${text.slice(0, longestShownValue)}…`
}

/** The wording every problem has. */
export function expectation(expected: string, got: unknown): string {
  return `expected ${expected}, got ${showValue(got)}`
}

/** A problem on one line: path, colon, message. */
export function formatProblem(problem: FactsProblem): string {
  return `${problem.path === '' ? 'facts' : problem.path}: ${problem.message}`
}
