import { curriculumIds, degreeIds, elementIds, networkKindIds, regionCodes, serviceTypeIds } from '@kotipesa/domain'
import type { Facts } from '../src'
import { anyDay, dayIn, halfYears, idOf, listOf, validity } from './invented'
import { randomFrom, type Random } from './random'
import { nothingSince, sinceVersion2, type SinceVersion2 } from './since-version-2'

type Records<Table extends keyof Facts> = Extract<Facts[Table], readonly unknown[]>[number]

const reportsPerTeam = halfYears
const reportsPerTraining = 10
const reportsPerTrainer = 100
const reportsPerNetwork = 120
const meetingsPerNetwork = 30
const staffRoles = ['supervisor', 'consulting-social-worker', 'coordinator'] as const

function reportOf(random: Random, index: number, teams: number, also: SinceVersion2): Records<'teamReports'> {
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
    ...also.report(),
  }
}

function trainingOf(
  random: Random,
  index: number,
  { teams, trainers, also }: { readonly teams: number; readonly trainers: number; readonly also: SinceVersion2 },
): Records<'trainings'> {
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
    ...also.training(),
  }
}

function networksAndGroups(
  random: Random,
  count: number,
  also: SinceVersion2,
): Pick<Facts, 'networks' | 'groups' | 'meetings'> {
  const networks = listOf(count, (index) => {
    const region = random.pick(regionCodes)
    return {
      id: idOf('network', index),
      name: null,
      region,
      ...also.joint(region),
      kind: random.pick(networkKindIds),
      ...validity(random),
      goalAgreed: random.chance(0.9),
      taskAgreed: random.chance(0.9),
      wayOfWorkingAgreed: random.chance(0.8),
      coordinatingBodyAgreed: random.chance(0.8),
    }
  })
  const groups = regionCodes.map((region, index) => ({
    id: idOf('group', index),
    name: null,
    region,
    ...also.joint(region),
    kind: 'steering-group' as const,
    ...validity(random),
  }))
  const bodies = [...networks, ...groups]
  const meetings = listOf(bodies.length * meetingsPerNetwork, (index) => {
    const body = random.pick(bodies)
    return {
      id: idOf('meeting', index),
      region: body.region,
      of: body.id,
      heldOn: anyDay(random),
      hours: 1.5,
      attendees: random.whole(3, 20),
      expertsByExperience: random.chance(0.3),
      ...also.meeting(body.id, bodies),
    }
  })
  return { networks, groups, meetings }
}

/**
 * An invented country of any size: the same for the same number of team reports. Every other table grows with the
 * reports: a team for 20 of them, a training for 10, a trainer for 100, a network for 120 with 30 meetings each. What
 * both versions of the facts have is the same in both.
 */
export function benchFacts(reports: number, version: 1 | 2 = 2): Facts {
  const random = randomFrom(reports)
  const also = version === 1 ? nothingSince : sinceVersion2(randomFrom(reports + 1))
  function count(perOne: number) {
    return Math.max(1, Math.round(reports / perOne))
  }
  const teams = count(reportsPerTeam)
  const trainers = count(reportsPerTrainer)
  return {
    facts: version,
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
      ...also.team(index),
    })),
    teamReports: listOf(reports, (index) => reportOf(random, index, teams, also)),
    staff: regionCodes.flatMap((region, at) =>
      listOf(3 * halfYears, (index) => ({
        id: idOf('staff', at * 100 + index),
        region,
        reportedOn: dayIn(random, index % halfYears),
        role: staffRoles[index % 3] ?? 'supervisor',
        count: random.whole(0, 60),
      })),
    ),
    trainings: listOf(count(reportsPerTraining), (index) => trainingOf(random, index, { teams, trainers, also })),
    trainers: listOf(trainers, (index) => ({
      id: idOf('trainer', index),
      region: random.pick(regionCodes),
      profession: 'social-worker',
      qualifiedOn: anyDay(random),
      ...validity(random),
      timeShare: random.whole(1, 20) / 20,
    })),
    ...networksAndGroups(random, count(reportsPerNetwork), also),
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
    ...also.lists(count),
  }
}
