import { isRegionCode, type EvidenceKindId } from '@kotipesa/domain'
import type { CollectionBeforeValidateHook } from 'payload'
import { idOf } from '../../access/actor'
import { rowsOf } from '../../fields/rows-of'
import { evidenceChoices } from '../../model/evidence-choices'
import { say } from '../../text'
import { refuse } from '../chain/keep-chain'

function keyOf({ kind, record }: Readonly<Record<string, unknown>>): string {
  return `${String(kind)} ${String(record)}`
}

/**
 * A record that is newly chosen as evidence is one of those that are offered: of the region, of its kind, and readable by
 * whoever chooses it. What the portal itself puts down comes from the region's facts.
 */
export const keepEvidence: CollectionBeforeValidateHook = async ({ data, originalDoc, req, collection }) => {
  if (!data || !('evidence' in data) || !req.user || req.context.isAccepting === true) return data
  const region = idOf(data.region ?? originalDoc?.region)
  const isMoved = originalDoc !== undefined && idOf(originalDoc.region) !== region
  const before = isMoved ? [] : rowsOf(originalDoc?.evidence).map(keyOf)
  const rows = rowsOf(data.evidence)
  for (const [index, row] of rows.entries()) {
    if (typeof row.record !== 'string' || row.record === '' || before.includes(keyOf(row))) continue
    const choices =
      region !== null && isRegionCode(region) ? await evidenceChoices(req, region, row.kind as EvidenceKindId) : []
    if (choices.some(({ id }) => id === row.record)) continue
    const path = `evidence.${index}.record`
    refuse(req, collection.slug, [{ path, called: 'elements.evidenceRecord', message: say(req, 'problems.notFound') }])
  }
  return data
}
