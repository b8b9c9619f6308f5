import { daysBeforeQualification, personalLook } from '@kotipesa/domain'
import { idOf } from '../access/actor'
import { dayOf } from '../fields/day-value'
import { dayText } from '../fields/day-text'
import { rowsOf } from '../fields/rows-of'
import { shownShare } from '../fields/typed-number'
import { text, type Language, type TextPath } from '../text'
import type { Question } from './question'

type Fields = Readonly<Record<string, unknown>>

/** What a question needs to know besides the record. What is not known is not asked about. */
export interface Known {
  /** Trainers, as far as the asker may read them. */
  readonly trainers?: readonly Fields[]
  /** The indicators whose figure is a share 0…1. */
  readonly shares?: readonly string[]
}

/** A question in the words of a text, with `{name}` replaced; `{label}` by a label of the reader's language. */
export function question(
  id: string,
  path: TextPath,
  values: Readonly<Record<string, string>>,
  label?: Readonly<Record<Language, string>>,
): Question {
  const words = text(path)
  function filled(language: Language): string {
    return words[language].replace(/\{(\w+)\}/g, (whole, name: string) =>
      name === 'label' ? (label?.[language] ?? whole) : (values[name] ?? whole),
    )
  }
  return { id, text: { fi: filled('fi'), sv: filled('sv'), en: filled('en') } }
}

/** What comes more than once, each once. */
function repeated(values: readonly (string | null)[]): readonly string[] {
  const named = values.filter((value) => value !== null)
  return [...new Set(named.filter((value, index) => named.indexOf(value) !== index))]
}

const looks = { person: 'questions.person', 'e-mail': 'questions.email', address: 'questions.address' } as const

/** Names of teams, networks and groups go into facts, which anybody may read. */
function ofName({ name }: Fields): readonly Question[] {
  const given = typeof name === 'string' ? name.trim() : ''
  const look = personalLook(given)
  return look === null ? [] : [question(`name:${given}`, looks[look], { name: given })]
}

/** More meetings than were planned may have been held; more often the two numbers changed places. */
function ofReport({ meetingsPlanned: planned, meetingsHeld: held }: Fields): readonly Question[] {
  if (typeof planned !== 'number' || typeof held !== 'number' || held <= planned) return []
  return [question(`held:${held}/${planned}`, 'questions.heldMore', { held: String(held), planned: String(planned) })]
}

/**
 * A day may have two parts, and a group may come in two; facts take both and add them up. Whoever is still in the
 * trainers' training may hold a training beside a qualified trainer.
 */
function ofTraining({ status, sessions, trainers, participants }: Fields, known: Known = {}): readonly Question[] {
  const dates = rowsOf(sessions).map(({ date }) => dayOf(date))
  const days = repeated(dates)
  const held = status === 'cancelled' ? [] : dates.filter((day) => day !== null)
  const booked = new Set(rowsOf(trainers).map(({ trainer }) => idOf(trainer)))
  const groups = repeated(
    rowsOf(participants).map(({ group, sector }) => {
      if (typeof group !== 'string') return null
      return typeof sector === 'string' ? `${group} ${sector}` : group
    }),
  )
  return [
    ...days.map((day) => question(`day:${day}`, 'questions.dayTwice', { day: dayText(day) })),
    ...(known.trainers ?? []).flatMap(({ id, title, qualifiedOn }) => {
      const qualified = dayOf(qualifiedOn)
      const [early] = qualified === null ? [] : daysBeforeQualification({ qualifiedOn: qualified }, held)
      if (qualified === null || early === undefined || !booked.has(String(id))) return []
      const values = { trainer: String(title), day: dayText(early), qualified: dayText(qualified) }
      return [question(`qualified:${String(id)}:${early}`, 'questions.notQualified', values)]
    }),
    ...groups.map((group) => question(`group:${group}`, 'questions.groupTwice', {})),
  ]
}

/** More than the whole is seldom meant: 80 % was typed 800, or as a number of another unit. */
function ofTarget({ indicator, value }: Fields, { shares = [] }: Known = {}): readonly Question[] {
  if (typeof value !== 'number' || value <= 1 || !shares.includes(String(indicator))) return []
  const share = shownShare(value)
  return [question(`share:${share}`, 'questions.shareOverWhole', { share })]
}

type Questions = (record: Fields, known?: Known) => readonly Question[]

/** The questions of each kind of record. The form asks them as one types, the server before it stores. */
export const questionsOf = {
  name: ofName,
  report: ofReport,
  training: ofTraining,
  target: ofTarget,
} satisfies Record<string, Questions>
export type QuestionedKind = keyof typeof questionsOf

/** The ids of the trainers of whom a record's questions need to know; none when it has none. */
export function trainersAskedFor(kind: QuestionedKind, { trainers }: Fields): readonly string[] {
  return kind === 'training' ? [...new Set(rowsOf(trainers).flatMap(({ trainer }) => idOf(trainer) ?? []))] : []
}
