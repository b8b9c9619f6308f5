import { isStructureComplete } from '@kotipesa/domain'
import type { Facts } from '../facts/facts-schema'
import type { Place, ReportObservation } from './rows'

export type TeamReport = Facts['teamReports'][number]

/** What a report says whatever the period. */
export type ReportValues = Omit<ReportObservation, keyof Place | 'team'>

function childrenPerCaseHolder({ children, caseHolders }: TeamReport): number | null {
  return children === null || caseHolders === null || caseHolders === 0 ? null : children / caseHolders
}

/** Flattens a report; a role that it does not name has 0 members. */
export function reportValues(report: TeamReport): ReportValues {
  const { members } = report
  const answers = Object.values(report.criteria)
  return {
    report: report.id,
    consultingSocialWorker: members['consulting-social-worker'] ?? 0,
    socialWorker: members['social-worker'] ?? 0,
    familyTherapist: members['family-therapist'] ?? 0,
    coordinator: members.coordinator ?? 0,
    socialCounsellor: members['social-counsellor'] ?? 0,
    isStructureComplete: isStructureComplete(members),
    children: report.children,
    caseHolders: report.caseHolders,
    childrenPerCaseHolder: childrenPerCaseHolder(report),
    workersOverCap: report.workersOverCap,
    meetingsPlanned: report.meetingsPlanned,
    meetingsHeld: report.meetingsHeld,
    criteriaAnswered: answers.filter((degree) => degree !== null).length,
    criteriaFully: answers.filter((degree) => degree === 'fully').length,
    sharedResponsibility: report.sharedResponsibility,
    faceToFaceShare: report.faceToFaceShare,
  }
}

/** The row of a report. Every field by name: copying with `...` took most of the engine's time. */
export function reportRow(place: Place, team: string, values: ReportValues): ReportObservation {
  return {
    region: place.region,
    period: place.period,
    statutoryCap: place.statutoryCap,
    team,
    report: values.report,
    consultingSocialWorker: values.consultingSocialWorker,
    socialWorker: values.socialWorker,
    familyTherapist: values.familyTherapist,
    coordinator: values.coordinator,
    socialCounsellor: values.socialCounsellor,
    isStructureComplete: values.isStructureComplete,
    children: values.children,
    caseHolders: values.caseHolders,
    childrenPerCaseHolder: values.childrenPerCaseHolder,
    workersOverCap: values.workersOverCap,
    meetingsPlanned: values.meetingsPlanned,
    meetingsHeld: values.meetingsHeld,
    criteriaAnswered: values.criteriaAnswered,
    criteriaFully: values.criteriaFully,
    sharedResponsibility: values.sharedResponsibility,
    faceToFaceShare: values.faceToFaceShare,
  }
}
