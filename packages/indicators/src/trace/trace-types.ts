import type { LocalizedText, RegionCode } from '@kotipesa/domain'
import type { Row } from '../definition/condition'
import type { FormulaInWords } from '../definition/definition'
import type { ResultRegion, ResultState } from '../engine/result'
import type { FactReference, ListName } from '../fields/lists'
import type { TableName } from '../fields/observation-fields'

/** The tables of facts whose records enter figures. */
export type TracedTable = ListName

/** Something that entered the numerator or the denominator. */
export interface TraceEntry {
  readonly region: RegionCode
  /** What it adds. */
  readonly amount: number
  /** The observation table and the row that was counted or whose field was added. */
  readonly table: TableName
  readonly observation: Row
  /** The records that the amount comes from; none for what the model or the law gives. */
  readonly facts: readonly FactReference[]
  /** What it is, when the facts do not say: an element of a pillar. */
  readonly label: LocalizedText | null
}

/** Something that did not enter, and why. */
export interface TraceLeftOut {
  readonly region: RegionCode
  /** The row that does not meet the condition; null for records that made no row. */
  readonly observation: Row | null
  readonly facts: readonly FactReference[]
  readonly label: LocalizedText | null
  readonly reason: LocalizedText
}

/** One part of a result: value = the sum of the entries’ amounts − excess. */
export interface TracePart {
  readonly value: number
  /** How much the entries exceed the denominator, where the definition caps the numerator; otherwise 0. */
  readonly excess: number
  readonly entries: readonly TraceEntry[]
  readonly leftOut: readonly TraceLeftOut[]
}

/** A region that did not enter the figure of the country. */
export interface RegionLeftOut {
  readonly region: RegionCode
  readonly state: ResultState
  readonly reason: LocalizedText
}

/** Where a result comes from. */
export interface Trace {
  readonly indicator: string
  readonly version: number
  readonly region: ResultRegion
  readonly period: string
  readonly state: ResultState
  /** What the numerator and the denominator are, in words. */
  readonly formula: FormulaInWords
  /** Null where the indicator does not apply. */
  readonly numerator: TracePart | null
  /** Null for counts, and where the indicator does not apply. */
  readonly denominator: TracePart | null
  readonly regionsLeftOut: readonly RegionLeftOut[]
}
