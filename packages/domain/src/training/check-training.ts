import { findTerm } from '../locale/term'
import { curricula } from './curricula'
import type { Consultations, Curriculum, Range } from './curriculum'
import type { Deviation } from './deviations'
import type { HeldTraining } from './held-training'
import { trainingDays, trainingParts } from './parts'
import type { Session } from './session'

function show({ minimum, maximum }: Range): string {
  return minimum === maximum ? `${minimum}` : `${minimum}–${maximum}`
}
function hoursOf(sessions: readonly Session[]): number {
  return sessions.reduce((sum, { hours }) => sum + hours, 0)
}

function sessionDeviations(curriculum: Curriculum, sessions: readonly Session[]): readonly Deviation[] {
  const found: Deviation[] = []
  function add(kind: Deviation['kind'], expected: string, actual: number): void {
    found.push({ kind, path: 'sessions', expected, actual: String(actual) })
  }
  const days = trainingDays(sessions).length
  const hours = hoursOf(sessions)
  const parts = trainingParts(sessions).length
  if (curriculum.days !== null && (days < curriculum.days.minimum || days > curriculum.days.maximum)) {
    add('days', show(curriculum.days), days)
  }
  if (curriculum.hours !== null && hours !== curriculum.hours) add('hours', String(curriculum.hours), hours)
  if (curriculum.parts !== null && parts !== curriculum.parts) add('parts', String(curriculum.parts), parts)
  const months = new Set(sessions.map(({ date }) => date.slice(0, 7))).size
  if (curriculum.isSpreadOverMonths === true && months < 2) add('spread', '≥ 2', months)
  return found
}

function consultationDeviations(
  { count, hoursEach }: Consultations,
  sessions: readonly Session[],
  consultations: readonly Session[],
): readonly Deviation[] {
  const found: Deviation[] = []
  if (consultations.length !== count) {
    const actual = String(consultations.length)
    found.push({ kind: 'consultations', path: 'consultations', expected: String(count), actual })
  }
  const lastDay = trainingDays(sessions).at(-1)
  for (const [index, { date, hours }] of consultations.entries()) {
    const path = `consultations[${index}]`
    if (hours !== hoursEach) {
      const expected = String(hoursEach)
      found.push({ kind: 'consultation-hours', path: `${path}.hours`, expected, actual: String(hours) })
    }
    if (lastDay !== undefined && date <= lastDay) {
      found.push({ kind: 'consultation-before-end', path: `${path}.date`, expected: `after ${lastDay}`, actual: date })
    }
  }
  return found
}

/**
 * Compares a training with its curriculum and tells every deviation; empty = none. What the source leaves open is not
 * checked, nor are consultations that were not recorded (`null`).
 *
 * For `team-basic`: six days and 42 hours, as advice over two calendar months or more, then three consultations of
 * three hours, each after the last day of training.
 *
 * Source: SyTy workshop 2018, slide 16; Pirkanmaa support model 2023.
 * @example
 * checkTraining({ curriculum: 'refresher', sessions: [], consultations: null })
 * // [{ kind: 'days', path: 'sessions', expected: '1', actual: '0' }]
 */
export function checkTraining(training: HeldTraining): readonly Deviation[] {
  const curriculum: Curriculum | undefined = findTerm(curricula, training.curriculum)
  if (curriculum === undefined) return []
  const { sessions, consultations } = training
  const after =
    curriculum.consultations === null || consultations === null
      ? []
      : consultationDeviations(curriculum.consultations, sessions, consultations)
  return [...sessionDeviations(curriculum, sessions), ...after]
}
