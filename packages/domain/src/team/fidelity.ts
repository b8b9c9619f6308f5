import { childrenPerWorker, isWithinRecommendation } from './caseload-measures'
import { coreElements, type CoreElementId } from './core-elements'
import { meetingCriterionIds, type DegreeId } from './meeting-criteria'
import { structureGaps, type StructureGap } from './structure'
import type { TeamReport } from './team-report'

/** How far a team has come with a core element; `unknown` = nobody has told. */
export type FidelityState = DegreeId | 'unknown'

/** What is known of a core element. */
export interface CoreElementAssessment {
  readonly element: CoreElementId
  readonly state: FidelityState
}

/** What is known of the team where its report does not tell. A missing key or `null` = unknown. */
export interface KnownOfTeam {
  /** Whether the team's workers have had `team-basic`. */
  readonly isTrained?: boolean | null
  readonly managementSupport?: DegreeId | null
  readonly partnersInformed?: DegreeId | null
  readonly knowledgeAdopted?: DegreeId | null
  readonly workGuidedByDiscussion?: DegreeId | null
}

/** A team's fidelity to the model. No single score is made of it: the source weighs nothing against anything. */
export interface FidelityAssessment {
  /** Every core element, in the order of `coreElements`. */
  readonly elements: readonly CoreElementAssessment[]
  /** What the structure lacks; empty = nothing. */
  readonly structureGaps: readonly StructureGap[]
  /** Held of planned weekly meetings, 0…; `null` = not told or none planned. */
  readonly weeklyMeetingRate: number | null
  /** Answered meeting criteria that are met fully, and how many were answered, of the five. */
  readonly criteria: { readonly fully: number; readonly answered: number }
  /** How many core elements are in each state. */
  readonly counts: Readonly<Record<FidelityState, number>>
}

type ElementStates = Pick<FidelityAssessment, 'elements' | 'counts'>

function summedUp(states: Readonly<Record<CoreElementId, FidelityState>>): ElementStates {
  const counts = { 'not-yet': 0, partly: 0, fully: 0, unknown: 0 }
  for (const state of Object.values(states)) counts[state] += 1
  return { elements: coreElements.map(({ id }) => ({ element: id, state: states[id] })), counts }
}

function yesOrNo(isMet: boolean | null | undefined): FidelityState {
  return isMet === null || isMet === undefined ? 'unknown' : isMet ? 'fully' : 'not-yet'
}

function caseloadState({ children, caseHolders }: TeamReport): FidelityState {
  if (typeof children !== 'number' || typeof caseHolders !== 'number' || caseHolders <= 0) return 'unknown'
  return yesOrNo(isWithinRecommendation(childrenPerWorker(children, caseHolders)))
}

function meetingRate({ meetingsPlanned, meetingsHeld }: TeamReport): number | null {
  if (typeof meetingsPlanned !== 'number' || typeof meetingsHeld !== 'number' || meetingsPlanned === 0) return null
  return meetingsHeld / meetingsPlanned
}

function meetingState(rate: number | null, answers: readonly DegreeId[], isWeekly: boolean): FidelityState {
  const isEveryMeetingHeld = rate === null ? null : rate >= 1
  if (answers.length < meetingCriterionIds.length && isEveryMeetingHeld === null) return 'unknown'
  if (rate === 0 || (answers.length > 0 && answers.every((answer) => answer === 'not-yet'))) return 'not-yet'
  const areAllMet = answers.length === meetingCriterionIds.length && answers.every((answer) => answer === 'fully')
  return areAllMet && isEveryMeetingHeld === true && isWeekly ? 'fully' : 'partly'
}

/**
 * Assesses a team's report against the core elements of the model.
 *
 * Structure is `fully` without gaps, `partly` with some, `not-yet` when every needed role is lacking. Caseloads are met
 * at ≤ 20 children per case holder. Weekly meetings are `fully` when they are weekly (`weekly-from-rhythm`), all planned
 * ones were held and all five criteria are met fully. Face to face is met above half of the working time.
 *
 * Source: Pirkanmaa LAPE 2018, "Systeemisen mallin pilotoinnin ydinelementit".
 * @param known what the report does not hold; what is left out is `unknown`, never guessed.
 */
export function assessFidelity(report: TeamReport, known: KnownOfTeam = {}): FidelityAssessment {
  const gaps = structureGaps(report.members)
  const rate = meetingRate(report)
  const answers = meetingCriterionIds
    .map((id) => report.criteria[id])
    .filter((answer): answer is DegreeId => typeof answer === 'string')
  const states: Readonly<Record<CoreElementId, FidelityState>> = {
    'team-structure': gaps.length === 0 ? 'fully' : gaps.length >= 4 ? 'not-yet' : 'partly',
    'management-support': report.managementSupport ?? known.managementSupport ?? 'unknown',
    'caseloads-reduced': caseloadState(report),
    'partners-informed': report.partnersInformed ?? known.partnersInformed ?? 'unknown',
    'workers-trained': yesOrNo(known.isTrained),
    'knowledge-adopted': report.knowledgeAdopted ?? known.knowledgeAdopted ?? 'unknown',
    'work-guided-by-discussion': report.workGuidedByDiscussion ?? known.workGuidedByDiscussion ?? 'unknown',
    'weekly-meetings': meetingState(rate, answers, report.meetingRhythm === 'weekly'),
    'shared-responsibility': report.sharedResponsibility ?? 'unknown',
    'face-to-face-majority': yesOrNo(typeof report.faceToFaceShare === 'number' ? report.faceToFaceShare > 0.5 : null),
  }
  return {
    ...summedUp(states),
    structureGaps: gaps,
    weeklyMeetingRate: rate,
    criteria: { fully: answers.filter((answer) => answer === 'fully').length, answered: answers.length },
  }
}

/**
 * Assesses a team that has not reported. That nobody has told is not that it is not so: nothing is `not-yet` but what is
 * known besides to be lacking.
 *
 * @example
 * assessUnreported({ isTrained: true }).counts // { 'not-yet': 0, partly: 0, fully: 1, unknown: 9 }
 */
export function assessUnreported(known: KnownOfTeam = {}): ElementStates {
  return summedUp({
    'team-structure': 'unknown',
    'management-support': known.managementSupport ?? 'unknown',
    'caseloads-reduced': 'unknown',
    'partners-informed': known.partnersInformed ?? 'unknown',
    'workers-trained': yesOrNo(known.isTrained),
    'knowledge-adopted': known.knowledgeAdopted ?? 'unknown',
    'work-guided-by-discussion': known.workGuidedByDiscussion ?? 'unknown',
    'weekly-meetings': 'unknown',
    'shared-responsibility': 'unknown',
    'face-to-face-majority': 'unknown',
  })
}
