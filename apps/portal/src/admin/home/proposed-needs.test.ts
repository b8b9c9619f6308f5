import { parseFacts } from '@kotipesa/indicators'
import { describe, expect, it } from 'vitest'
import { proposedNeeds } from './proposed-needs'

const today = '2026-11-28'

function team(id: string, more: object = {}): object {
  const rest = { region: '08', municipality: null, serviceType: 'open-care', validFrom: '2020-01-01', validUntil: null }
  return { id, name: `Tiimi ${id}`, ...rest, ...more }
}

function report(of: string, reportedOn: string, people: number | null, trainedPeople: number | null): object {
  return {
    id: `${of} ${reportedOn}`,
    team: of,
    reportedOn,
    members: {},
    children: null,
    criteria: {},
    people,
    trainedPeople,
  }
}

function facts(teams: readonly object[], teamReports: readonly object[]): ReturnType<typeof parseFacts> {
  const empty = [
    'staff',
    'trainings',
    'trainers',
    'networks',
    'groups',
    'meetings',
    'elements',
    'agreements',
    'commitments',
    'targets',
  ]
  return parseFacts({
    facts: 2,
    generatedAt: '2026-11-28T06:00:00Z',
    notice: null,
    regions: [{ code: '08' }, { code: '03' }],
    ...Object.fromEntries(empty.map((table) => [table, []])),
    teams,
    teamReports,
  })
}

function proposed(teams: readonly object[], reports: readonly object[], withNeed: readonly string[] = []): string[] {
  return proposedNeeds(facts(teams, reports), '08', today, new Set(withNeed)).map(({ id }) => id)
}

describe('needs that are proposed', () => {
  const low = report('a', '2026-04-01', 6, 2)

  it('are of teams of which the latest report that tells it says that fewer than half are trained', () => {
    expect(proposed([team('a')], [low])).toEqual(['a'])
    expect(proposed([team('a')], [low, report('a', '2026-10-01', 6, 3)])).toEqual([])
    expect(proposed([team('a')], [report('a', '2026-10-01', 6, 3), low])).toEqual([])
    expect(proposed([team('a')], [report('a', '2026-10-01', null, 1), low])).toEqual(['a'])
    expect(proposed([team('a')], [low, report('a', '2026-10-01', 6, null)])).toEqual(['a'])
    expect(proposed([team('a')], [])).toEqual([])
  })

  it('are of no other region, no team that has ended and none that has a need', () => {
    expect(proposed([team('a', { region: '03' })], [low])).toEqual([])
    expect(proposed([team('a', { validUntil: '2026-11-28' })], [low])).toEqual([])
    expect(proposed([team('a')], [low], ['a'])).toEqual([])
  })

  it('come with those first who have most people to train', () => {
    const reports = [low, report('b', '2026-04-01', 9, 1), report('c', '2026-04-01', 6, 2)]
    expect(proposed([team('c'), team('a'), team('b')], reports)).toEqual(['b', 'a', 'c'])
    const larger = [report('a', '2026-04-01', 10, 4), report('b', '2026-04-01', 8, 1)]
    expect(proposed([team('a'), team('b')], larger)).toEqual(['b', 'a'])
    expect(proposed([team('b'), team('a')], larger)).toEqual(['b', 'a'])
  })
})
