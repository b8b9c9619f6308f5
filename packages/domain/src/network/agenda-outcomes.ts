import { idsOf, type Term } from '../locale/term'

/**
 * What became of a matter on an agenda: decided, taken note of, or postponed to another meeting.
 *
 * Source: our own reading; SyTy Uusimaa 2020 tells of decisions only.
 */
export const agendaOutcomes = [
  { id: 'decided', label: { fi: 'päätetty', sv: 'beslutat', en: 'decided' } },
  { id: 'noted', label: { fi: 'merkitty tiedoksi', sv: 'antecknat för kännedom', en: 'noted' } },
  {
    id: 'postponed',
    label: { fi: 'siirretty kokoukseen', sv: 'uppskjutet till ett möte', en: 'postponed to a meeting' },
  },
] as const satisfies readonly Term[]

/** The ids of `agendaOutcomes`. */
export const agendaOutcomeIds = /* @__PURE__ */ idsOf(agendaOutcomes)

/** Id of what became of a matter on an agenda. */
export type AgendaOutcomeId = (typeof agendaOutcomes)[number]['id']
