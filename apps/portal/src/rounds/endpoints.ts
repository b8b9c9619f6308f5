import { can, helsinkiDay, isRegionCode, type Action } from '@kotipesa/domain'
import { NotFound, type Endpoint, type PayloadHandler, type PayloadRequest } from 'payload'
import { actorOf, idOf } from '../access/actor'
import { asRequester } from '../access/gateway'
import { postTo } from '../mail/post-to-person'
import { say } from '../text'
import { contactsOf } from './contacts'
import { askTeams, changeLink, invitationsOf, noteRoundOpened, noteSent, type Invitation } from './invitations'
import { requestLetter } from './letters'
import { linkOf } from './link'
import type { TeamProgress } from './team-progress'

interface Round {
  readonly id: string
  readonly region: string
}

const privately = { 'Cache-Control': 'no-store' }

/** Answers for a round that the requester may read, or change. */
function forRound(action: Action, answer: (req: PayloadRequest, round: Round) => Promise<Response>): PayloadHandler {
  return async (req) => {
    const id = String(req.routeParams?.id)
    const round = await asRequester(req).record('report-rounds', id)
    if (round === null || round.deletedAt) throw new NotFound(req.t)
    const region = idOf(round.region)
    const kind = 'region-record'
    if (region === null || !isRegionCode(region) || !can(actorOf(req.user), action, { kind, region })) {
      return Response.json({ errors: [{ message: say(req, 'rounds.mayNot') }] }, { status: 403, headers: privately })
    }
    return answer(req, { id, region })
  }
}

/** Answers for one of the round's teams, which the address names. */
function forTeam(answer: (req: PayloadRequest, invitation: Invitation) => Promise<Response>): PayloadHandler {
  return forRound('update', async (req, { id }) => {
    const invitation = (await invitationsOf(req.payload.db.pool, id)).find(({ team }) => team === req.routeParams?.team)
    if (invitation === undefined) throw new NotFound(req.t)
    return answer(req, invitation)
  })
}

function progressOf(invitation: Invitation, hasContact: boolean): TeamProgress {
  const { team, teamName, sentAt, openedAt, reportedAt, report, reminders, isClosed } = invitation
  return {
    team,
    teamName,
    sentAt: sentAt?.toISOString() ?? null,
    openedAt: openedAt?.toISOString() ?? null,
    reportedAt: reportedAt?.toISOString() ?? null,
    report,
    reminders,
    isClosed,
    hasContact,
  }
}

const progress: Endpoint = {
  path: '/:id/progress',
  method: 'get',
  handler: forRound('read', async (req, { id, region }) => {
    const { pool } = req.payload.db
    const contacts = await contactsOf(pool, region, helsinkiDay(new Date()))
    const mayChange = isRegionCode(region) && can(actorOf(req.user), 'update', { kind: 'region-record', region })
    const teams = (await invitationsOf(pool, id)).map((each) => progressOf(each, contacts.has(each.team)))
    return Response.json({ teams, mayChange }, { headers: privately })
  }),
}

const open: Endpoint = {
  path: '/:id/open',
  method: 'post',
  handler: forRound('update', async (req, { id, region }) => {
    const { payload } = req
    const { pool } = payload.db
    const today = helsinkiDay(new Date())
    const asked = await askTeams(payload, id, today)
    await noteRoundOpened(pool, id, today)
    const contacts = await contactsOf(pool, region, today)
    let sent = 0
    for (const invitation of await invitationsOf(pool, id)) {
      const recipient = contacts.get(invitation.team)
      const isOpen = invitation.reportedAt === null && !invitation.isClosed
      if (recipient === undefined || !isOpen) continue
      if (await postTo(payload, recipient, requestLetter(payload, invitation))) sent += 1
      await noteSent(pool, invitation.id)
    }
    return Response.json({ asked, sent }, { headers: privately })
  }),
}

const link: Endpoint = {
  path: '/:id/teams/:team/link',
  method: 'post',
  handler: forTeam(async (req, invitation) => {
    const linked = invitation.isClosed ? await changeLink(req.payload, invitation, true) : invitation
    return Response.json({ link: linkOf(req.payload, linked) }, { headers: privately })
  }),
}

const close: Endpoint = {
  path: '/:id/teams/:team/close',
  method: 'post',
  handler: forTeam(async (req, invitation) => {
    if (!invitation.isClosed) await changeLink(req.payload, invitation, false)
    return Response.json({ isClosed: true }, { headers: privately })
  }),
}

/** What a region's editors do with a round: ask the teams, see how far they are, give out and close links. */
export const roundEndpoints: readonly Endpoint[] = [progress, open, link, close]
