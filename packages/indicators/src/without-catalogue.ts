/*
 * @kotipesa/indicators/engine: the engine for indicators of one's own, without those of the catalogue and their words.
 */

export { parseDefinition } from './definition/parse-definition'
export { DefinitionError } from './definition/definition-error'
export type { IndicatorData, IndicatorDefinition } from './definition/definition'
export { computeDefinitions, type ComputeDefinitionsOptions } from './engine/compute-definitions'
export { ComputeError } from './engine/compute-error'
export type { IndicatorResult, ResultRegion, ResultState } from './engine/result'
export { FactsError } from './facts/facts-error'
export type { Facts } from './facts/facts-schema'
export { parseFacts, parseFactsJson } from './facts/parse-facts'
export { forecastTraining, type ForecastState, type TrainingForecast } from './forecast/training-forecast'
export { observe } from './observations/observe'
export { traceDefinition } from './trace/trace-definition'
export type { Trace } from './trace/trace-types'
