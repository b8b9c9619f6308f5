import { idsOf, type Term } from '../locale/term'

/**
 * What supports a team after its training, as kinds of session.
 *
 * Source: SyTy workshop 2018, slides 3 and 16 (consultations, supervision, other support); Pirkanmaa LAPE 2018,
 * "Lastensuojelutiimien koulutukset", "Mitä hankkeen aikana saatiin aikaan koulutusten osalta?" and "Mitä jatkossa vielä
 * pitää tehdä?" (supervision, mentoring); Pirkanmaa support model 2023 (meetings that support the uptake).
 */
export const uptakeSupportKinds = [
  {
    id: 'consultation',
    label: { fi: 'koulutuksellinen konsultaatio', sv: 'utbildningskonsultation', en: 'consultation' },
  },
  { id: 'supervision', label: { fi: 'työnohjaus', sv: 'arbetshandledning', en: 'supervision' } },
  { id: 'mentoring', label: { fi: 'mentorointi', sv: 'mentorskap', en: 'mentoring' } },
  {
    id: 'support-meeting',
    label: {
      fi: 'käyttöönoton tuen tapaaminen',
      sv: 'träff till stöd för ibruktagandet',
      en: 'meeting that supports the uptake',
    },
  },
] as const satisfies readonly Term[]

/** The ids of `uptakeSupportKinds`. */
export const uptakeSupportKindIds = /* @__PURE__ */ idsOf(uptakeSupportKinds)

/** Id of a kind of session that supports a team after its training. */
export type UptakeSupportKindId = (typeof uptakeSupportKinds)[number]['id']
