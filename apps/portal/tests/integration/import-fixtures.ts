import { randomUUID } from 'node:crypto'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onServer } from './database'
import type { Portal } from './portal'

const folder = mkdtempSync(join(tmpdir(), 'kotipesa-import-'))

/** Writes a file of these bytes, and gives its path. */
export function fileOf(bytes: string | Buffer): string {
  const path = join(folder, `${randomUUID()}.json`)
  writeFileSync(path, bytes)
  return path
}

/** Writes a bundle, or whatever is to be taken for one, and gives its path. */
export function file(content: unknown): string {
  return fileOf(JSON.stringify(content))
}

/** What `pnpm provision` does, within this process, which is quicker: what it says, or its refusal. */
export async function provisionIn({ payload }: Portal, input: unknown): Promise<string> {
  const { readInstructions } = await import('../../src/provision/instructions')
  const { provision } = await import('../../src/provision/provision')
  const lines: string[] = []
  await provision(payload, readInstructions(Buffer.from(JSON.stringify(input))), (line) => lines.push(line))
  return lines.join('\n')
}

/** Empties the tables that imports fill. */
export async function clearRecords({ databaseUrl }: Portal): Promise<void> {
  await onServer(
    databaseUrl,
    'TRUNCATE teams, trainers, people, needs, networks, groups, staff_counts, element_statuses, agreements, commitments, targets, trainings, events, report_rounds CASCADE',
  )
}

export const empty = {
  facts: 1,
  generatedAt: '2026-11-22T06:00:00Z',
  notice: null,
  regions: [{ code: '08' }],
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
}

const validity = { validFrom: '2020-01-01', validUntil: null }
export const untidyTeam = { id: 't1', name: 'Tiimi', region: '08', serviceType: 'open-care', ...validity }
export const untidy = {
  ...empty,
  teams: [untidyTeam],
  teamReports: [
    { id: 'r10', team: 't1', reportedOn: '2024-04-09', members: {}, criteria: {}, children: 10 },
    { id: 'r9', team: 't1', reportedOn: '2024-04-09', members: {}, criteria: {}, children: 9 },
    { id: 'r1', team: 't1', reportedOn: '2024-04-10', members: {}, criteria: {}, children: 1 },
  ],
  trainers: [{ id: 't1', region: '08', profession: 'other', qualifiedOn: '2019-01-01', timeShare: 0.5, ...validity }],
  trainings: [
    {
      id: 'k1',
      region: '08',
      curriculum: 'team-basic',
      status: 'completed',
      sessions: [{ date: '2021-01-01', hours: 7 }],
      teams: ['t1'],
      trainers: [{ trainer: 't1', planningDays: 1, trainingDays: 1, consultationDays: 1 }],
      participants: [],
      expertsByExperience: false,
    },
  ],
  networks: [
    {
      id: 'B0000000-0000-4000-8000-000000000001',
      region: '08',
      kind: 'trainers',
      goalAgreed: true,
      taskAgreed: true,
      wayOfWorkingAgreed: true,
      coordinatingBodyAgreed: true,
      ...validity,
    },
  ],
  meetings: [
    {
      id: 'm1',
      region: '08',
      of: 'B0000000-0000-4000-8000-000000000001',
      heldOn: '2024-01-01',
      hours: 1,
      attendees: 2,
      expertsByExperience: false,
    },
  ],
}
