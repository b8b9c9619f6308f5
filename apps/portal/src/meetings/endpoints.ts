import { can, helsinkiDay, isRegionCode, isToBeRecorded } from '@kotipesa/domain'
import { NotFound, type Endpoint, type PayloadHandler, type PayloadRequest } from 'payload'
import { actorOf, idOf } from '../access/actor'
import { asRequester } from '../access/gateway'
import { isUuid } from '../requests/kinds'
import { inOneTransaction } from '../saving/in-one-transaction'
import { say } from '../text'
import { inviteMembers, isAhead } from './invite'
import { invitedTo, meetingById, membersInMeeting, type InvitedMeeting } from './stored'

const privately = { 'Cache-Control': 'no-store' }

function mayChange(req: PayloadRequest, region: unknown): boolean {
  const code = idOf(region)
  return (
    code !== null && isRegionCode(code) && can(actorOf(req.user), 'update', { kind: 'region-record', region: code })
  )
}

/** The meeting that a request names, if the requester may read it. */
async function readable(req: PayloadRequest): Promise<InvitedMeeting> {
  const id = String(req.routeParams?.id)
  const record = isUuid(id) ? await asRequester(req).record('meetings', id) : null
  const meeting = record === null || record.deletedAt ? null : await meetingById(req.payload.db.pool, id)
  if (meeting === null) throw new NotFound(req.t)
  return meeting
}

/** How many members there are to invite, and how many of them were: numbers, and nobody's name. */
async function counted(req: PayloadRequest, meeting: InvitedMeeting) {
  const { pool } = req.payload.db
  const today = helsinkiDay(new Date())
  const members = await membersInMeeting(pool, meeting.id, today)
  const invited = await invitedTo(pool, meeting.id, today)
  const isInvited = new Set(invited.map(({ person }) => person))
  return {
    members: members.length,
    invited: invited.length,
    toInvite: isAhead(meeting) ? members.filter(({ person }) => !isInvited.has(person)).length : 0,
    toRecord: isToBeRecorded({ state: meeting.state, day: meeting.date }, today),
    mayChange: mayChange(req, meeting.region),
  }
}

const show: PayloadHandler = async (req) =>
  Response.json(await counted(req, await readable(req)), { headers: privately })

const invite: PayloadHandler = async (req) => {
  const meeting = await readable(req)
  if (!mayChange(req, meeting.region)) {
    return Response.json({ errors: [{ message: say(req, 'meetings.mayNot') }] }, { status: 403 })
  }
  const sent = await inOneTransaction(req, () => inviteMembers(req, meeting.id))
  return Response.json({ ...(await counted(req, meeting)), sent }, { headers: privately })
}

/** `GET /api/meetings/:id/invitations` tells how many are invited, `POST` invites those who are not yet. */
export const invitationEndpoints: readonly Endpoint[] = [
  { path: '/:id/invitations', method: 'get', handler: show },
  { path: '/:id/invitations', method: 'post', handler: invite },
]
