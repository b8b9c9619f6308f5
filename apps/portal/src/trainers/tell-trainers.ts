import { helsinkiDay, type KnownSession, type ScheduleChange } from '@kotipesa/domain'
import type { Payload } from 'payload'
import { env } from '../env'
import { post, type Queryable } from '../mail/post'
import { postTo } from '../mail/post-to-person'
import { senderAddress } from '../mail/transport'
import { invitations, type CalendarMethod } from '../registrations/calendar'
import type { Occasion } from '../registrations/occasion'
import { changedLetter, supervisorChangeLetter } from './letters'
import { everyQuestionOf, type TrainerQuestion } from './questions'

/** What changes in the calendar of a trainer who has said yes. */
function calendarOf(occasion: Occasion, question: TrainerQuestion, { changed, dropped }: ScheduleChange) {
  if (question.contact === null || question.answer !== 'yes') return null
  const now = new Date()
  const common = {
    language: question.language,
    sender: senderAddress(),
    recipient: question.contact.email,
    host: new URL(env().PORTAL_URL).hostname,
    now,
  }
  function part(sessions: readonly KnownSession[], method: CalendarMethod): string {
    const ahead = sessions.filter(({ date }) => date >= helsinkiDay(now))
    return ahead.length === 0 ? '' : invitations(occasion, ahead, { ...common, method })
  }
  const held = occasion.sessions.filter(({ id }) => changed.some((session) => session.id === id))
  return part(held, occasion.isCancelled ? 'CANCEL' : 'REQUEST') + part(dropped, 'CANCEL') || null
}

/**
 * After days of a training have moved, or it was cancelled: the trainers who were asked and have not said no are told, each
 * of what they hold, and so are the supervisors of those who have said yes.
 *
 * @param database where the change is being saved
 */
export async function tellTrainers(
  payload: Payload,
  database: Queryable,
  occasion: Occasion,
  { changed, dropped }: ScheduleChange,
): Promise<void> {
  for (const question of await everyQuestionOf(database, occasion.id)) {
    const own = changed.filter(({ id }) => question.sessions.some((session) => session.id === id))
    if (question.answer === 'no' || own.length + dropped.length === 0) continue
    if (question.contact !== null) {
      const calendar = calendarOf(occasion, question, { changed: own, dropped })
      await postTo(payload, question.contact, changedLetter(payload, question, occasion, calendar), database)
    }
    if (question.answer === 'yes' && question.supervisor !== null) {
      await post(database, supervisorChangeLetter(question, question.supervisor, occasion))
    }
  }
}
