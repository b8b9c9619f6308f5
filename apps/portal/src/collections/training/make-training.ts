import { type CurriculumId, draftSchedule, effortOfNext, helsinkiDay, isAwayOn, isTeamTraining } from '@kotipesa/domain'
import type { PayloadRequest } from 'payload'
import { idOf } from '../../access/actor'
import { asPortal, asRequester } from '../../access/gateway'
import { dayOf, firstDayOfTerm, instantOf } from '../../fields'
import { rowsOf } from '../../fields/rows-of'
import { earliestStart } from './earliest-start'

type Fields = Readonly<Record<string, unknown>>

function holds(training: Fields, trainer: string): boolean {
  return rowsOf(training.trainers).some((row) => idOf(row.trainer) === trainer)
}

/** Whether any of the trainers is away on a day. */
function isAway(people: readonly Fields[], day: string): boolean {
  return people.some(({ awayPeriods }) => {
    const away = rowsOf(awayPeriods).map(({ firstDay, lastDay }) => ({
      firstDay: dayOf(firstDay) ?? '',
      lastDay: dayOf(lastDay) ?? '',
    }))
    return isAwayOn({ away }, day)
  })
}

/**
 * Makes of a need a planned training of the same curriculum and teams, with a draft schedule on days on which its trainers
 * are in no other training and not away, and their working days by phase; the need knows its training. All on behalf of the
 * requester.
 */
export async function makeTraining(
  req: PayloadRequest,
  need: Fields,
  { trainers, from }: { readonly trainers: readonly string[]; readonly from: string | null },
): Promise<string> {
  const curriculum = need.curriculum as CurriculumId
  const query = { 'trainers.trainer': { in: [...trainers] }, status: { not_equals: 'cancelled' } }
  const others = trainers.length === 0 ? [] : await asPortal(req).records('trainings', query)
  const taken = new Set(others.flatMap(({ sessions }) => rowsOf(sessions).flatMap(({ date }) => dayOf(date) ?? [])))
  const teamTrainings = others.filter((training) => isTeamTraining({ curriculum: training.curriculum as CurriculumId }))
  const people = trainers.length === 0 ? [] : await asPortal(req).records('trainers', { id: { in: [...trainers] } })
  const start = earliestStart(helsinkiDay(new Date()), firstDayOfTerm(need.term), from)
  const sessions = draftSchedule(curriculum, start, (day) => !taken.has(day) && !isAway(people, day))
  const requester = asRequester(req)
  const id = await requester.create('trainings', {
    region: idOf(need.region),
    curriculum,
    status: 'planned',
    sessions: sessions.map(({ date, hours }) => ({ date: instantOf(date), hours })),
    teams: need.teams,
    trainers: trainers.map((trainer) => ({
      trainer,
      ...effortOfNext(curriculum, teamTrainings.filter((training) => holds(training, trainer)).length),
    })),
  })
  await requester.change('needs', String(need.id), { training: id })
  return id
}
