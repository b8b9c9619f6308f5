import { dutyStatus, entryConditionOf2019, helsinkiDay, isTeamTraining, trainerLoad } from '@kotipesa/domain'
import { NotFound, type Endpoint } from 'payload'
import { asRequester } from '../../access/gateway'
import { bookingsOf } from '../../trainers/bookings'
import type { TrainerDays } from '../../trainers/trainer-days'

/** `GET /api/trainers/:id/days`: the days of this year and the next, and the teams trained, also in other regions. */
const days: Endpoint = {
  path: '/:id/days',
  method: 'get',
  handler: async (req) => {
    const id = String(req.routeParams?.id)
    const trainer = await asRequester(req).record('trainers', id)
    if (trainer === null || trainer.deletedAt) throw new NotFound(req.t)
    const today = helsinkiDay(new Date())
    const thisYear = Number(today.slice(0, 4))
    const bookings = await bookingsOf(req.payload.db.pool, [id])
    const trained = bookings.filter(isTeamTraining).flatMap(({ status, lastDay, teams, municipalities }) => {
      if (status !== 'completed' || lastDay === null) return []
      const [municipality = null] = municipalities
      return teams.map((team) => ({ team, completedOn: lastDay, municipality }))
    })
    const readable = await asRequester(req).records('trainings', {
      id: { in: bookings.map(({ training }) => training) },
    })
    const titles = new Map(readable.map((training) => [String(training.id), String(training.title)]))
    const answer: TrainerDays = {
      years: [thisYear, thisYear + 1].map((year) => ({
        year,
        ...trainerLoad(bookings, `${year}-01-01`, `${year + 1}-01-01`),
      })),
      duty: dutyStatus(entryConditionOf2019, trained, today),
      trainings: bookings.toReversed().map(({ training, days: held, plannedDays, actualDays }) => ({
        id: titles.has(training) ? training : null,
        title: titles.get(training) ?? null,
        firstDay: held[0] ?? null,
        lastDay: held.at(-1) ?? null,
        plannedDays,
        actualDays,
      })),
    }
    return Response.json(answer, { headers: { 'Cache-Control': 'no-store' } })
  },
}

export const trainerEndpoints: readonly Endpoint[] = [days]
