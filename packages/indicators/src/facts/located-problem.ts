/** A problem whose path has not been put into words yet. */
export interface LocatedProblem {
  readonly path: readonly PropertyKey[]
  readonly message: string
}
