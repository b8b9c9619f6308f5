import { idsOf, type Term } from '../locale/term'

/**
 * Where something was found that is not counted: with clients, with workers or in the system of services, as results are
 * expected there; or at the outset and in the topics of the core elements.
 *
 * Source: Pirkanmaa LAPE 2018, the slides on what the pilot reached.
 */
export const findingLevels = [
  { id: 'client', label: { fi: 'asiakastaso', sv: 'klientnivå', en: 'client level' } },
  { id: 'worker', label: { fi: 'työntekijätaso', sv: 'medarbetarnivå', en: 'worker level' } },
  { id: 'system', label: { fi: 'järjestelmätaso', sv: 'systemnivå', en: 'system level' } },
  { id: 'structures', label: { fi: 'rakenteet', sv: 'strukturer', en: 'structures' } },
  { id: 'training', label: { fi: 'koulutus', sv: 'utbildning', en: 'training' } },
  { id: 'client-work', label: { fi: 'asiakastyö', sv: 'klientarbete', en: 'client work' } },
  { id: 'baseline', label: { fi: 'lähtötilanne', sv: 'utgångsläge', en: 'outset' } },
] as const satisfies readonly Term[]

/** The ids of `findingLevels`. */
export const findingLevelIds = /* @__PURE__ */ idsOf(findingLevels)

/** Id of where something was found. */
export type FindingLevelId = (typeof findingLevels)[number]['id']

/** Whether what was found helped the work by the model or hindered it; where neither is said, nothing is guessed. */
export const findingEffects = [
  { id: 'helped', label: { fi: 'auttoi', sv: 'hjälpte', en: 'helped' } },
  { id: 'hindered', label: { fi: 'esti tai hidasti', sv: 'hindrade eller fördröjde', en: 'hindered' } },
] as const satisfies readonly Term[]

/** Id of what a finding did. */
export type FindingEffectId = (typeof findingEffects)[number]['id']

/** From where findings come. Those of the pilot came up in supervision; no study found them. */
export const findingOrigins = [
  { id: 'feedback', label: { fi: 'palaute', sv: 'respons', en: 'feedback' } },
  { id: 'supervision', label: { fi: 'työnohjaus', sv: 'arbetshandledning', en: 'supervision' } },
  { id: 'study', label: { fi: 'tutkimus tai selvitys', sv: 'studie eller utredning', en: 'study' } },
  { id: 'other', label: { fi: 'muu', sv: 'annat', en: 'other' } },
] as const satisfies readonly Term[]

/** Id of where a finding comes from. */
export type FindingOriginId = (typeof findingOrigins)[number]['id']

/** What was found on one level, apart by what it did. */
export interface FindingsOfLevel<Finding> {
  readonly level: FindingLevelId
  readonly helped: readonly Finding[]
  readonly hindered: readonly Finding[]
  /** Of which it is not said whether they helped or hindered. */
  readonly unsaid: readonly Finding[]
}

/** Findings by level in the order of `findingLevels`, without the levels on which nothing was found. */
export function findingsByLevel<
  Finding extends { readonly level: FindingLevelId; readonly effect: FindingEffectId | null },
>(findings: readonly Finding[]): readonly FindingsOfLevel<Finding>[] {
  return findingLevelIds.flatMap((level) => {
    const own = findings.filter((finding) => finding.level === level)
    if (own.length === 0) return []
    function withEffect(effect: FindingEffectId | null): readonly Finding[] {
      return own.filter((finding) => finding.effect === effect)
    }
    return [{ level, helped: withEffect('helped'), hindered: withEffect('hindered'), unsaid: withEffect(null) }]
  })
}
