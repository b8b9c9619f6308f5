import { laterTrainingDays, trainersPerPair, workingDaysPerYear } from '@kotipesa/domain'
import type { FactsColumns } from '../columns/facts-columns'
import { isTrained, roleOwner } from '../columns/training-columns'
import { forEachActive } from './active-units'
import type { Grid } from './grid'
import { observationTable, type FieldSource, type ObservationTable } from './observation-table'
import { pillarFields } from './pillar-fields'
import { slotLatest } from './slot-latest'
import { slotTotals, type SlotTotals } from './slot-totals'

/** What active units come to in each cell, by the place of the cell. */
function unitsByCell(
  { teams, trainers, networks, groups, trainings }: FactsColumns,
  meetings: SlotTotals,
  { time: { periods }, regions, cells }: Grid,
) {
  const activeTeams = new Int32Array(cells)
  const untrainedTeams = new Int32Array(cells)
  const trainerDays = new Float64Array(cells)
  const steeringGroupMet = new Int32Array(cells)
  function cellOf(region = -1, period: number) {
    return period * regions.length + region
  }
  forEachActive(teams, periods, [0, teams.ids.length], (team, place, { lastDay }) => {
    const cell = cellOf(teams.regions[team], place)
    activeTeams[cell] = (activeTeams[cell] ?? 0) + 1
    if (!isTrained(trainings, team, lastDay)) untrainedTeams[cell] = (untrainedTeams[cell] ?? 0) + 1
  })
  forEachActive(trainers, periods, [0, trainers.ids.length], (trainer, place) => {
    const cell = cellOf(trainers.regions[trainer], place)
    trainerDays[cell] = (trainerDays[cell] ?? 0) + (trainers.timeShare[trainer] ?? 0) * workingDaysPerYear
  })
  forEachActive(groups, periods, [0, groups.ids.length], (group, place, period) => {
    if (groups.isSteering[group] === 0 || meetings.inRollingYear(networks.ids.length + group, period) === 0) return
    steeringGroupMet[cellOf(groups.regions[group], place)] = 1
  })
  return { activeTeams, untrainedTeams, trainerDays, steeringGroupMet }
}

/** One row per region and period. */
export function regionTable(columns: FactsColumns, meetingsOfUnits: SlotTotals, grid: Grid): ObservationTable {
  const { trainings, meetings, framework } = columns
  const { time, regions } = grid
  const units = unitsByCell(columns, meetingsOfUnits, grid)
  function inCell(numbers: Int32Array | Float64Array): FieldSource {
    return (region, _period, place) => numbers[place * regions.length + region] ?? 0
  }
  const staff = slotLatest(framework.staff, time)
  const trained = slotTotals(trainings.trained, time)
  const completed = slotTotals(trainings.completed, time)
  const completedJoint = slotTotals(trainings.joint, time)
  const held = slotTotals(meetings.held, time)
  const heldJoint = slotTotals(meetings.joint, time)
  return observationTable('region', grid, {
    texts: {},
    units: regions.length,
    forEachRow: ([from, to], visit) => {
      for (let region = from; region < to; region += 1) {
        for (let place = 0; place < time.periods.length; place += 1) visit(region, place, region)
      }
    },
    fields: {
      activeTeams: inCell(units.activeTeams),
      untrainedTeams: inCell(units.untrainedTeams),
      trainings: trainings.perRegion,
      supervisors: (region, period) => staff(roleOwner('supervisor', region), period),
      consultingSocialWorkers: (region, period) => staff(roleOwner('consulting-social-worker', region), period),
      coordinators: (region, period) => staff(roleOwner('coordinator', region), period),
      supervisorsTrained: (region, period) => trained.upTo(roleOwner('supervisor', region), period),
      consultingSocialWorkersTrained: (region, period) =>
        trained.upTo(roleOwner('consulting-social-worker', region), period),
      coordinatorsTrained: (region, period) => trained.upTo(roleOwner('coordinator', region), period),
      trainingParticipants: slotTotals(trainings.participants, time).inPeriod,
      trainerDaysAvailable: inCell(units.trainerDays),
      trainerDaysNeeded: inCell(units.untrainedTeams.map((teams) => teams * laterTrainingDays * trainersPerPair)),
      steeringGroupMet: inCell(units.steeringGroupMet),
      ...pillarFields(columns, time),
      agreements: slotTotals(framework.agreements, time).inPeriod,
      commitments: slotTotals(framework.commitments, time).inPeriod,
      events: (region, period) => completed.inPeriod(region, period) + held.inPeriod(region, period),
      eventsWithExpertsByExperience: (region, period) =>
        completedJoint.inPeriod(region, period) + heldJoint.inPeriod(region, period),
    },
  })
}
