/** Whose a meeting is: of one network or group, and also of others where it is joint. */
export interface MeetingBodies {
  /** `null` = its own is not told. */
  readonly of: string | null
  readonly alsoOf?: readonly string[] | undefined
}

/**
 * The networks and groups that a meeting is of, each once.
 *
 * @example
 * bodiesOf({ of: 'n1', alsoOf: ['g1', 'n1'] }) // ['n1', 'g1']
 */
export function bodiesOf({ of, alsoOf = [] }: MeetingBodies): readonly string[] {
  if (alsoOf.length === 0) return of === null ? [] : [of]
  return [...new Set(of === null ? alsoOf : [of, ...alsoOf])]
}
