import { addDays, type CalendarDate } from '@kotipesa/domain'
import { demoId } from '../identity'
import { drawFor } from '../random'
import { demoRegions } from '../regions'
import { qualificationDays } from '../trainers'
import { daysInARow } from './sessions'
import { daysOf, type DemoTraining, type Session, statusOn } from './training'

const daysBeforeTheEnd = [112, 63, 1]

/** Three modules of two days, the last of them ending by the qualification day. */
function modulesBefore(qualification: CalendarDate): Session[] {
  return daysBeforeTheEnd.flatMap((days) => daysInARow(addDays(qualification, -days), 2))
}

/** The trainer trainings: one round before each qualification day, held in a drawn region for the whole country. */
export function makeTrainerTrainings(seed: number, until: CalendarDate): DemoTraining[] {
  return qualificationDays
    .map((qualification) => ({ qualification, sessions: modulesBefore(qualification) }))
    .filter(({ sessions }) => daysOf(sessions).first <= until)
    .map(({ qualification, sessions }) => {
      const slug = `training/trainer/${qualification}`
      const draw = drawFor(seed, slug)
      return {
        id: demoId(seed, slug),
        region: draw.pick(demoRegions).code,
        curriculum: 'trainer',
        status: statusOn(sessions, until),
        sessions,
        teams: [],
        trainers: [],
        participants: [
          { group: 'social-worker', count: draw.whole(10, 24) },
          { group: 'family-therapist', count: draw.whole(8, 22) },
        ],
        expertsByExperience: draw.chance(0.3),
      }
    })
}
