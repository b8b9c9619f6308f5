import type { EvidenceKindId } from '@kotipesa/domain'

/** In which tables of facts the records of each kind of evidence lie; of other kinds there are none. */
export const evidenceTables = {
  decision: ['decisions'],
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
