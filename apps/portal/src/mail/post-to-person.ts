import type { Payload } from 'payload'
import type { Reachable } from '../people/reachable'
import { say, type Language } from '../text'
import { choicesLink, declinedBy } from './choices'
import type { DeclinableMessage } from './declinable'
import { post, type Message, type Queryable } from './post'

/** A message before it is known to whom it goes. */
export interface Letter extends Omit<Message, 'recipient' | 'person'> {
  readonly language: Language
  /** What it is of that people may leave unsent to them; without it the message always goes. */
  readonly declinable?: DeclinableMessage
}

/**
 * Puts a letter among the messages to be sent to a person, unless the person has chosen not to get its kind. Its foot leads
 * to where that is chosen.
 *
 * @param database where what the letter tells of is being saved, so that both are or neither
 * @returns false when the person does not want it, or a message of this key was there already
 */
export async function postTo(
  payload: Payload,
  to: Reachable,
  letter: Letter,
  database: Queryable = payload.db.pool,
): Promise<boolean> {
  const { declinable, language, ...message } = letter
  const isDeclined = declinable !== undefined && (await declinedBy(database, to.person)).includes(declinable)
  if (isDeclined) return false
  const foot = say({ i18n: { language } }, 'messageChoices.foot', { link: await choicesLink(payload, to.person) })
  const body = `${message.body}\n\n-- \n${foot}`
  return post(database, { ...message, body, recipient: to.email, person: to.person })
}
