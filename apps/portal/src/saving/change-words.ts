import { languageOf, say } from '../text'
import { languageTags } from '../text/language-tags'
import type { Change } from './change'

interface Reader {
  readonly i18n?: { readonly language?: string }
}

/** The moment of a change as people write it, in Helsinki. */
export function momentOf(reader: Reader, at: string): string {
  const format = { dateStyle: 'short', timeStyle: 'medium', timeZone: 'Europe/Helsinki' } as const
  return new Intl.DateTimeFormat(languageTags[languageOf(reader)], format).format(new Date(at))
}

/** Who made a change and when. */
export function authorInWords(reader: Reader, { who, at }: Pick<Change, 'who' | 'at'>): string {
  return `${who ?? say(reader, 'conflict.somebody')} ${momentOf(reader, at)}`
}

/** A change in words: who, when, which fields. */
export function changeInWords(reader: Reader, change: Change): string {
  const what = change.fields.map(({ label }) => label).join(', ')
  return say(reader, 'conflict.change', { author: authorInWords(reader, change), what })
}
