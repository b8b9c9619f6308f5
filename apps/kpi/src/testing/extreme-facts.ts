import { regionCodes } from '@kotipesa/domain'
import type { FactsInput1 } from '@kotipesa/indicators'

type Team = FactsInput1['teams'][number]
type Report = FactsInput1['teamReports'][number]

/** The region that has nothing, the one with a single team, and the one whose teams have reported each month for ten years. */
export const extremes = { empty: '21', single: '03', monthly: '08' } as const

const members = { 'consulting-social-worker': 1, 'social-worker': 2, 'family-therapist': 1, coordinator: 1 }
const months = Array.from({ length: 120 }, (_, index) => {
  const [year, month] = [2017 + Math.floor(index / 12), (index % 12) + 1]
  return `${year}-${String(month).padStart(2, '0')}-05`
}).filter((day) => day < '2026-11-20')

function teamsOf(region: (typeof regionCodes)[number]): readonly Team[] {
  const count = region === extremes.empty ? 0 : region === extremes.single ? 1 : region === extremes.monthly ? 60 : 10
  return Array.from({ length: count }, (_, index) => ({
    id: `${region}-${index}`,
    name: `Lastensuojelun avohuollon systeeminen tiimi ${index + 1}, pitkäniminen toimipiste`,
    region,
    municipality: null,
    serviceType: 'open-care' as const,
    validFrom: '2017-01-01',
    validUntil: null,
  }))
}

function reportsOf({ id, region }: Team, order: number): readonly Report[] {
  const days = region === extremes.monthly ? months : months.filter((_, index) => index % 12 === 3)
  return days.map((reportedOn, index) => ({
    id: `${id}-${reportedOn}`,
    team: id,
    reportedOn,
    members,
    children: 20 + ((order * 7 + index) % 90),
    caseHolders: 2 + (order % 3),
    workersOverCap: (order + index) % 3,
    meetingsPlanned: 4,
    meetingsHeld: (order + index) % 5,
    criteria: {},
    sharedResponsibility: 'partly' as const,
    faceToFaceShare: 0.4,
  }))
}

/** Facts as no region has them in the documents: 22 regions, ten years of monthly reports, one team alone, and nothing at all. */
export function extremeFacts(): FactsInput1 {
  const teams = regionCodes.flatMap(teamsOf)
  const trained = teams.filter((_, index) => index % 3 === 0)
  return {
    facts: 1,
    generatedAt: '2026-11-22T06:00:00Z',
    notice: null,
    regions: regionCodes.map((code) => ({ code })),
    teams: [...teams],
    teamReports: teams.flatMap(reportsOf),
    staff: [],
    trainings: trained.map(({ id, region }, index) => ({
      id: `k-${id}`,
      region,
      curriculum: 'team-basic' as const,
      status: 'completed' as const,
      sessions: [{ date: `${2018 + (index % 8)}-0${1 + (index % 9)}-14`, hours: 7 }],
      teams: [id],
      trainers: [],
      participants: [],
      expertsByExperience: false,
    })),
    trainers: [],
    networks: [],
    groups: [],
    meetings: [],
    elements: [],
    agreements: [],
    commitments: [],
    targets: [{ indicator: 'team-training-coverage', region: null, period: '2025', value: 0.75 }],
  }
}
