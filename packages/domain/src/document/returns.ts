import type { CalendarDate } from '../calendar/calendar-date'
import { idsOf, type Term } from '../locale/term'
import { can, type Actor } from '../person/can'
import type { RegionCode } from '../region/codes'

/**
 * How far a document that is addressed to THL is: surveys K1–K3 and the collection of caseloads.
 *
 * Own reading: the documents name the surveys and when they were due, not the steps of an answer.
 */
export const returnStates = [
  { id: 'not-sent', label: { fi: 'ei vielä lähetetty', sv: 'inte ännu skickad', en: 'not sent yet' } },
  { id: 'sent', label: { fi: 'lähetetty THL:ään', sv: 'skickad till THL', en: 'sent to THL' } },
  {
    id: 'sent-back',
    label: {
      fi: 'palautettu alueelle täydennettäväksi',
      sv: 'återsänd till regionen för komplettering',
      en: 'sent back to the region to be completed',
    },
  },
] as const satisfies readonly Term[]

/** The ids of `returnStates`. */
export const returnStateIds = /* @__PURE__ */ idsOf(returnStates)

/** Id of how far a document that is addressed to THL is. */
export type ReturnStateId = (typeof returnStates)[number]['id']

/** The days of a document that is addressed to THL; `null` = not yet, or not any more. */
export interface ReturnDays {
  readonly sentOn: CalendarDate | null
  readonly sentBackOn: CalendarDate | null
}

/**
 * How far a document that is addressed to THL is. Sending it anew ends that it was sent back.
 *
 * @example
 * returnState({ sentOn: '2026-10-12', sentBackOn: '2026-10-20' }) // 'sent-back'
 */
export function returnState({ sentOn, sentBackOn }: ReturnDays): ReturnStateId {
  if (sentOn === null) return 'not-sent'
  return sentBackOn === null ? 'sent' : 'sent-back'
}

/** The steps of a document that is addressed to THL: its region sends it, and THL sends it back. */
export const returnSteps = [
  { id: 'send', label: { fi: 'lähetä THL:ään', sv: 'skicka till THL', en: 'send to THL' } },
  {
    id: 'send-back',
    label: { fi: 'palauta täydennettäväksi', sv: 'sänd tillbaka för komplettering', en: 'send back to be completed' },
  },
] as const satisfies readonly Term[]

/** Id of a step of a document that is addressed to THL. */
export type ReturnStepId = (typeof returnSteps)[number]['id']

/**
 * The steps that somebody may take with a document that is addressed to THL: whoever writes the region's records sends it,
 * and the national coordinator sends back what was sent.
 *
 * @param actor `null` = nobody has signed in, who may take none.
 * @example
 * const coordinator = { nationalRole: 'national-coordinator', regions: [] }
 * returnStepsFor(coordinator, { region: '08', sentOn: '2026-10-12', sentBackOn: null }) // ['send-back']
 * returnStepsFor(coordinator, { region: '08', sentOn: null, sentBackOn: null }) // []
 */
export function returnStepsFor(
  actor: Actor | null,
  document: ReturnDays & { readonly region: RegionCode },
): readonly ReturnStepId[] {
  const state = returnState(document)
  const isThl = actor?.nationalRole === 'national-coordinator' || actor?.nationalRole === 'administrator'
  const mayWrite = can(actor, 'update', { kind: 'region-record', region: document.region })
  return [
    ...(mayWrite && state !== 'sent' ? (['send'] as const) : []),
    ...(isThl && state === 'sent' ? (['send-back'] as const) : []),
  ]
}
