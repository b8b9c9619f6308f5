import type { RegionCode } from '@kotipesa/domain'
import { sourceId } from './identity'
import { regionFields } from './joint-records'
import type { RecordOf } from './records/source-file'

/*
 * One record as its row in facts.
 */

export function teamRow({ id, name, region, municipality, serviceType, validFrom, validUntil }: RecordOf<'team'>) {
  return { id: sourceId(id), name, region, municipality, serviceType, validFrom, validUntil }
}

export function trainerRow(record: RecordOf<'trainer'>) {
  const { id, region, profession, qualifiedOn, validFrom, validUntil, timeShare } = record
  return { id: sourceId(id), region, profession, qualifiedOn, validFrom, validUntil, timeShare }
}

/** No source says who trained, who took part and whether experts by experience did. */
export function trainingRow({ id, region, curriculum, status, sessions, teams }: RecordOf<'training'>) {
  return {
    id: sourceId(id),
    region,
    curriculum,
    status,
    sessions,
    teams: teams.map((team) => sourceId(team)),
    trainers: [],
    participants: [],
    expertsByExperience: false,
  }
}

export function networkRow(record: RecordOf<'network'>) {
  const { id, name, networkKind: kind, validFrom, validUntil, agreed } = record
  return {
    id: sourceId(id),
    name,
    ...regionFields(record),
    kind,
    validFrom,
    validUntil,
    goalAgreed: agreed.includes('goal'),
    taskAgreed: agreed.includes('task'),
    wayOfWorkingAgreed: agreed.includes('way-of-working'),
    coordinatingBodyAgreed: agreed.includes('coordinating-body'),
  }
}

export function groupRow(record: RecordOf<'group'>) {
  const { id, name, groupKind: kind, validFrom, validUntil } = record
  return { id: sourceId(id), name, ...regionFields(record), kind, validFrom, validUntil }
}

export function elementRow({ region, element, status, since }: RecordOf<'element'>) {
  return { region, element, status, since }
}

/** A round has one due day: of two that documents give, that of the project's own slides, which stands first. */
export function roundRow({ id, plan, due }: RecordOf<'milestone-round'>) {
  return { id: sourceId(id), plan, due: due[0]?.on ?? '' }
}

/** A question as it stands: no document tells that it came onto an agenda or was answered. */
export function questionRow({ id, raisedOn }: RecordOf<'question'>, region: RegionCode) {
  return { id: sourceId(id), region, raisedOn }
}

/** A decision as it stands: no document tells when it was followed up or carried out. */
export function decisionRow({ id, decidedOn, regions }: RecordOf<'decision'> & Parameters<typeof regionFields>[0]) {
  return { id: sourceId(id), region: regionFields({ regions }).region, origin: 'proposal' as const, decidedOn }
}
