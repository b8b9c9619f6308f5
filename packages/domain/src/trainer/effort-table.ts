import type { ConflictingFact } from '../source/conflict'
import { trainerWorkload } from './workload'

/** Working days that a number of team trainings takes, of a trainer and of a pair. */
export interface EffortRow {
  readonly trainings: number
  readonly daysPerTrainer: number
  readonly daysPerPair: number
}

function correctedRow(trainings: number): EffortRow {
  const { daysPerTrainer, daysPerPair } = trainerWorkload({ firstTrainings: 1, laterTrainings: trainings - 1 })
  return { trainings, daysPerTrainer, daysPerPair }
}

/**
 * The effort of 2, 4 and 10 team trainings. The source's table counts every training at the later rate of 10 days; by
 * the source's own rule a pair's first training takes 13.
 *
 * Source: SyTy workshop 2018, slide 19 (table) against slide 16 (rule).
 */
export const effortTable: ConflictingFact<readonly EffortRow[]> = /* @__PURE__ */ (() =>
  ({
    followed: {
      value: [2, 4, 10].map(correctedRow),
      source: { document: 'SyTy workshop 2018', place: 'slide 16' },
    },
    other: {
      value: [
        { trainings: 2, daysPerTrainer: 20, daysPerPair: 40 },
        { trainings: 4, daysPerTrainer: 40, daysPerPair: 80 },
        { trainings: 10, daysPerTrainer: 100, daysPerPair: 200 },
      ],
      source: { document: 'SyTy workshop 2018', place: 'slide 19' },
    },
    reason: {
      fi: 'Taulukko laskee myös ensimmäisen koulutuksen myöhempien koulutusten mukaan.',
      sv: 'Tabellen räknar även den första utbildningen enligt de senare utbildningarna.',
      en: 'The table counts a first training, too, at the rate of the later ones.',
    },
  }) as const)()
