import type { LocalizedText, RegionCode } from '@kotipesa/domain'

interface ToldMunicipality {
  readonly code: string
  readonly name: LocalizedText
}

/** What is wrong in a file: the line as a spreadsheet numbers it, and the column; `null` = the whole. */
export interface KeyProblem {
  readonly line: number | null
  readonly column: string | null
}

/** What a key would change, as it is shown before it is taken in. */
export interface ToldKey {
  readonly year: number
  readonly last: number
  readonly count: number
  readonly problems: readonly KeyProblem[]
  readonly ceased: readonly (ToldMunicipality & {
    readonly area: string
    /** The teams that stand in it. */
    readonly teams: readonly { readonly id: string; readonly name: string; readonly region: RegionCode }[]
    readonly possible: readonly ToldMunicipality[]
  })[]
  readonly founded: readonly (ToldMunicipality & { readonly area: string })[]
  readonly moved: readonly (ToldMunicipality & { readonly from: string; readonly area: string })[]
  readonly renamed: readonly (ToldMunicipality & { readonly before: string })[]
  /** Whether it was taken in now. */
  readonly isKept: boolean
}
