import { addDays, type CalendarDate } from '@kotipesa/domain'
import { demoId } from './identity'

/** The national rounds of THL's surveys: one that was due a while ago, and one that is open. */
export function makeSurveyRounds(seed: number, until: CalendarDate) {
  const year = until.slice(0, 4)
  const rounds = [
    { survey: 'survey-k1', openedOn: addDays(until, -75), dueOn: addDays(until, -20) },
    { survey: 'survey-k2', openedOn: addDays(until, -25), dueOn: addDays(until, 45) },
  ] as const
  return rounds.map((round) => ({ id: demoId(seed, `survey round/${round.survey}/${year}`), year, ...round }))
}
