import { can, helsinkiDay, isRegionCode, type Action, type RegionCode } from '@kotipesa/domain'
import { NotFound, type Endpoint, type PayloadHandler, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { actorOf, idOf } from '../access/actor'
import { asRequester } from '../access/gateway'
import { Refusal } from '../access/refusal'
import { teamLinkEndpoints, type ForTeam } from '../registrations/team-link-endpoints'
import { isUuid } from '../requests/kinds'
import { inOneTransaction } from '../saving/in-one-transaction'
import { queriesIn } from '../saving/transaction'
import { say } from '../text'
import type { AskedRegions } from './asked-region'
import { tellAnswered, tellAsked } from './letters'
import {
  askedRegionsOf,
  askRegion,
  lockedAnswer,
  questionsTo,
  regionOfGuest,
  stateOf,
  storeAnswer,
  takeBackQuestion,
} from './stored'

const privately = { 'Cache-Control': 'no-store' }

/** More teams than any region sends to one training. */
const most = 50

const answerSchema = z.strictObject({ region: z.string(), teams: z.array(z.uuid()).max(most) })

function mayDo(req: PayloadRequest, action: Action, region: string | null): region is RegionCode {
  const isRight = region !== null && isRegionCode(region)
  return isRight && can(actorOf(req.user), action, { kind: 'region-record', region })
}

/** Answers for a training of a region in which the requester may do this. */
function forTraining(
  action: 'read' | 'update',
  answer: (req: PayloadRequest, training: string, region: RegionCode) => Promise<void>,
): PayloadHandler {
  return async (req) => {
    const id = String(req.routeParams?.id)
    const training = isUuid(id) ? await asRequester(req).record('trainings', id) : null
    if (training === null || training.deletedAt) throw new NotFound(req.t)
    const region = idOf(training.region)
    if (!mayDo(req, action, region)) throw new Refusal(say(req, 'guestTeams.mayNot'), 403)
    await answer(req, id, region)
    const { pool } = req.payload.db
    const body: AskedRegions = {
      state: await stateOf(pool, id, helsinkiDay(new Date())),
      asked: await askedRegionsOf(pool, id),
    }
    return Response.json(body, { headers: privately })
  }
}

/** Whom a request names, if a training can ask it: another region than the training's own. */
function otherRegion(req: PayloadRequest, own: RegionCode): RegionCode {
  const asked: unknown = (req.data ?? {}).region
  if (typeof asked !== 'string' || !isRegionCode(asked) || asked === own) {
    throw new Refusal(say(req, 'guestTeams.regionWrong'), 400)
  }
  return asked
}

async function ask(req: PayloadRequest, training: string, own: RegionCode): Promise<void> {
  const region = otherRegion(req, own)
  const today = helsinkiDay(new Date())
  await inOneTransaction(req, async () => {
    const database = queriesIn(req)
    if ((await stateOf(database, training, today)) === 'closed') throw new Refusal(say(req, 'guestTeams.closed'), 409)
    const askedAt = await askRegion(database, training, region)
    const question = (await questionsTo(database, [region], today)).find((each) => each.training === training)
    if (askedAt !== null && question !== undefined) await tellAsked(database, question, askedAt, today)
  })
}

async function takeBack(req: PayloadRequest, training: string, own: RegionCode): Promise<void> {
  const region = otherRegion(req, own)
  await inOneTransaction(req, async () => {
    const database = queriesIn(req)
    const stored = await lockedAnswer(database, training, region)
    const state = await stateOf(database, training, helsinkiDay(new Date()))
    if (state !== 'open' && (stored?.teams.length ?? 0) > 0) throw new Refusal(say(req, 'guestTeams.begun'), 409)
    await takeBackQuestion(database, training, region)
  })
}

/**
 * `POST /api/trainings/:id/own-teams` with `{ region, teams }`: the region that is asked says which of its teams take part;
 * none is a no. Until the training begins a yes may be taken back, afterwards teams only come.
 */
const answerOwn: PayloadHandler = async (req) => {
  const training = String(req.routeParams?.id)
  const { data } = answerSchema.safeParse(req.data)
  if (data === undefined || !isUuid(training)) throw new Refusal(say(req, 'problems.notFound'), 400)
  const { region } = data
  const answer = data.teams.length > 0 ? 'yes' : 'no'
  if (!mayDo(req, 'update', region)) throw new Refusal(say(req, 'problems.notFound'), 403)
  const today = helsinkiDay(new Date())
  await inOneTransaction(req, async () => {
    const database = queriesIn(req)
    const stored = await lockedAnswer(database, training, region)
    const question = (await questionsTo(database, [region], today)).find((each) => each.training === training)
    if (stored === null || question === undefined) throw new NotFound(req.t)
    if (data.teams.some((team) => question.teams.every(({ id }) => id !== team))) {
      throw new Refusal(say(req, 'problems.notFound'), 400)
    }
    if (question.state !== 'open' && stored.teams.some((team) => !data.teams.includes(team))) {
      throw new Refusal(say(req, 'guestTeams.begun'), 409)
    }
    const answeredAt = await storeAnswer(database, training, region, [...new Set(data.teams)])
    if (answeredAt !== null) await tellAnswered(database, question, answer, answeredAt, today)
  })
  return Response.json({ answer }, { headers: privately })
}

/** Gives out the link of a team that takes part as a guest, to whoever works for the team's own region. */
const forGuest: ForTeam = (answer) => async (req) => {
  const [training, team] = [String(req.routeParams?.id), String((req.data ?? {}).team)]
  const isAsked = isUuid(training) && isUuid(team)
  const region = isAsked ? await regionOfGuest(req.payload.db.pool, training, team) : null
  if (!mayDo(req, 'update', region)) throw new NotFound(req.t)
  return answer(req, { of: 'training', id: training }, { id: team, region })
}

/** Asking other regions for their teams, and answering for one's own. */
export const guestTeamEndpoints: readonly Endpoint[] = [
  { path: '/:id/asked-regions', method: 'get', handler: forTraining('read', async () => undefined) },
  { path: '/:id/asked-regions', method: 'post', handler: forTraining('update', ask) },
  { path: '/:id/asked-regions/take-back', method: 'post', handler: forTraining('update', takeBack) },
  { path: '/:id/own-teams', method: 'post', handler: answerOwn },
  ...teamLinkEndpoints('/:id/own-teams', forGuest),
]
