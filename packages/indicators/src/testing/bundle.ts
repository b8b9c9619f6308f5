import type { FactsInput1, FactsInput2 } from '../facts/facts-schema'
import { parseFacts } from '../facts/parse-facts'
import type { Facts } from '../facts/facts-schema'

type Tables = Omit<FactsInput1, 'facts' | 'generatedAt' | 'notice' | 'regions'>
type RowInput<Table extends keyof Tables> = Tables[Table][number]

/** A bundle of regions 03 and 08 with the tables given and the others empty, as it would be written in JSON. */
export function bundleInput(parts: Partial<FactsInput1> = {}): FactsInput1 {
  return {
    facts: 1,
    generatedAt: '2026-11-22T06:00:00Z',
    notice: null,
    regions: [{ code: '03' }, { code: '08' }],
    teams: [],
    teamReports: [],
    staff: [],
    trainings: [],
    trainers: [],
    networks: [],
    groups: [],
    meetings: [],
    elements: [],
    agreements: [],
    commitments: [],
    targets: [],
    ...parts,
  }
}

/** A bundle of version 2 of the same regions, with what version 2 added left out unless it is given. */
export function bundleInput2(parts: Partial<FactsInput2> = {}): FactsInput2 {
  return { ...bundleInput(), notice: null, ...parts, facts: 2 } as FactsInput2
}

/** The same, accepted. */
export function bundle2(parts: Partial<FactsInput2> = {}): Facts {
  return parseFacts(bundleInput2(parts))
}

/** A bundle of version 1, accepted. */
export function bundle(parts: Partial<FactsInput1> = {}): Facts {
  return parseFacts(bundleInput(parts))
}

export function team(id: string, fields: Partial<RowInput<'teams'>> = {}): RowInput<'teams'> {
  return { id, region: '08', serviceType: 'open-care', validFrom: '2017-08-01', ...fields }
}

export function report(
  team: string,
  reportedOn: string,
  fields: Partial<RowInput<'teamReports'>> = {},
): RowInput<'teamReports'> {
  return { id: `${team}@${reportedOn}`, team, reportedOn, members: {}, criteria: {}, ...fields }
}

/** A completed basic team training in region 08 with one session on the day. */
export function training(
  id: string,
  lastDay: string,
  fields: Partial<RowInput<'trainings'>> = {},
): RowInput<'trainings'> {
  return {
    id,
    region: '08',
    curriculum: 'team-basic',
    status: 'completed',
    sessions: [{ date: lastDay, hours: 7 }],
    teams: [],
    trainers: [],
    participants: [],
    expertsByExperience: false,
    ...fields,
  }
}

/** The part of a trainer in a training. */
export function heldBy(trainer: string): RowInput<'trainings'>['trainers'][number] {
  return { trainer, planningDays: 2.5, trainingDays: 6, consultationDays: 1.5 }
}

export function trainer(id: string, fields: Partial<RowInput<'trainers'>> = {}): RowInput<'trainers'> {
  return {
    id,
    region: '08',
    profession: 'social-worker',
    qualifiedOn: '2017-05-31',
    validFrom: '2017-06-01',
    timeShare: 0.5,
    ...fields,
  }
}

export function staff(
  id: string,
  role: RowInput<'staff'>['role'],
  reportedOn: string,
  count: number,
): RowInput<'staff'> {
  return { id, region: '08', reportedOn, role, count }
}

export function network(id: string, fields: Partial<RowInput<'networks'>> = {}): RowInput<'networks'> {
  return {
    id,
    region: '08',
    kind: 'family-therapists',
    validFrom: '2019-03-01',
    goalAgreed: true,
    taskAgreed: true,
    wayOfWorkingAgreed: true,
    coordinatingBodyAgreed: true,
    ...fields,
  }
}

export function group(id: string, fields: Partial<RowInput<'groups'>> = {}): RowInput<'groups'> {
  return { id, region: '08', kind: 'steering-group', validFrom: '2019-02-01', ...fields }
}

export function meeting(of: string, heldOn: string, fields: Partial<RowInput<'meetings'>> = {}): RowInput<'meetings'> {
  return {
    id: `${of}@${heldOn}`,
    region: '08',
    of,
    heldOn,
    hours: 1.5,
    attendees: 12,
    expertsByExperience: false,
    ...fields,
  }
}
