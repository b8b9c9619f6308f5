import type { Payload } from 'payload'
import { dayText } from '../fields'
import type { Message } from '../mail/post'
import { say } from '../text'
import { trainingName } from './question-page'
import { linkOf, type TrainerQuestion } from './questions'

/** Asks a trainer whether they hold a training, or reminds of the question. */
export function questionLetter(
  payload: Payload,
  question: TrainerQuestion,
  recipient: string,
  isReminder = false,
): Message {
  const { id, version, language, sessions } = question
  const i18n = { i18n: { language } }
  const [first] = sessions
  const values = {
    training: trainingName(question, language),
    day: first === undefined ? say(i18n, 'trainerQuestions.notSettled') : dayText(first.date),
  }
  return {
    key: `${isReminder ? 'trainer-question-reminder' : 'trainer-question'}:${id}:${version}`,
    kind: 'trainer-question',
    recipient,
    subject: say(i18n, isReminder ? 'trainerQuestions.reminderSubject' : 'trainerQuestions.subject', values),
    body: [
      say(i18n, isReminder ? 'trainerQuestions.reminderBody' : 'trainerQuestions.body', values),
      linkOf(payload, question),
      say(i18n, 'trainerQuestions.letterEnd'),
    ].join('\n\n'),
  }
}
