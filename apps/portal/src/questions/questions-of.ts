import { personalLook } from '@kotipesa/domain'
import { dayOf } from '../fields/day-value'
import { dayText } from '../fields/day-text'
import { rowsOf } from '../fields/rows-of'
import { text, type Language, type TextPath } from '../text'
import type { Question } from './question'

type Fields = Readonly<Record<string, unknown>>

function question(id: string, path: TextPath, values: Readonly<Record<string, string>>): Question {
  const words = text(path)
  function filled(language: Language): string {
    return words[language].replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole)
  }
  return { id, text: { fi: filled('fi'), sv: filled('sv'), en: filled('en') } }
}

/** What comes more than once, each once. */
function repeated(values: readonly (string | null)[]): readonly string[] {
  const named = values.filter((value) => value !== null)
  return [...new Set(named.filter((value, index) => named.indexOf(value) !== index))]
}

const looks = { person: 'questions.person', 'e-mail': 'questions.email', address: 'questions.address' } as const

/** Longer names are refused as such: looking for a person's in them would take the time of everybody. */
const longestName = 200

/** Names of units go into facts, which anybody may read. */
function ofUnit({ name }: Fields): readonly Question[] {
  const given = typeof name === 'string' && name.length <= longestName ? name.trim() : ''
  const look = personalLook(given)
  return look === null ? [] : [question(`name:${given}`, looks[look], { name: given })]
}

/** More meetings than were planned may have been held; more often the two numbers changed places. */
function ofReport({ meetingsPlanned: planned, meetingsHeld: held }: Fields): readonly Question[] {
  if (typeof planned !== 'number' || typeof held !== 'number' || held <= planned) return []
  return [question(`held:${held}/${planned}`, 'questions.heldMore', { held: String(held), planned: String(planned) })]
}

/** A day may have two parts, and a group may come in two; facts take both and add them up. */
function ofTraining({ sessions, participants }: Fields): readonly Question[] {
  const days = repeated(rowsOf(sessions).map(({ date }) => dayOf(date)))
  const groups = repeated(rowsOf(participants).map(({ group }) => (typeof group === 'string' ? group : null)))
  return [
    ...days.map((day) => question(`day:${day}`, 'questions.dayTwice', { day: dayText(day) })),
    ...groups.map((group) => question(`group:${group}`, 'questions.groupTwice', {})),
  ]
}

/** The questions of each kind of record. The form asks them as one types, the server before it stores. */
export const questionsOf = { unit: ofUnit, report: ofReport, training: ofTraining }
export type QuestionedKind = keyof typeof questionsOf
