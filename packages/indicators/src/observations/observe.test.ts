import { periodsBetween } from '@kotipesa/domain'
import { describe, expect, it } from 'vitest'
import { bundle, heldBy, meeting, network, report, staff, team, trainer, training } from '../testing/bundle'
import { observe } from './observe'

describe('observe', () => {
  const facts = bundle({
    teams: [team('a'), team('b', { validUntil: '2024-01-01' })],
    teamReports: [
      report('a', '2024-04-09', {
        members: { 'social-worker': 3, 'family-therapist': 0.5 },
        children: 74,
        caseHolders: 3,
        criteria: { 'consultant-leads': 'fully', 'documentation-transparent': 'partly' },
      }),
    ],
    trainings: [
      training('k', '2023-05-05', {
        teams: ['a'],
        trainers: [heldBy('p')],
        participants: [{ group: 'coordinator', count: 2 }],
      }),
    ],
    trainers: [trainer('p', { timeShare: 0.3 })],
    networks: [network('n')],
    meetings: [meeting('n', '2024-02-06', { expertsByExperience: true })],
    staff: [staff('s', 'supervisor', '2024-04-09', 21)],
  })
  const tables = observe(facts, periodsBetween('2023', '2024'))

  it('has a row per active team, report, active trainer, active network and region in each period', () => {
    expect(
      tables.team.map(({ period, region, team: id, isTrained, hasReport }) => [
        period,
        region,
        id,
        isTrained,
        hasReport,
      ]),
    ).toEqual([
      ['2023', '08', 'a', true, false],
      ['2023', '08', 'b', false, false],
      ['2024', '08', 'a', true, true],
    ])
    expect(
      tables.trainer.map((row) => [
        row.period,
        row.trainer,
        row.qualifiedBeforeRollingYear,
        row.teamsTrainedInRollingYear,
      ]),
    ).toEqual([
      ['2023', 'p', true, 1],
      ['2024', 'p', true, 0],
    ])
    expect(
      tables.network.map(({ period, network: id, meetingsInRollingYear }) => [period, id, meetingsInRollingYear]),
    ).toEqual([
      ['2023', 'n', 0],
      ['2024', 'n', 1],
    ])
    expect(tables.region.map(({ period, region }) => `${period} ${region}`)).toEqual([
      '2023 03',
      '2023 08',
      '2024 03',
      '2024 08',
    ])
  })

  it('flattens a report, with the cap of the period and null for what is not known', () => {
    expect(tables.report).toEqual([
      {
        region: '08',
        period: '2024',
        statutoryCap: 30,
        team: 'a',
        report: 'a@2024-04-09',
        consultingSocialWorker: 0,
        socialWorker: 3,
        familyTherapist: 0.5,
        coordinator: 0,
        socialCounsellor: 0,
        isStructureComplete: false,
        children: 74,
        caseHolders: 3,
        childrenPerCaseHolder: 74 / 3,
        workersOverCap: null,
        meetingsPlanned: null,
        meetingsHeld: null,
        criteriaAnswered: 2,
        criteriaFully: 1,
        sharedResponsibility: null,
        faceToFaceShare: null,
        people: null,
        trainedPeople: null,
        joinedInPeriod: 0,
        leftInPeriod: 0,
        reportsOfLeft: 0,
        meetingsPlannedInPeriod: 0,
        meetingsHeldInPeriod: 0,
        meetingRhythm: null,
        managementSupport: null,
        partnersInformed: null,
        knowledgeAdopted: null,
        workGuidedByDiscussion: null,
      },
    ])
  })

  it('sums up a region', () => {
    expect(tables.region.find(({ period, region }) => period === '2024' && region === '08')).toMatchObject({
      activeTeams: 1,
      untrainedTeams: 0,
      trainings: 1,
      supervisors: 21,
      coordinators: null,
      coordinatorsTrained: 0,
      trainingParticipants: 0,
      trainerDaysAvailable: 69,
      trainerDaysNeeded: 0,
      steeringGroupMet: false,
      pillar2Elements: 11,
      pillar2InUse: 0,
      events: 1,
      eventsWithExpertsByExperience: 1,
      factsVersion: 1,
    })
  })

  it('takes more periods than a block has rows', () => {
    const months = periodsBetween('1925-01', '2024-12')
    const rows = observe(facts, months)
    expect(months).toHaveLength(1200)
    expect(rows.team.map(({ period, team: id }) => `${period} ${id}`)).toEqual(
      months.flatMap(({ id }) => [
        ...(id >= '2017-08' ? [`${id} a`] : []),
        ...(id >= '2017-08' && id < '2024-01' ? [`${id} b`] : []),
      ]),
    )
    expect(rows.region).toHaveLength(2400)
  })
})
