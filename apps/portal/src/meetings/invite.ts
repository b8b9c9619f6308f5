import { helsinkiDay } from '@kotipesa/domain'
import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'
import { postTo } from '../mail/post-to-person'
import { queriesIn } from '../saving/transaction'
import { invitationLetter, meetingChangeLetter } from './letters'
import { toldOfMeeting } from './schedule'
import { invitedTo, meetingById, membersInMeeting, type InvitedMeeting } from './stored'

type Fields = Readonly<Record<string, unknown>>

/** Whether one can still be invited to a meeting. */
export function isAhead({ state, date }: Pick<InvitedMeeting, 'state' | 'date'>): boolean {
  return state === 'planned' && date >= helsinkiDay(new Date())
}

/** Invites the members of a meeting's networks and groups who were not invited yet; gives how many were. */
export async function inviteMembers(req: PayloadRequest, id: string): Promise<number> {
  const { payload } = req
  const database = queriesIn(req)
  const meeting = await meetingById(database, id)
  if (meeting === null || !isAhead(meeting)) return 0
  let invited = 0
  for (const member of await membersInMeeting(database, id, helsinkiDay(new Date()))) {
    const { rows } = await database.query(
      `INSERT INTO meeting_invitations (meeting_id, person_id) VALUES ($1::uuid, $2::uuid)
        ON CONFLICT DO NOTHING RETURNING person_id`,
      [id, member.person],
    )
    if (rows.length === 0) continue
    await postTo(payload, member, invitationLetter(meeting, member), database)
    invited += 1
  }
  return invited
}

/** After a meeting was changed: those who were invited are told when it has moved or is off. */
export const tellInvited: CollectionAfterChangeHook = async ({ doc, previousDoc, operation, req }) => {
  if (operation !== 'update') return doc
  const [before, after] = [previousDoc as Fields, doc as Fields]
  if (toldOfMeeting(before, after) === null) return doc
  const database = queriesIn(req)
  await database.query('UPDATE meetings SET schedule_version = schedule_version + 1 WHERE id = $1::uuid', [after.id])
  const meeting = await meetingById(database, String(after.id))
  if (meeting === null) return doc
  const isOff = after.state === 'cancelled' || Boolean(after.deletedAt)
  for (const person of await invitedTo(req.payload.db.pool, meeting.id, helsinkiDay(new Date()))) {
    await postTo(req.payload, person, meetingChangeLetter(meeting, person, isOff), database)
  }
  return doc
}
