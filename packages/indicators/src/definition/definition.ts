import type { LocalizedText } from '@kotipesa/domain'
import type { FieldOf, RowOf, TableName } from '../observations/rows'
import type { Condition } from './condition'
import type { Measure } from './measure'
import type { SourceReference } from './source'

/** A pillar of the support-and-coordination model, the core elements of the teams' work, or joint action. */
export const indicatorPillars = [1, 2, 3, 4, 'core', 'joint'] as const
export type IndicatorPillar = (typeof indicatorPillars)[number]

/** `share`: 0…1, shown as a percentage; `ratio`: any number ≥ 0; `count`: a whole number without a denominator. */
export const indicatorUnits = ['share', 'ratio', 'count'] as const
export type IndicatorUnit = (typeof indicatorUnits)[number]

/** Which way is towards the model as the sources describe it; it says nothing about effects. */
export const indicatorDirections = ['higher', 'lower', 'neutral'] as const
export type IndicatorDirection = (typeof indicatorDirections)[number]

/** Rows small enough to count by hand, and what the definition gives for them. Unnamed fields are not known. */
export interface IndicatorExample<Table extends TableName> {
  readonly rows: readonly Partial<RowOf<Table>>[]
  readonly numerator: number
  readonly denominator: number | null
  readonly value: number
}

/** An indicator over one observation table. */
export interface IndicatorOver<Table extends TableName, Id extends string = string> {
  readonly id: Id
  readonly name: LocalizedText
  /** What the figure tells, in a sentence or two. */
  readonly description: LocalizedText
  /** The formula in words; a count has no denominator. */
  readonly formula: { readonly numerator: LocalizedText; readonly denominator: LocalizedText | null }
  readonly pillar: IndicatorPillar
  readonly unit: IndicatorUnit
  readonly direction: IndicatorDirection
  /** The documents from which the indicator was made. */
  readonly source: readonly SourceReference[]
  /** Decimals to show: of the percentage for a share, of the number otherwise. */
  readonly decimals: number
  /** The observation table. */
  readonly from: Table
  /** The rows that the numerator and the denominator look at; absent = all. */
  readonly over?: Condition<FieldOf<Table>>
  readonly numerator: Measure<FieldOf<Table>>
  readonly denominator: Measure<FieldOf<Table>> | null
  /** The numerator of a region is at most its denominator. */
  readonly isCapped?: boolean
  /** With denominator 0: `no-data` where this holds of the region's row, else `empty`; absent = always `empty`. */
  readonly noDataWhen?: Condition<FieldOf<'region'>>
  /** `not-applicable` where this does not hold of the region's row; absent = always applicable. */
  readonly appliesWhen?: Condition<FieldOf<'region'>>
  readonly example: IndicatorExample<Table>
}

/** An indicator: data from which the number, the formula in words and the source come. */
export type IndicatorDefinition<Id extends string = string> = {
  [Table in TableName]: IndicatorOver<Table, Id>
}[TableName]

/** Checks a definition's fields against its table and keeps its id as a literal type. */
export function defineIndicator<const Id extends string, Table extends TableName>(
  definition: IndicatorOver<Table, Id> & IndicatorDefinition<Id>,
): IndicatorDefinition<Id> {
  return definition
}
