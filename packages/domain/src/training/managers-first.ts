import type { CalendarDate } from '../calendar/calendar-date'
import { trainingDays } from './parts'
import type { HeldTraining } from './held-training'

/** A professionals' orientation that began before any of the managers' in the same region. */
export interface OrderDeviation {
  /** Its place in the list that was given. */
  readonly index: number
  readonly begins: CalendarDate
  /** When the managers' first orientation begins; `null` = there is none. */
  readonly managersBegin: CalendarDate | null
}

function beginningOf(training: HeldTraining): CalendarDate | null {
  return trainingDays(training.sessions)[0] ?? null
}

/**
 * The professionals' orientations among a region's trainings that begin before the managers' first one does; empty =
 * managers come first. Trainings without sessions do not count.
 *
 * Source: MONNI plan 2021, chapter 3 ("Ensimmäiseksi tarjotaan koulutusta esihenkilöille ja johtajille").
 */
export function managersFirstDeviations(trainings: readonly HeldTraining[]): readonly OrderDeviation[] {
  const managersBegin =
    trainings
      .filter(({ curriculum }) => curriculum === 'orientation-managers')
      .flatMap((training) => beginningOf(training) ?? [])
      .sort()[0] ?? null
  return trainings.flatMap((training, index) => {
    const begins = training.curriculum === 'orientation-professionals' ? beginningOf(training) : null
    if (begins === null || (managersBegin !== null && managersBegin <= begins)) return []
    return [{ index, begins, managersBegin }]
  })
}
