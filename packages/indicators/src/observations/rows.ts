import type { RowOf } from '../fields/observation-fields'

export type TeamObservation = RowOf<'team'>
export type ReportObservation = RowOf<'report'>
export type TrainerObservation = RowOf<'trainer'>
export type NetworkObservation = RowOf<'network'>
export type RegionObservation = RowOf<'region'>
