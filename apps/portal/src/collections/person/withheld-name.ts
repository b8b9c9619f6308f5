import type { FieldHook } from 'payload'
import { languageOf, text } from '../../text'

/** What stands where a name stood that is no longer shown. */
export const withheldName = text('people.withheldName')

/** Whether a name is the words that stand in its place. */
export function isWithheldName(name: unknown): boolean {
  return Object.values(withheldName).some((words) => words === name)
}

/** The words in place of a name, in the reader's language. */
export const inReadersWords: FieldHook = ({ value, req }) =>
  isWithheldName(value) ? withheldName[languageOf(req)] : value
