import {
  isActiveOn,
  laterTrainingDays,
  statutoryCaseloadCap,
  trainersPerPair,
  workingDaysPerYear,
  type Period,
} from '@kotipesa/domain'
import { pillarOn } from './pillar-index'
import type { IndexedRegion } from './region-index'
import type { IndexedRole } from './role-index'
import { reportRow } from './report-values'
import type {
  NetworkObservation,
  ObservationTables,
  Place,
  RegionObservation,
  ReportObservation,
  TeamObservation,
  TrainerObservation,
} from './rows'
import { activeTeams, isTrainedOn, reportIn, type IndexedTeam } from './team-index'

function teamRows(teams: readonly IndexedTeam[], period: Period, place: Place) {
  const { region, statutoryCap } = place
  const team: TeamObservation[] = []
  const report: ReportObservation[] = []
  for (const indexed of teams) {
    const { id } = indexed.team
    const values = reportIn(indexed, period)
    const isTrained = isTrainedOn(indexed, period.lastDay)
    team.push({ region, period: period.id, statutoryCap, team: id, isTrained, hasReport: values !== null })
    if (values !== null) report.push(reportRow(place, id, values))
  }
  return { team, report }
}

function trainerRows({ trainers }: IndexedRegion, period: Period, place: Place): TrainerObservation[] {
  return trainers
    .filter(({ trainer }) => isActiveOn(trainer, period.lastDay))
    .map(({ trainer, teamTrainings }) => ({
      ...place,
      trainer: trainer.id,
      timeShare: trainer.timeShare,
      qualifiedBeforeRollingYear: trainer.qualifiedOn < period.rollingYearStart,
      teamTrainingsInRollingYear: teamTrainings.between(period.rollingYearStart, period.end),
    }))
}

function networkRows({ networks }: IndexedRegion, period: Period, place: Place): NetworkObservation[] {
  return networks
    .filter(({ of }) => isActiveOn(of, period.lastDay))
    .map(({ of: { id, kind, goalAgreed, taskAgreed, wayOfWorkingAgreed, coordinatingBodyAgreed }, meetings }) => ({
      ...place,
      network: id,
      kind,
      meetingsInRollingYear: meetings.between(period.rollingYearStart, period.end),
      goalAgreed,
      taskAgreed,
      wayOfWorkingAgreed,
      coordinatingBodyAgreed,
    }))
}

function staffOn({ staff }: IndexedRole, period: Period): number | null {
  return staff.latestBefore(period.end)?.count ?? null
}

function pillarCells({ pillars }: IndexedRegion, { end }: Period) {
  const [one, two, three, four] = [
    pillarOn(pillars, 1, end),
    pillarOn(pillars, 2, end),
    pillarOn(pillars, 3, end),
    pillarOn(pillars, 4, end),
  ]
  return {
    pillar1Elements: one.elements,
    pillar1InUse: one.inUse,
    pillar2Elements: two.elements,
    pillar2InUse: two.inUse,
    pillar3Elements: three.elements,
    pillar3InUse: three.inUse,
    pillar4Elements: four.elements,
    pillar4InUse: four.inUse,
  }
}

/** The observations of one region and period. */
export type RegionTables = ObservationTables & { readonly region: readonly [RegionObservation] }

/** Derives the rows of one region and period by the rules of the facts contract. */
export function observeRegion(indexed: IndexedRegion, period: Period): RegionTables {
  const { start, end, lastDay, rollingYearStart } = period
  const place = { region: indexed.code, period: period.id, statutoryCap: statutoryCaseloadCap(lastDay) }
  const { team, report } = teamRows(activeTeams(indexed.teams, period), period, place)
  const trainer = trainerRows(indexed, period, place)
  const untrainedTeams = team.filter(({ isTrained }) => !isTrained).length
  const region = {
    ...place,
    activeTeams: team.length,
    untrainedTeams,
    trainings: indexed.trainings,
    supervisors: staffOn(indexed.supervisors, period),
    consultingSocialWorkers: staffOn(indexed.consultingSocialWorkers, period),
    coordinators: staffOn(indexed.coordinators, period),
    supervisorsTrained: indexed.supervisors.trained.before(end),
    consultingSocialWorkersTrained: indexed.consultingSocialWorkers.trained.before(end),
    coordinatorsTrained: indexed.coordinators.trained.before(end),
    trainingParticipants: indexed.participants.between(start, end),
    trainerDaysAvailable: trainer.reduce((sum, { timeShare }) => sum + timeShare * workingDaysPerYear, 0),
    trainerDaysNeeded: untrainedTeams * laterTrainingDays * trainersPerPair,
    steeringGroupMet: indexed.steeringGroups.some(
      ({ of, meetings }) => isActiveOn(of, lastDay) && meetings.between(rollingYearStart, end) > 0,
    ),
    ...pillarCells(indexed, period),
    agreements: indexed.agreements.between(start, end),
    commitments: indexed.commitments.between(start, end),
    events: indexed.events.between(start, end),
    eventsWithExpertsByExperience: indexed.eventsWithExpertsByExperience.between(start, end),
  }
  return { team, report, trainer, network: networkRows(indexed, period, place), region: [region] }
}
