import type { Payload } from 'payload'
import { dayText } from '../fields'
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

/** The days that a trainer holds, a line each. */
function dayLines({ language, sessions }: TrainerQuestion): string {
  const i18n = { i18n: { language } }
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 1 })
  const lines = sessions.map(
    ({ date, hours }) => `${dayText(date)}, ${say(i18n, 'trainerQuestions.hours', { hours: number.format(hours) })}`,
  )
  return lines.length > 0 ? lines.join('\n') : say(i18n, 'trainerQuestions.notSettled')
}

/** A schedule that was changed: its version, and whether the training is not held at all. */
export interface NewSchedule {
  readonly scheduleVersion: number
  readonly isCancelled: boolean
}

/** Tells a trainer that days of a training have moved or that it is cancelled. */
export function changedLetter(
  payload: Payload,
  question: TrainerQuestion,
  { scheduleVersion, isCancelled }: NewSchedule,
  calendar: string | null,
): Letter {
  const { id, language } = question
  const i18n = { i18n: { language } }
  const values = { training: trainingName(question, language) }
  const days = [
    say(i18n, 'trainerQuestions.changedBody', values),
    dayLines(question),
    say(i18n, 'trainerQuestions.changedAnswer'),
    linkOf(payload, question),
    say(i18n, 'trainerQuestions.letterEnd'),
  ]
  return {
    key: `trainer-change:${id}:${scheduleVersion}`,
    kind: 'trainer-question',
    language,
    subject: say(i18n, isCancelled ? 'trainerQuestions.offSubject' : 'trainerQuestions.changedSubject', values),
    body: isCancelled ? `${say(i18n, 'trainerQuestions.offBody', values)}\n\nKotipesä` : days.join('\n\n'),
    calendar,
  }
}

function toSupervisor(question: TrainerQuestion, letter: Omit<Letter, 'kind' | 'language'>): Letter {
  const { language, planningDays, trainingDays, consultationDays } = question
  const i18n = { i18n: { language } }
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 1 })
  const workingDays = say(i18n, 'trainerQuestions.supervisorDays', {
    planning: number.format(planningDays),
    training: number.format(trainingDays),
    consultation: number.format(consultationDays),
  })
  return {
    ...letter,
    kind: 'trainer-supervisor',
    language,
    body: [letter.body, dayLines(question), workingDays, say(i18n, 'trainerQuestions.supervisorEnd')].join('\n\n'),
  }
}

/** The question in the language of whoever is over the trainer. */
function forSupervisor(question: TrainerQuestion): TrainerQuestion {
  return { ...question, language: question.supervisor?.language ?? question.language }
}

/** Tells the supervisor of a trainer who has said yes on which days the trainer holds the training. */
export function supervisorLetter(asked: TrainerQuestion): Letter {
  const question = forSupervisor(asked)
  const { id, version, language, name } = question
  const i18n = { i18n: { language } }
  const values = { name, training: trainingName(question, language) }
  return toSupervisor(question, {
    key: `trainer-supervisor:${id}:${version}`,
    subject: say(i18n, 'trainerQuestions.supervisorSubject', values),
    body: say(i18n, 'trainerQuestions.supervisorBody', values),
  })
}

/** Tells the supervisor of a trainer who has said yes that the days have moved or that the training is cancelled. */
export function supervisorChangeLetter(asked: TrainerQuestion, { scheduleVersion, isCancelled }: NewSchedule): Letter {
  const question = forSupervisor(asked)
  const { id, language, name } = question
  const i18n = { i18n: { language } }
  const values = { name, training: trainingName(question, language) }
  const key = `trainer-supervisor-change:${id}:${scheduleVersion}`
  if (isCancelled) {
    const body = [say(i18n, 'trainerQuestions.supervisorOff', values), say(i18n, 'trainerQuestions.supervisorEnd')]
    const subject = say(i18n, 'trainerQuestions.offSubject', values)
    return { key, kind: 'trainer-supervisor', language, subject, body: body.join('\n\n') }
  }
  return toSupervisor(question, {
    key,
    subject: say(i18n, 'trainerQuestions.changedSubject', values),
    body: say(i18n, 'trainerQuestions.supervisorChanged', values),
  })
}
