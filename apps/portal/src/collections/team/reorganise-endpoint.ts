import {
  can,
  isRecordDay,
  isRegionCode,
  municipalities,
  notToEndOn,
  reorganisationKind,
  serviceTypeIds,
  type CalendarDate,
} from '@kotipesa/domain'
import type { Endpoint, PayloadHandler, PayloadRequest } from 'payload'
import { z } from 'zod'
import { actorOf, idOf } from '../../access/actor'
import { asRequester } from '../../access/gateway'
import { Refusal } from '../../access/refusal'
import { dayOf, dayText } from '../../fields'
import { isUuid } from '../../requests/kinds'
import { inOneTransaction, undone } from '../../saving/in-one-transaction'
import { say } from '../../text'
import { reorganise, type NewTeam, type Reorganisation } from './reorganise'

type Fields = Readonly<Record<string, unknown>>

/** As many at once as a person can look over. */
const most = 20

const asked = z.object({
  from: z.array(z.string()).min(1).max(most),
  to: z
    .array(
      z.object({
        name: z.string().trim().min(1).max(200),
        municipality: z
          .string()
          .refine((code) => municipalities.some((each) => each.code === code))
          .nullable(),
        serviceType: z.enum(serviceTypeIds),
      }),
    )
    .min(1)
    .max(most),
  confirm: z.boolean().default(false),
})

/** The teams that a request names: all of one region in which the requester may change them, and there on the day. */
async function endingTeams(req: PayloadRequest, ids: readonly string[], day: CalendarDate): Promise<readonly Fields[]> {
  const notFound = new Refusal(say(req, 'problems.notFound'), 403)
  if (!ids.every(isUuid) || new Set(ids).size !== ids.length) throw notFound
  const found = await asRequester(req).records('teams', { id: { in: [...ids] } })
  const regions = [...new Set(found.map((team) => idOf(team.region)))]
  const [region = null] = regions
  const isOne = regions.length === 1 && region !== null && isRegionCode(region)
  const mayChange = isOne && can(actorOf(req.user), 'update', { kind: 'region-record', region })
  if (found.length !== ids.length || !mayChange) throw notFound
  const teams = ids.flatMap((id) => found.filter((team) => team.id === id))
  const validity = teams.map((team) => ({
    name: String(team.name),
    validFrom: dayOf(team.validFrom) ?? '',
    validUntil: dayOf(team.validUntil),
  }))
  const notThere = notToEndOn(day, validity).map(({ name }) => name)
  if (notThere.length > 0) {
    const message = say(req, 'reorganisation.notThere', { teams: notThere.join(', '), day: dayText(day) })
    throw new Refusal(message, 400)
  }
  return teams
}

/**
 * `POST /api/teams/reorganise` with `{ day, from, to, confirm }`: what becomes of the teams `from` when the teams `to`
 * take their place on a day; with `confirm` it is done, all of it or nothing.
 */
const answer: PayloadHandler = async (req) => {
  const { day: typed, ...rest } = (req.data ?? {}) as Fields
  const day = typeof typed === 'string' ? dayOf(typed) : null
  if (day === null || !isRecordDay(day)) throw new Refusal(say(req, 'problems.day'), 400)
  const given = asked.safeParse(rest)
  if (!given.success) throw new Refusal(say(req, 'reorganisation.newTeamMissing'), 400)
  const { from, confirm } = given.data
  const to: readonly NewTeam[] = given.data.to
  if (reorganisationKind(from.length, to.length) === null) throw new Refusal(say(req, 'reorganisation.several'), 400)
  const teams = await endingTeams(req, from, day)
  if (confirm) return Response.json(await inOneTransaction(req, () => reorganise(req, day, teams, to)))
  const told: Reorganisation[] = []
  // It is done and undone: what is told beforehand is what will be.
  await undone(req, async () => void told.push(await reorganise(req, day, teams, to)))
  return Response.json(told[0])
}

export const reorganiseEndpoints: readonly Endpoint[] = [{ path: '/reorganise', method: 'post', handler: answer }]
