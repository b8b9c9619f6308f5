import { idsOf, type Term } from '../locale/term'

/** The kinds of records that can show that an element is in use. */
export const evidenceKinds = [
  { id: 'document', label: { fi: 'hyväksytty asiakirja', sv: 'godkänt dokument', en: 'approved document' } },
  {
    id: 'decision',
    label: { fi: 'ohjausryhmän linjaus', sv: 'styrgruppens riktlinje', en: "steering group's decision" },
  },
  { id: 'plan', label: { fi: 'hyväksytty suunnitelma', sv: 'godkänd plan', en: 'approved plan' } },
  { id: 'material', label: { fi: 'julkaistu aineisto', sv: 'publicerat material', en: 'published material' } },
  { id: 'named-body', label: { fi: 'nimetty vastuutaho', sv: 'utsedd ansvarig aktör', en: 'named responsible body' } },
  {
    id: 'trainer',
    label: { fi: 'kouluttaja kouluttajapankissa', sv: 'utbildare i utbildarbanken', en: 'trainer in the bank' },
  },
  { id: 'training', label: { fi: 'toteutunut koulutus', sv: 'genomförd utbildning', en: 'completed training' } },
  { id: 'team', label: { fi: 'tiimi ja sen raportti', sv: 'team och dess rapport', en: 'team and its report' } },
  { id: 'network', label: { fi: 'toimiva verkosto', sv: 'fungerande nätverk', en: 'active network' } },
  { id: 'group', label: { fi: 'toimiva ryhmä', sv: 'fungerande grupp', en: 'active group' } },
  { id: 'meeting', label: { fi: 'pidetty tapaaminen', sv: 'hållen träff', en: 'meeting held' } },
  { id: 'survey', label: { fi: 'vastattu kysely', sv: 'besvarad enkät', en: 'answered survey' } },
  { id: 'measure', label: { fi: 'käytössä oleva mittari', sv: 'mätare i bruk', en: 'measure in use' } },
  { id: 'agreement', label: { fi: 'sopimus', sv: 'överenskommelse', en: 'agreement' } },
  { id: 'commitment', label: { fi: 'sitoumus', sv: 'åtagande', en: 'commitment' } },
] as const satisfies readonly Term[]

/** The ids of `evidenceKinds`. */
export const evidenceKindIds = /* @__PURE__ */ idsOf(evidenceKinds)

/** Id of a kind of evidence. */
export type EvidenceKindId = (typeof evidenceKinds)[number]['id']
