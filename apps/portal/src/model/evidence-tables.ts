import type { EvidenceKindId } from '@kotipesa/domain'
import type { CollectionSlug } from 'payload'

/** In which tables of facts the records of each kind of evidence lie. */
export const evidenceTables = {
  decision: ['decisions'],
  plan: ['plans'],
  material: ['materials'],
  trainer: ['trainers'],
  training: ['trainings'],
  team: ['teams'],
  network: ['networks'],
  group: ['groups'],
  meeting: ['meetings', 'events'],
  survey: ['needs'],
  measure: ['teamReports'],
  agreement: ['agreements'],
  commitment: ['commitments'],
} as const satisfies Partial<Readonly<Record<EvidenceKindId, readonly string[]>>>

export type EvidenceTable = (typeof evidenceTables)[keyof typeof evidenceTables][number]

/** The tables in which evidence of a kind may lie. */
export function evidenceTablesOf(kind: EvidenceKindId): readonly EvidenceTable[] {
  return kind in evidenceTables ? evidenceTables[kind as keyof typeof evidenceTables] : []
}

/** Kinds of evidence whose records facts do not tell, and in which collections these lie. */
const beyondFacts: Readonly<Partial<Record<EvidenceKindId, readonly CollectionSlug[]>>> = {
  document: ['objectives'],
  'named-body': ['memberships'],
}

/** The collections in which evidence of a kind may lie; of what is kept elsewhere there are none. */
export function evidenceCollectionsOf(kind: EvidenceKindId): readonly CollectionSlug[] {
  return [
    ...evidenceTablesOf(kind).map((table) => (table === 'teamReports' ? 'team-reports' : table)),
    ...(beyondFacts[kind] ?? []),
  ]
}
