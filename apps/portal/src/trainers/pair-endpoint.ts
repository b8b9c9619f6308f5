import {
  can,
  curriculumIds,
  helsinkiDay,
  isRegionCode,
  municipalities,
  rankPairs,
  type PairWish,
} from '@kotipesa/domain'
import type { Endpoint, PayloadHandler } from 'payload'
import { z } from 'zod'
import { actorOf } from '../access/actor'
import { asRequester } from '../access/gateway'
import { Refusal } from '../access/refusal'
import { earliestStart } from '../collections/training/earliest-start'
import { dayOf, firstDayOfTerm } from '../fields'
import { say } from '../text'
import { candidatesOf } from './candidates'
import type { ProposedPair } from './proposed-pair'

const wishSchema = z.strictObject({
  region: z.string(),
  curriculum: z.enum(curriculumIds),
  /** The training in the form, which takes nobody's days from itself. */
  training: z.uuid().nullable(),
  teams: z.array(z.uuid()).max(100),
  municipality: z.string().nullable(),
  days: z.array(z.string()).max(100),
  term: z.string().nullable(),
})

/** `POST /api/trainings/pairs`: who could hold the training or answer the need in the form, the best first, with reasons. */
const pairs: PayloadHandler = async (req) => {
  const { data } = wishSchema.safeParse(req.data)
  if (data === undefined || !isRegionCode(data.region)) throw new Refusal(say(req, 'problems.notFound'), 400)
  const { region } = data
  if (!can(actorOf(req.user), 'read', { kind: 'person', region })) throw new Refusal(say(req, 'problems.notFound'), 403)
  const teams = data.teams.length === 0 ? [] : await asRequester(req).records('teams', { id: { in: [...data.teams] } })
  const places = teams.length === 0 ? [data.municipality] : teams.map(({ municipality }) => municipality)
  const wish: PairWish = {
    region,
    curriculum: data.curriculum,
    municipalities: municipalities.flatMap(({ code }) => (places.includes(code) ? [code] : [])),
    days: [...new Set(data.days.flatMap((day) => dayOf(day) ?? []))].toSorted(),
    from: earliestStart(helsinkiDay(new Date()), firstDayOfTerm(data.term)),
  }
  const candidates = await candidatesOf(req.payload.db.pool, region, wish.from, data.training)
  const proposed = rankPairs(candidates, wish).map((pair): ProposedPair => ({
    ...pair,
    people: pair.trainers.flatMap((id) => {
      const found = candidates.find((candidate) => candidate.id === id)
      // Of a lent trainer only region and profession are told.
      return found === undefined
        ? []
        : [
            {
              id,
              name: found.region === region ? found.title : null,
              region: found.region,
              profession: found.profession,
            },
          ]
    }),
  }))
  return Response.json({ pairs: proposed }, { headers: { 'Cache-Control': 'no-store' } })
}

export const pairEndpoint: Endpoint = { path: '/pairs', method: 'post', handler: pairs }
