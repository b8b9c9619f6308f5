import type { CalendarDate } from '../calendar/calendar-date'
import { InputError } from '../errors/input-error'
import { expectation, type Problem } from '../errors/problem'
import { recommendedCaseload, statutoryCaseloadCap, type CaseloadUnit } from './caseload'

declare const caseloadUnit: unique symbol

/** A caseload in one unit. TypeScript refuses to take one unit for another; so do the functions that compare. */
export interface CaseloadIn<Unit extends CaseloadUnit> {
  readonly unit: Unit
  readonly value: number
  readonly [caseloadUnit]: Unit
}

/** Children for each worker: the unit of the recommendation of 15–20. */
export type ChildrenPerWorker = CaseloadIn<'children-per-worker'>

/** Children for each social worker responsible for their cases: the unit of the statutory cap. */
export type ChildrenPerResponsibleSocialWorker = CaseloadIn<'children-per-responsible-social-worker'>

/** Clients for each social worker: the unit of the baseline of 40–72. Nothing is tested against it. */
export type ClientsPerSocialWorker = CaseloadIn<'clients-per-social-worker'>

/** Numbers that make no caseload. */
export class CaseloadError extends InputError {
  override readonly name = 'CaseloadError'

  constructor(wrong: string | readonly Problem[], options?: ErrorOptions) {
    super('caseload', wrong, options)
  }
}

function caseload<Unit extends CaseloadUnit>(
  unit: Unit,
  [countName, count]: readonly [string, number],
  [workersName, workers]: readonly [string, number],
): CaseloadIn<Unit> {
  const problems: Problem[] = []
  if (!(Number.isSafeInteger(count) && count >= 0)) {
    problems.push({ path: countName, message: expectation('a whole number ≥ 0', count) })
  }
  if (!(Number.isFinite(workers) && workers > 0)) {
    problems.push({ path: workersName, message: expectation('a number > 0', workers) })
  }
  if (problems.length > 0) throw new CaseloadError(problems)
  return { unit, value: count / workers } as CaseloadIn<Unit>
}

/**
 * Children for each worker of a team; workers may be part-time.
 *
 * @example
 * isWithinRecommendation(childrenPerWorker(74, 4)) // true, 18.5 each
 * @throws CaseloadError when the children are not a whole number ≥ 0 or the workers not above 0.
 */
export function childrenPerWorker(children: number, workers: number): ChildrenPerWorker {
  return caseload('children-per-worker', ['children', children], ['workers', workers])
}

/**
 * Children for each responsible social worker (lapsen asioista vastaava sosiaalityöntekijä).
 *
 * @throws CaseloadError when the children are not a whole number ≥ 0 or the social workers not above 0.
 */
export function childrenPerResponsibleSocialWorker(
  children: number,
  responsibleSocialWorkers: number,
): ChildrenPerResponsibleSocialWorker {
  return caseload(
    'children-per-responsible-social-worker',
    ['children', children],
    ['responsibleSocialWorkers', responsibleSocialWorkers],
  )
}

/**
 * Clients for each social worker, as the baseline of 40–72 counts them.
 *
 * @throws CaseloadError when the clients are not a whole number ≥ 0 or the social workers not above 0.
 */
export function clientsPerSocialWorker(clients: number, socialWorkers: number): ClientsPerSocialWorker {
  return caseload('clients-per-social-worker', ['clients', clients], ['socialWorkers', socialWorkers])
}

function requireUnit(measure: { readonly unit: CaseloadUnit }, unit: CaseloadUnit): void {
  if (measure.unit === unit) return
  throw new CaseloadError([{ path: 'unit', message: expectation(JSON.stringify(unit), measure.unit) }])
}

/**
 * Tells whether a caseload is at most the recommended 20 children per worker; fewer than 15 is no breach.
 *
 * Source: Pirkanmaa LAPE 2018 ("THL:n suositus 15–20 lasta/työntekijä").
 * @throws CaseloadError when the caseload is in another unit.
 */
export function isWithinRecommendation(measure: ChildrenPerWorker): boolean {
  requireUnit(measure, 'children-per-worker')
  return measure.value <= recommendedCaseload.maximum
}

/**
 * Tells whether a caseload is at most the cap in force on a day; `null` before 2022, when there was no cap.
 *
 * Source: Child Welfare Act, section 13 b.
 * @throws CaseloadError when the caseload is in another unit.
 */
export function isWithinStatutoryCap(measure: ChildrenPerResponsibleSocialWorker, day: CalendarDate): boolean | null {
  requireUnit(measure, 'children-per-responsible-social-worker')
  const cap = statutoryCaseloadCap(day)
  return cap === null ? null : measure.value <= cap
}
