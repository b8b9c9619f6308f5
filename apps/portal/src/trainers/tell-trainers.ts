import type { ScheduleChange } from '@kotipesa/domain'
import type { Payload } from 'payload'
import type { Queryable } from '../mail/post'
import { postTo } from '../mail/post-to-person'
import type { Occasion } from '../registrations/occasion'
import { changesOf } from '../registrations/own-calendar'
import { changedLetter, supervisorChangeLetter } from './letters'
import { everyQuestionOf } from './questions'

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
      const owner = { email: question.contact.email, language: question.language }
      const calendar = question.answer === 'yes' ? changesOf(occasion, owner, { changed: own, dropped }) : null
      await postTo(payload, question.contact, changedLetter(payload, question, occasion, calendar), database)
    }
    if (question.answer === 'yes' && question.supervisor !== null) {
      await postTo(payload, question.supervisor, supervisorChangeLetter(question, occasion), database)
    }
  }
}
