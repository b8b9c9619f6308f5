export { indicatorById, indicatorIds, indicators, isIndicatorId, type IndicatorId } from './catalogue'
export { comparisonOperators, type ComparisonOperator, type Condition } from './definition/condition'
export {
  indicatorDirections,
  indicatorPillars,
  indicatorUnits,
  type IndicatorDefinition,
  type IndicatorDirection,
  type IndicatorExample,
  type IndicatorOver,
  type IndicatorPillar,
  type IndicatorUnit,
} from './definition/definition'
export { explainFormula } from './definition/explain-formula'
export type { Measure } from './definition/measure'
export { sourceDocuments, sourceText, type SourceDocument, type SourceReference } from './definition/source'
export { ComputeError } from './engine/compute-error'
export { computeIndicators, type ComputeOptions } from './engine/compute-indicators'
export {
  nationalCode,
  resultKeys,
  resultStates,
  type IndicatorResult,
  type ResultRegion,
  type ResultState,
} from './engine/result'
export { FactsError } from './facts/facts-error'
export { factsSchema, type Facts, type FactsInput } from './facts/facts-schema'
export { parseFacts, parseFactsJson } from './facts/parse-facts'
export { formatProblem, type FactsProblem } from './facts/problem'
export { observe } from './observations/observe'
export type {
  FieldOf,
  NetworkObservation,
  ObservationTables,
  RegionObservation,
  ReportObservation,
  RowOf,
  TableName,
  TeamObservation,
  TrainerObservation,
} from './observations/rows'
