import type { FieldHook, JSONField, PayloadRequest } from 'payload'
import { asRequester } from '../access/gateway'
import { isUuid } from '../requests/kinds'
import { languageOf, say, text } from '../text'
import type { Question } from './question'
import { questionsOf, trainersAskedFor, type Known, type QuestionedKind } from './questions-of'

/** The ids of the questions that were answered with yes. */
export function confirmedIds(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((id) => typeof id === 'string') : []
}

/** The questions of a record, with what whoever saves it may read of other records. */
async function questionsFor(
  kind: QuestionedKind,
  record: Readonly<Record<string, unknown>>,
  known: Known,
  req: PayloadRequest,
): Promise<readonly Question[]> {
  const asked = req.user ? trainersAskedFor(kind, record) : []
  const trainers = await Promise.all(asked.filter(isUuid).map((id) => asRequester(req).record('trainers', id)))
  return questionsOf[kind](record, { ...known, trainers: trainers.filter((trainer) => trainer !== null) })
}

/** Keeps the answers to what is still asked, so that nothing of a former name stays behind. */
function keepAnswers(kind: QuestionedKind, known: Known): FieldHook {
  return async ({ value, data, originalDoc, req }) => {
    const given = confirmedIds(value)
    if (given.length === 0) return null
    const asked = (await questionsFor(kind, { ...originalDoc, ...data }, known, req)).map(({ id }) => id)
    const kept = given.filter((id) => asked.includes(id))
    return kept.length > 0 ? kept : null
  }
}

/**
 * What whoever entered the record has confirmed of it, so that it is not asked again. While a question is open the
 * record is not stored; over the API its id is sent in `confirmed`.
 */
export function confirmedField(kind: QuestionedKind, known: Known = {}): JSONField {
  return {
    name: 'confirmed',
    type: 'json',
    label: text('questions.label'),
    admin: {
      disableBulkEdit: true,
      disableListColumn: true,
      disableListFilter: true,
      components: { Field: { path: '/admin/fields/questions-field#QuestionsField', clientProps: { kind, known } } },
    },
    hooks: { beforeChange: [keepAnswers(kind, known)] },
    validate: async (value: unknown, { req, data }) => {
      const answered = confirmedIds(value)
      const questions = await questionsFor(kind, data as Record<string, unknown>, known, req)
      const open = questions.filter(({ id }) => !answered.includes(id))
      if (open.length === 0) return true
      const language = languageOf(req)
      const asked = open.map(({ id, text: words }) => `${words[language]} (confirmed: "${id}")`).join(' ')
      return say(req, 'questions.open', { asked })
    },
  }
}
