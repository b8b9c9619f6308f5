import type { FieldHook, JSONField } from 'payload'
import { languageOf, say, text } from '../text'
import { questionsOf, type QuestionedKind } from './questions-of'

/** The ids of the questions that were answered with yes. */
export function confirmedIds(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((id) => typeof id === 'string') : []
}

/** Keeps the answers to what is still asked, so that nothing of a former name stays behind. */
function keepAnswers(kind: QuestionedKind): FieldHook {
  return ({ value, data, originalDoc }) => {
    const asked = questionsOf[kind]({ ...originalDoc, ...data }).map(({ id }) => id)
    const kept = confirmedIds(value).filter((id) => asked.includes(id))
    return kept.length > 0 ? kept : null
  }
}

/**
 * What whoever entered the record has confirmed of it, so that it is not asked again. While a question is open the
 * record is not stored; over the API its id is sent in `confirmed`.
 */
export function confirmedField(kind: QuestionedKind): JSONField {
  return {
    name: 'confirmed',
    type: 'json',
    label: text('questions.label'),
    admin: {
      disableBulkEdit: true,
      disableListColumn: true,
      disableListFilter: true,
      components: { Field: { path: '/admin/fields/questions-field#QuestionsField', clientProps: { kind } } },
    },
    hooks: { beforeChange: [keepAnswers(kind)] },
    validate: (value: unknown, { req, data }) => {
      const answered = confirmedIds(value)
      const open = questionsOf[kind](data as Record<string, unknown>).filter(({ id }) => !answered.includes(id))
      if (open.length === 0) return true
      const language = languageOf(req)
      const asked = open.map(({ id, text: words }) => `${words[language]} (confirmed: "${id}")`).join(' ')
      return say(req, 'questions.open', { asked })
    },
  }
}
