export { indicatorById, indicators } from './catalogue'
export { indicatorIds, isIndicatorId, type IndicatorId } from './catalogue/indicator-ids'
export { changeConcerns, type ChangeConcern, type DefinitionChange } from './definition/change'
export { comparisonOperators, type ComparisonOperator, type Condition } from './definition/condition'
export {
  indicatorDirections,
  indicatorPillars,
  indicatorUnits,
  type FormulaInWords,
  type IndicatorData,
  type IndicatorDefinition,
  type IndicatorDirection,
  type IndicatorExample,
  type IndicatorOver,
  type IndicatorPillar,
  type IndicatorUnit,
  type MissingData,
} from './definition/definition'
export { DefinitionError } from './definition/definition-error'
export { definitionJsonSchema, definitionSchema } from './definition/definition-schema'
export { parseDefinition } from './definition/parse-definition'
export { explain, explanationOf, type Explanation } from './explain/explain'
export { explainFormula } from './explain/explain-formula'
export type { Measure } from './definition/measure'
export { sourceDocuments, sourceText, type SourceDocument, type SourceReference } from './definition/source'
export { ComputeError } from './engine/compute-error'
export { completenessOf } from './engine/completeness'
export { computeByTeams, isOfTeams, type GroupResult, type TeamGroup } from './engine/compute-by-teams'
export { computeDefinitions, type ComputeDefinitionsOptions } from './engine/compute-definitions'
export { computeIndicators, type ComputeOptions } from './engine/compute-indicators'
export { fewestRegions, middleHalf, type MiddleHalf } from './engine/middle-half'
export {
  nationalCode,
  resultKeys,
  resultStates,
  type IndicatorResult,
  type ResultRegion,
  type ResultState,
} from './engine/result'
export { ExportError } from './exports/export-error'
export type { ExportInput } from './exports/export-input'
export {
  observationColumns,
  observationColumnsCsv,
  observationCsv,
  type ColumnType,
  type ObservationColumn,
} from './exports/observation-csv'
export type { SdmxDataMessage } from './exports/sdmx-message'
export { toCsvw, type ExportFile } from './exports/to-csvw'
export { toDhis2 } from './exports/to-dhis2'
export { toSdmx } from './exports/to-sdmx'
export { factsJsonSchema } from './facts/facts-json-schema'
export { regionsOf } from './facts/facts-context'
export { reportsOutsideTeams, trainersBeforeQualification } from './facts/days-to-ask-about'
export { FactsError } from './facts/facts-error'
export { factsPartsSchema, mergeParts, type FactsParts } from './facts/facts-parts'
export { factsSchema1, factsSchema2, type Facts, type FactsInput1, type FactsInput2 } from './facts/facts-schema'
export { migrateFacts } from './facts/migrate-facts'
export { noticeIn } from './facts/notice'
export { parseFacts, parseFactsJson } from './facts/parse-facts'
export { decodeJson } from './json/decode-json'
export { JsonError } from './json/json-error'
export { parseJson } from './json/parse-json'
export { biggestChanges, type BiggestChanges, type ChangeSeries, type FigureStep } from './forecast/biggest-changes'
export { distanceToTarget, type TargetDistance } from './forecast/target-distance'
export { forecastTraining, type ForecastState, type TrainingForecast } from './forecast/training-forecast'
export { trainingRange, type RangeTest, type TrainingRange } from './forecast/training-range'
export { whatIfTraining, type TrainingChange, type TrainingWhatIf } from './forecast/training-what-if'
export { trainerDaysOf, type TrainerDays } from './forecast/trainer-days-of'
export { trendOf, type Trend } from './forecast/trend'
export { moneyOfFacts, moneyYears } from './money/money-of-facts'
export { openResults, type LeftOut, type OpenResults } from './disclosure/open-results'
export { observe } from './observations/observe'
export type { FieldOf, ObservationTables, RowOf, TableName } from './fields/observation-fields'
export type {
  NetworkObservation,
  RegionObservation,
  ReportObservation,
  TeamObservation,
  TrainerObservation,
} from './observations/rows'
export { observationInsertSql, observationTablesSql } from './sql/observation-tables-sql'
export { SqlError } from './sql/sql-error'
export { toSql } from './sql/to-sql'
export { sqlEngines, type SqlEngine } from './sql/dialect'
export type { FactsTable } from './warehouse/facts-table'
export { factsTables } from './warehouse/facts-tables'
export { warehouseSql, type WarehouseSql } from './warehouse/warehouse-sql'
export {
  followedNumbers,
  oddValueRules,
  oddValues,
  type FollowedNumber,
  type OddValue,
  type OddValueRule,
} from './teams/odd-values'
export { teamMembers, type PeriodMembers } from './teams/team-members'
export { reportsByTeam } from './teams/latest-reports'
export { teamStandings, type TeamCaseload, type TeamStanding } from './teams/team-standings'
export { trace, type TraceOf } from './trace/trace'
export { traceDefinition } from './trace/trace-definition'
export type { FactReference } from './fields/lists'
export type { RegionLeftOut, Trace, TracedTable, TraceEntry, TraceLeftOut, TracePart } from './trace/trace-types'
export { compareResults, type Incomparability, type ResultComparison } from './versions/compare-results'
export { changesOf, figureChange, targetChange } from './versions/definition-changes'
export { resultSet, type ResultSet } from './versions/result-set'
