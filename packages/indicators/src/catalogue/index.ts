import type { IndicatorDefinition } from '../definition/definition'
import type { IndicatorId, indicatorIds } from './indicator-ids'
import { agreements } from './agreements'
import { caseloadRecommended } from './caseload-recommended'
import { caseloadStatutory } from './caseload-statutory'
import { childrenPerCaseHolder } from './children-per-case-holder'
import { commitments } from './commitments'
import { consultantTrainingCoverage } from './consultant-training-coverage'
import { consultationsHeld } from './consultations-held'
import { coordinatorAvailability } from './coordinator-availability'
import { coordinatorTrainingCoverage } from './coordinator-training-coverage'
import { decisionsCarriedOut } from './decisions-carried-out'
import { developmentAgreed } from './development-agreed'
import { expertsByExperienceInvolved } from './experts-by-experience-involved'
import { faceToFaceMajority } from './face-to-face-majority'
import { familyTherapistAvailability } from './family-therapist-availability'
import { leadershipTrainingCoverage } from './leadership-training-coverage'
import { materialsAccessible } from './materials-accessible'
import { meetingCriteriaMet } from './meeting-criteria-met'
import { membersTrained } from './members-trained'
import { needsScheduled } from './needs-scheduled'
import { networkCadence } from './network-cadence'
import { networkMandate } from './network-mandate'
import { peopleLeft } from './people-left'
import { pillar1InUse } from './pillar-1-in-use'
import { pillar2InUse } from './pillar-2-in-use'
import { pillar3InUse } from './pillar-3-in-use'
import { pillar4InUse } from './pillar-4-in-use'
import { plansOnTime } from './plans-on-time'
import { questionsAnswered } from './questions-answered'
import { reportingCompleteness } from './reporting-completeness'
import { sharedResponsibility } from './shared-responsibility'
import { steeringActive } from './steering-active'
import { teamStructureComplete } from './team-structure-complete'
import { teamTrainingCoverage } from './team-training-coverage'
import { trainerCapacity } from './trainer-capacity'
import { trainerDuty } from './trainer-duty'
import { trainingParticipants } from './training-participants'
import { weeklyMeetingRate } from './weekly-meeting-rate'
import { workersOverCap } from './workers-over-cap'

type InTheOrderOf<Ids extends readonly string[]> = { readonly [Place in keyof Ids]: IndicatorDefinition<Ids[Place]> }

const catalogue: InTheOrderOf<typeof indicatorIds> = [
  teamTrainingCoverage,
  leadershipTrainingCoverage,
  consultantTrainingCoverage,
  coordinatorTrainingCoverage,
  trainingParticipants,
  trainerCapacity,
  trainerDuty,
  steeringActive,
  reportingCompleteness,
  networkCadence,
  networkMandate,
  familyTherapistAvailability,
  coordinatorAvailability,
  teamStructureComplete,
  caseloadRecommended,
  caseloadStatutory,
  childrenPerCaseHolder,
  weeklyMeetingRate,
  meetingCriteriaMet,
  sharedResponsibility,
  faceToFaceMajority,
  pillar1InUse,
  pillar2InUse,
  pillar3InUse,
  pillar4InUse,
  agreements,
  commitments,
  expertsByExperienceInvolved,
  plansOnTime,
  materialsAccessible,
  needsScheduled,
  consultationsHeld,
  membersTrained,
  peopleLeft,
  questionsAnswered,
  decisionsCarriedOut,
  workersOverCap,
  developmentAgreed,
]

/** The core set, in catalogue order. */
export const indicators: readonly IndicatorDefinition<IndicatorId>[] = catalogue

const byId = new Map(indicators.map((definition) => [definition.id, definition]))

/**
 * The definition of an indicator.
 *
 * @throws {RangeError} when no indicator has the id (possible only from untyped code)
 */
export function indicatorById(id: IndicatorId): IndicatorDefinition<IndicatorId> {
  const definition = byId.get(id)
  if (definition === undefined) throw new RangeError(`no indicator has the id "${String(id)}"`)
  return definition
}
