import type { LocalizedText, OwnReadingId } from '@kotipesa/domain'
import type { FieldOf, RowOf, TableName } from '../fields/observation-fields'
import type { DefinitionChange } from './change'
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

/** What a result is where figures are missing. Conditions are on the row of the region. */
export interface MissingData {
  /** With denominator 0: `no-data` where this holds, else `empty`; absent = always `empty`. */
  readonly noDataWhen?: Condition<FieldOf<'region'>>
  /** With a denominator above 0: `no-data` where this holds, as nothing of what is counted is recorded there. */
  readonly unrecordedWhen?: Condition<FieldOf<'region'>>
  /** `not-applicable` where this does not hold; absent = always applicable. */
  readonly appliesWhen?: Condition<FieldOf<'region'>>
}

/** An indicator over one observation table, as it is written down: plain data that JSON can hold. */
export interface IndicatorDataOver<Table extends TableName, Id extends string = string> {
  readonly id: Id
  /** A whole number ≥ 1, raised by every change that can change a figure. */
  readonly version: number
  readonly name: LocalizedText
  /** What the figure tells, in a sentence or two. */
  readonly description: LocalizedText
  readonly pillar: IndicatorPillar
  readonly unit: IndicatorUnit
  readonly direction: IndicatorDirection
  /** The documents from which the indicator was made. */
  readonly source: readonly SourceReference[]
  /** What the figure rests on that no document says; absent = nothing. */
  readonly ownReadings?: readonly OwnReadingId[]
  /** What has changed since the first definition, oldest first; absent = nothing. */
  readonly changes?: readonly DefinitionChange[]
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
  readonly missingData: MissingData
  /** Required of the indicators of the core set. */
  readonly example?: IndicatorExample<Table>
}

/** The formula in words; a count has no denominator. */
export interface FormulaInWords {
  readonly numerator: LocalizedText
  readonly denominator: LocalizedText | null
}

/** An indicator over one observation table, with its formula in words, which is made from the definition. */
export interface IndicatorOver<Table extends TableName, Id extends string = string> extends IndicatorDataOver<
  Table,
  Id
> {
  readonly formula: FormulaInWords
}

/** An indicator as data. */
export type IndicatorData<Id extends string = string> = {
  [Table in TableName]: IndicatorDataOver<Table, Id>
}[TableName]

/** An indicator: data from which the number, the formula in words and the source come. */
export type IndicatorDefinition<Id extends string = string> = {
  [Table in TableName]: IndicatorOver<Table, Id>
}[TableName]
