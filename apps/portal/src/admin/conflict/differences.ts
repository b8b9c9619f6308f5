import { isSame } from '../../saving/comparable'
import { mergeLists } from './merge-lists'
import { shownFields, valueAt, withValue, type FormField, type ShownField, type Values } from './shown-fields'

/** Whose value is kept: theirs, the own one, or, of a list, what both have done to it. */
export type Choice = 'theirs' | 'mine' | 'both'

/** A field that somebody else has changed since the form was opened, to something that the form does not say. */
export interface Difference extends ShownField {
  readonly mine: unknown
  readonly theirs: unknown
  /** What both have done to a list; `null` when it is none, or both changed the same row. */
  readonly both: readonly unknown[] | null
  /** Whether the field has been changed here as well, so that somebody has to say what is right. */
  readonly isMineChanged: boolean
}

/** A record three times: as the form was opened, as it stands in the form, and as it is stored now. */
export interface Versions {
  readonly base: Values
  readonly mine: Values
  readonly theirs: Values
}

/** Where the stored record has come to differ from what the form was opened with. */
export function differencesOf(fields: readonly FormField[], { base, mine, theirs }: Versions): readonly Difference[] {
  return shownFields(fields).flatMap((shown) => {
    const [before, own, foreign] = [base, mine, theirs].map((record) => valueAt(record, shown))
    if (isAnswer(shown) || isSame(foreign, before) || isSame(foreign, own)) return []
    const isMineChanged = !isSame(own, before)
    const lists = [before ?? [], own ?? [], foreign ?? []]
    const [first = [], second = [], third = []] = lists.every(Array.isArray) ? lists : []
    const both = isMineChanged && lists.every(Array.isArray) ? mergeLists(first, second, third) : null
    return [{ ...shown, mine: own, theirs: foreign, both, isMineChanged }]
  })
}

/** The fields that were changed here alone: they stay as they are. */
export function ownChanges(fields: readonly FormField[], { base, mine, theirs }: Versions): readonly ShownField[] {
  return shownFields(fields).filter((shown) => {
    const [before, own, foreign] = [base, mine, theirs].map((record) => valueAt(record, shown))
    return !isAnswer(shown) && !isSame(own, before) && isSame(foreign, before)
  })
}

/** What was confirmed of a record is no value of its own: it follows from the fields that were asked about. */
function isAnswer({ field }: ShownField): boolean {
  return field.type === 'json'
}

/** What is kept unless somebody says otherwise; `null` when they have to say. */
export function suggestedChoice({ isMineChanged, both }: Difference): Choice | null {
  if (!isMineChanged) return 'theirs'
  return both === null ? null : 'both'
}

function answersIn(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

/** The record to be saved: the own one, with what was chosen, and starting from the version that is stored now. */
export function resolved(
  fields: readonly FormField[],
  { mine, theirs }: Versions,
  chosen: readonly { readonly difference: Difference; readonly choice: Choice }[],
): Values {
  const answers = shownFields(fields).filter(isAnswer)
  const answered = answers.reduce(
    (record, shown) =>
      withValue(record, shown.path, [
        ...new Set([...answersIn(valueAt(theirs, shown)), ...answersIn(valueAt(mine, shown))]),
      ]),
    mine,
  )
  const merged = chosen.reduce((record, { difference, choice }) => {
    return withValue(record, difference.path, difference[choice])
  }, answered)
  return { ...merged, updatedAt: theirs.updatedAt }
}
