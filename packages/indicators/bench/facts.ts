import { curriculumIds, degreeIds, elementIds, networkKindIds, regionCodes, serviceTypeIds } from '@kotipesa/domain'
import { createHash } from 'node:crypto'
import type { Facts } from '../src'
import { randomFrom, type Random } from './random'

type Records<Table extends keyof Facts> = Extract<Facts[Table], readonly unknown[]>[number]

/** The half-years that are computed: 2016-H1 … 2025-H2. */
const firstYear = 2016
export const halfYears = 20

const reportsPerTeam = halfYears
const reportsPerTraining = 10
const reportsPerTrainer = 100
const reportsPerNetwork = 120
const meetingsPerNetwork = 30
const staffRoles = ['supervisor', 'consulting-social-worker', 'coordinator'] as const

/** An id of the length that the portal's have. */
function idOf(kind: string, index: number): string {
  const hex = createHash('md5').update(`${kind}${index}`).digest('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}

const itemsAtOnce = 10_000

/**
 * A list as JSON.parse leaves it in memory, made in pieces: the JSON of a million reports is longer than a string can
 * be.
 */
function listOf<Item>(length: number, make: (index: number) => Item): Item[] {
  const list: Item[] = []
  for (let start = 0; start < length; start += itemsAtOnce) {
    const piece = Array.from({ length: Math.min(itemsAtOnce, length - start) }, (_, index) => make(start + index))
    for (const item of JSON.parse(JSON.stringify(piece)) as Item[]) list.push(item)
  }
  return list
}

function dayIn(random: Random, halfYear: number): string {
  const month = (halfYear % 2) * 6 + random.whole(1, 6)
  function twoDigits(number: number) {
    return String(number).padStart(2, '0')
  }
  return `${firstYear + Math.floor(halfYear / 2)}-${twoDigits(month)}-${twoDigits(random.whole(1, 28))}`
}

function anyDay(random: Random): string {
  return dayIn(random, random.whole(0, halfYears - 1))
}

/** Most units are there all the time; some begin or end in between. */
function validity(random: Random) {
  const beginning = random.chance(0.3) ? random.whole(1, halfYears - 4) : -1
  const ending = random.chance(0.1) ? random.whole(beginning + 2, halfYears - 1) : null
  return {
    validFrom: beginning === -1 ? '2015-08-01' : dayIn(random, beginning),
    validUntil: ending === null ? null : dayIn(random, ending),
  }
}

function reportOf(random: Random, index: number, teams: number): Records<'teamReports'> {
  const halfYear = random.chance(0.1) ? random.whole(0, halfYears - 1) : Math.floor(index / teams) % halfYears
  const planned = random.chance(0.9) ? random.whole(10, 26) : null
  function degree() {
    return random.chance(0.9) ? random.pick(degreeIds) : null
  }
  return {
    id: idOf('report', index),
    team: idOf('team', index % teams),
    reportedOn: dayIn(random, halfYear),
    members: {
      'consulting-social-worker': random.pick([0, 1, 1]),
      'social-worker': random.whole(1, 5),
      'family-therapist': random.pick([0, 0.25, 0.5, 1]),
      coordinator: random.pick([0, 0.5, 1]),
      'social-counsellor': random.whole(0, 2),
    },
    children: random.chance(0.95) ? random.whole(20, 140) : null,
    caseHolders: random.chance(0.95) ? random.whole(0, 5) : null,
    workersOverCap: random.chance(0.8) ? random.whole(0, 3) : null,
    meetingsPlanned: planned,
    meetingsHeld: planned === null ? null : random.whole(0, planned),
    criteria: {
      'principles-structure-discussion': degree(),
      'consultant-leads': degree(),
      'therapist-supports-reflection': degree(),
      'cases-long-and-often-enough': degree(),
      'documentation-transparent': degree(),
    },
    sharedResponsibility: degree(),
    faceToFaceShare: random.chance(0.9) ? random.whole(0, 20) / 20 : null,
  }
}

function trainingOf(random: Random, index: number, teams: number, trainers: number): Records<'trainings'> {
  const halfYear = random.whole(0, halfYears - 1)
  const isOfTeams = index % 3 === 0
  return {
    id: idOf('training', index),
    region: random.pick(regionCodes),
    curriculum: isOfTeams ? 'team-basic' : random.pick(curriculumIds),
    status: random.chance(0.9) ? 'completed' : 'planned',
    sessions: listOf(3, () => ({ date: dayIn(random, halfYear), hours: 7 })),
    teams: isOfTeams
      ? [...new Set([random.whole(0, teams - 1), random.whole(0, teams - 1)])].map((team) => idOf('team', team))
      : [],
    trainers: [...new Set([random.whole(0, trainers - 1), random.whole(0, trainers - 1)])].map((trainer) => ({
      trainer: idOf('trainer', trainer),
      planningDays: 2.5,
      trainingDays: 6,
      consultationDays: 1.5,
    })),
    participants: [
      { group: random.pick(staffRoles), count: random.whole(0, 12) },
      { group: 'social-worker', count: random.whole(0, 12) },
    ],
    expertsByExperience: random.chance(0.4),
  }
}

function networksAndGroups(random: Random, count: number): Pick<Facts, 'networks' | 'groups' | 'meetings'> {
  const networks = listOf(count, (index) => ({
    id: idOf('network', index),
    name: null,
    region: random.pick(regionCodes),
    kind: random.pick(networkKindIds),
    ...validity(random),
    goalAgreed: random.chance(0.9),
    taskAgreed: random.chance(0.9),
    wayOfWorkingAgreed: random.chance(0.8),
    coordinatingBodyAgreed: random.chance(0.8),
  }))
  const groups = regionCodes.map((region, index) => ({
    id: idOf('group', index),
    name: null,
    region,
    kind: 'steering-group' as const,
    ...validity(random),
  }))
  const units = [...networks, ...groups]
  const meetings = listOf(units.length * meetingsPerNetwork, (index) => {
    const unit = random.pick(units)
    return {
      id: idOf('meeting', index),
      region: unit.region,
      of: unit.id,
      heldOn: anyDay(random),
      hours: 1.5,
      attendees: random.whole(3, 20),
      expertsByExperience: random.chance(0.3),
    }
  })
  return { networks, groups, meetings }
}

/**
 * An invented country of any size: the same for the same number of team reports. Every other table grows with the
 * reports: a team for 20 of them, a training for 10, a trainer for 100, a network for 120 with 30 meetings each.
 */
export function benchFacts(reports: number): Facts {
  const random = randomFrom(reports)
  function count(perOne: number) {
    return Math.max(1, Math.round(reports / perOne))
  }
  const teams = count(reportsPerTeam)
  const trainers = count(reportsPerTrainer)
  return {
    facts: 1,
    generatedAt: '2025-11-22T06:00:00Z',
    notice: null,
    regions: regionCodes.map((code) => ({ code })),
    teams: listOf(teams, (index) => ({
      id: idOf('team', index),
      name: `Team ${index}`,
      region: random.pick(regionCodes),
      municipality: null,
      serviceType: random.pick(serviceTypeIds),
      ...validity(random),
    })),
    teamReports: listOf(reports, (index) => reportOf(random, index, teams)),
    staff: regionCodes.flatMap((region, place) =>
      listOf(3 * halfYears, (index) => ({
        id: idOf('staff', place * 100 + index),
        region,
        reportedOn: dayIn(random, index % halfYears),
        role: staffRoles[index % 3] ?? 'supervisor',
        count: random.whole(0, 60),
      })),
    ),
    trainings: listOf(count(reportsPerTraining), (index) => trainingOf(random, index, teams, trainers)),
    trainers: listOf(trainers, (index) => ({
      id: idOf('trainer', index),
      region: random.pick(regionCodes),
      profession: 'social-worker',
      qualifiedOn: anyDay(random),
      ...validity(random),
      timeShare: random.whole(1, 20) / 20,
    })),
    ...networksAndGroups(random, count(reportsPerNetwork)),
    elements: regionCodes.flatMap((region) =>
      elementIds.flatMap((element) => [
        { region, element, status: 'agreed' as const, since: dayIn(random, random.whole(0, 9)) },
        { region, element, status: 'in-use' as const, since: dayIn(random, random.whole(10, 19)) },
      ]),
    ),
    agreements: listOf(count(500), (index) => ({
      id: idOf('agreement', index),
      region: random.pick(regionCodes),
      madeOn: anyDay(random),
    })),
    commitments: listOf(count(200), (index) => ({
      id: idOf('commitment', index),
      region: random.pick(regionCodes),
      madeOn: anyDay(random),
      by: 'organisation',
    })),
    targets: [],
  }
}
