import type { FieldHook, TextField } from 'payload'
import { languageOf, text, type Language } from '../text'
import { capitalised } from '../text/capitalised'

/** A term of the domain that may stand in a title. */
interface TitleTerm {
  readonly label: Readonly<Record<Language, string>>
}

/** What a part of a title that is no term is in a language. */
type InWords = (part: string, language: Language) => string

function asItIs(part: string): string {
  return part
}

const separator = ' · '

/** Puts a title together; parts that are missing are left out. */
export function joinTitle(...parts: readonly (string | null | undefined)[]): string {
  return parts.filter((part) => part).join(separator)
}

/**
 * A title as stored (in Finnish), in another language: its parts that are terms are translated, names and days stay.
 *
 * @example
 * translateTitle('Tiimikoulutus · 26.9.2017', curricula, 'sv') // 'Teamutbildning · 26.9.2017'
 */
export function translateTitle(
  title: string,
  terms: readonly TitleTerm[],
  language: Language,
  inWords: InWords = asItIs,
): string {
  return title
    .split(separator)
    .map((part) => {
      const found = terms.find((term) => capitalised(term.label).fi === part)
      return found ? capitalised(found.label)[language] : inWords(part, language)
    })
    .join(separator)
}

/**
 * The words by which a record is found in lists and menus, put together from its other fields and never typed.
 *
 * @param titleOf gives the title in Finnish, from the whole record, when it is saved
 * @param terms the domain's terms that may stand in it, for readers of other languages
 * @param inWords how a part that is stored as a code, such as a period, is read; other parts as they are
 */
export function titleField(titleOf: FieldHook, terms: readonly TitleTerm[] = [], inWords?: InWords): TextField {
  return {
    name: 'title',
    type: 'text',
    label: text('common.title'),
    index: true,
    access: { create: () => false, update: () => false },
    admin: { hidden: true, disableBulkEdit: true },
    hooks: {
      beforeChange: [titleOf],
      afterRead: [
        ({ value, req }) =>
          typeof value === 'string' ? translateTitle(value, terms, languageOf(req), inWords) : value,
      ],
    },
  }
}
