import type { RegionCode } from '@kotipesa/domain'
import type { Facts } from '../facts/facts-schema'
import { completedTrainings } from './completed-trainings'
import { indexHappenings, type IndexedHappenings } from './happening-index'
import { withMeetings, type IndexedGroup, type IndexedNetwork } from './network-index'
import { indexPillars, type IndexedPillars } from './pillar-index'
import { byRegion, selectRegions } from './region-selection'
import { indexRole, type IndexedRole } from './role-index'
import { indexTeams, type IndexedTeam } from './team-index'
import { indexTrainers, type IndexedTrainer } from './trainer-index'

/** The facts of one region, arranged by time, so that no period reads them all again. */
export interface IndexedRegion extends IndexedHappenings {
  readonly code: RegionCode
  readonly teams: readonly IndexedTeam[]
  readonly trainers: readonly IndexedTrainer[]
  readonly networks: readonly IndexedNetwork[]
  readonly steeringGroups: readonly IndexedGroup[]
  /** Number of trainings, of any status and time. */
  readonly trainings: number
  readonly supervisors: IndexedRole
  readonly consultingSocialWorkers: IndexedRole
  readonly coordinators: IndexedRole
  readonly pillars: IndexedPillars
}

/** Arranges the facts by region and time; regions in the order of their codes. */
export function indexRegions(facts: Facts): readonly IndexedRegion[] {
  const completed = completedTrainings(facts.trainings)
  const steering = facts.groups.filter(({ kind }) => kind === 'steering-group')
  const teams = byRegion(indexTeams(facts, completed), ({ team }) => team.region)
  const trainers = byRegion(indexTrainers(facts, completed), ({ trainer }) => trainer.region)
  const networks = byRegion(withMeetings(facts.networks, facts.meetings), ({ of }) => of.region)
  const steeringGroups = byRegion(withMeetings(steering, facts.meetings), ({ of }) => of.region)
  const completedIn = byRegion(completed, ({ training }) => training.region)
  const selectionOf = selectRegions(facts)
  return facts.regions
    .map(({ code }) => code)
    .toSorted()
    .map((code) => {
      const own = selectionOf(code)
      const here = completedIn(code)
      return {
        code,
        teams: teams(code),
        trainers: trainers(code),
        networks: networks(code),
        steeringGroups: steeringGroups(code),
        trainings: own.trainings.length,
        supervisors: indexRole(own.staff, here, 'supervisor', 'leadership-basic'),
        consultingSocialWorkers: indexRole(
          own.staff, here, 'consulting-social-worker', 'role-consulting-social-worker',
        ),
        coordinators: indexRole(own.staff, here, 'coordinator', 'role-coordinator'),
        pillars: indexPillars(own.elements),
        ...indexHappenings(own, here),
      }
    })
}
