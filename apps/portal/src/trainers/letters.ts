import type { Payload } from 'payload'
import { dayText } from '../fields'
import type { Message } from '../mail/post'
import type { Letter } from '../mail/post-to-person'
import { say } from '../text'
import { trainingName } from './question-page'
import { linkOf, type TrainerQuestion } from './questions'

/** Asks a trainer whether they hold a training, or reminds of the question. */
export function questionLetter(payload: Payload, question: TrainerQuestion, isReminder = false): Letter {
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
    language,
    ...(isReminder ? { declinable: 'answer-reminder' } : {}),
    subject: say(i18n, isReminder ? 'trainerQuestions.reminderSubject' : 'trainerQuestions.subject', values),
    body: [
      say(i18n, isReminder ? 'trainerQuestions.reminderBody' : 'trainerQuestions.body', values),
      linkOf(payload, question),
      say(i18n, 'trainerQuestions.letterEnd'),
    ].join('\n\n'),
  }
}

/** Tells the supervisor of a trainer who has said yes on which days the trainer holds the training. */
export function supervisorLetter(question: TrainerQuestion, recipient: string): Message {
  const { id, version, language, name, sessions } = question
  const i18n = { i18n: { language } }
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 1 })
  const values = { name, training: trainingName(question, language) }
  const days = sessions.map(
    ({ date, hours }) => `${dayText(date)}, ${say(i18n, 'trainerQuestions.hours', { hours: number.format(hours) })}`,
  )
  return {
    key: `trainer-supervisor:${id}:${version}`,
    kind: 'trainer-supervisor',
    recipient,
    subject: say(i18n, 'trainerQuestions.supervisorSubject', values),
    body: [
      say(i18n, 'trainerQuestions.supervisorBody', values),
      days.length > 0 ? days.join('\n') : say(i18n, 'trainerQuestions.notSettled'),
      say(i18n, 'trainerQuestions.supervisorDays', {
        planning: number.format(question.planningDays),
        training: number.format(question.trainingDays),
        consultation: number.format(question.consultationDays),
      }),
      say(i18n, 'trainerQuestions.supervisorEnd'),
    ].join('\n\n'),
  }
}
