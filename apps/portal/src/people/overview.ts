import { helsinkiDay, isActiveOn, personErasedOn, trainerLoad, type CalendarDate } from '@kotipesa/domain'
import { NotFound, type Endpoint, type PayloadRequest } from 'payload'
import { idOf } from '../access/actor'
import { asRequester } from '../access/gateway'
import { keptPerson } from '../collections/person/kept-person'
import { dayOf } from '../fields'
import { declinedBy } from '../mail/choices'
import { unanswered } from '../rounds/invitations'
import { bookingsOf } from '../trainers/bookings'
import { openQuestionsTo } from '../trainers/questions'
import { messagesOf, undeliveredOf } from './messages-of'
import type { Asked, PersonOverview } from './person-overview'
import { reachablePeople } from './reachable'

type Fields = Readonly<Record<string, unknown>>

function spanOf({ validFrom, validUntil }: Fields) {
  return { validFrom: dayOf(validFrom) ?? '', validUntil: dayOf(validUntil) }
}

/** The trainings to whose question a trainer has not answered, as far as the requester may read them. */
async function trainingsAsked(req: PayloadRequest, trainers: readonly string[]): Promise<readonly Asked[]> {
  const questions = await openQuestionsTo(req.payload.db.pool, trainers)
  if (questions.length === 0) return []
  const ids = questions.map(({ training }) => training)
  const trainings = await asRequester(req).records('trainings', { id: { in: ids } })
  return questions.flatMap(({ training, askedAt }) => {
    const found = trainings.find(({ id }) => id === training)
    const on = helsinkiDay(askedAt)
    return found === undefined ? [] : [{ collection: 'trainings', id: training, title: String(found.title), on }]
  })
}

/** The rounds in which the person's teams have not reported. */
async function reportsAsked(
  req: PayloadRequest,
  memberships: readonly Fields[],
  today: CalendarDate,
): Promise<readonly Asked[]> {
  const teams = memberships.flatMap((each) =>
    each.isContact === true && isActiveOn(spanOf(each), today) ? [idOf(each.team)] : [],
  )
  if (teams.length === 0) return []
  const open = await unanswered(req.payload.db.pool, today)
  return open
    .filter(({ team }) => teams.includes(team))
    .map(({ round, teamName, dueOn }) => ({ collection: 'report-rounds', id: round, title: teamName, on: dueOn }))
}

async function overviewOf(req: PayloadRequest, person: Fields): Promise<PersonOverview> {
  const id = String(person.id)
  const { pool } = req.payload.db
  const today = helsinkiDay(new Date())
  const ofPerson = { person: { equals: id } }
  const trainers = await asRequester(req).records('trainers', ofPerson)
  const memberships = await asRequester(req).records('memberships', ofPerson)
  const trainerIds = trainers.map((trainer) => String(trainer.id))
  const bookings = trainers.length === 0 ? [] : await bookingsOf(pool, trainerIds)
  const thisYear = Number(today.slice(0, 4))
  const years = trainers.length === 0 ? [] : [thisYear, thisYear + 1]
  const messages = await messagesOf(pool, id)
  const belongings = [...memberships, ...trainers].map(spanOf)
  return {
    years: years.map((year) => ({ year, ...trainerLoad(bookings, `${year}-01-01`, `${year + 1}-01-01`) })),
    asked: [...(await trainingsAsked(req, trainerIds)), ...(await reportsAsked(req, memberships, today))],
    messages,
    undelivered: undeliveredOf(messages),
    declined: await declinedBy(pool, id),
    isReachable: (await reachablePeople(pool, [id], 'contact', today)).has(id),
    shownUntil: personErasedOn(keptPerson(person, belongings), Number(person.monthsAfterEnd)),
  }
}

/** `GET /api/people/:id/overview`: a person's days, what is asked of them and what was sent, for whoever may read them. */
export const overviewEndpoint: Endpoint = {
  path: '/:id/overview',
  method: 'get',
  handler: async (req) => {
    const person = await asRequester(req).record('people', String(req.routeParams?.id))
    if (person === null || person.deletedAt) throw new NotFound(req.t)
    return Response.json(await overviewOf(req, person), { headers: { 'Cache-Control': 'no-store' } })
  },
}
