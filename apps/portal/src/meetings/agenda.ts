import { agendaTemplateOf, agendaTemplates, findTerm, type GroupKindId, type NetworkKindId } from '@kotipesa/domain'
import type { CollectionBeforeChangeHook } from 'payload'
import { idOf } from '../access/actor'
import { asPortal } from '../access/gateway'
import { languageOf, type Language } from '../text'

/** The agenda from which a meeting of a kind of network or group begins, an item a line; `null` where there is none. */
export function agendaOf(kind: NetworkKindId | GroupKindId, language: Language): string | null {
  const template = agendaTemplateOf(kind)
  if (template === null) return null
  const items = findTerm(agendaTemplates, template)?.items ?? []
  return items.map(({ label }, index) => `${index + 1}. ${label[language]}`).join('\n')
}

/** A meeting that is planned without an agenda gets that of its kind, in the language of whoever plans it. */
export const beginAgenda: CollectionBeforeChangeHook = async ({ data, operation, req }) => {
  const isWithout = data.agenda === undefined || data.agenda === null || data.agenda === ''
  if (operation !== 'create' || data.state !== 'planned' || !isWithout) return data
  const reader = asPortal(req)
  const kind =
    (await reader.text('networks', idOf(data.network), 'kind')) ??
    (await reader.text('groups', idOf(data.group), 'kind'))
  return kind === null ? data : { ...data, agenda: agendaOf(kind as NetworkKindId | GroupKindId, languageOf(req)) }
}
