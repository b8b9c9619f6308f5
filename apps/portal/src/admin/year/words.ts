import { groupKinds, networkKinds } from '@kotipesa/domain'
import type { BoardBody } from '../../meetings/year-board'
import { say, type Language, type TextPath } from '../../text'
import { labelIn } from '../../text/label-in'

/** Says a text of the page in the reader's language. */
export type Words = (path: TextPath, values?: Record<string, string | number>) => string

/** The texts of the page in a language. */
export function wordsIn(language: Language): Words {
  return (path, values) => say({ i18n: { language } }, path, values)
}

/** What a network or group is called. */
export function bodyName({ body, term, name }: BoardBody, language: Language): string {
  return name ?? labelIn(body === 'network' ? networkKinds : groupKinds, term, language)
}

/** The day of the week, short: `ti`. */
export function weekday(day: string, language: Language): string {
  return new Intl.DateTimeFormat(language, { weekday: 'short', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`))
}

/** A month by its name: `tammikuu`. */
export function monthName(month: number, language: Language): string {
  return new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' }).format(
    new Date(Date.UTC(2027, month, 1)),
  )
}
