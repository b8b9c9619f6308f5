import { degreeIds, isStructureComplete } from '@kotipesa/domain'
import type { Facts } from '../facts/facts-schema'

type TeamReport = Facts['teamReports'][number]

/** What the reports say whatever the period, field by field, in the order of the list. NaN = not known. */
export function reportValues(reports: readonly TeamReport[]) {
  const numbers = () => new Float64Array(reports.length)
  const values = {
    consultingSocialWorker: numbers(),
    socialWorker: numbers(),
    familyTherapist: numbers(),
    coordinator: numbers(),
    socialCounsellor: numbers(),
    isStructureComplete: new Uint8Array(reports.length),
    children: numbers(),
    caseHolders: numbers(),
    workersOverCap: numbers(),
    meetingsPlanned: numbers(),
    meetingsHeld: numbers(),
    criteriaAnswered: numbers(),
    criteriaFully: numbers(),
    /** Places in `degreeIds`, −1 = not known. */
    sharedResponsibility: new Int32Array(reports.length),
    faceToFaceShare: numbers(),
  }
  for (let index = 0; index < reports.length; index += 1) {
    const report = reports[index]
    if (report === undefined) continue
    const { members, criteria } = report
    values.consultingSocialWorker[index] = members['consulting-social-worker'] ?? 0
    values.socialWorker[index] = members['social-worker'] ?? 0
    values.familyTherapist[index] = members['family-therapist'] ?? 0
    values.coordinator[index] = members.coordinator ?? 0
    values.socialCounsellor[index] = members['social-counsellor'] ?? 0
    values.isStructureComplete[index] = isStructureComplete(members) ? 1 : 0
    values.children[index] = report.children ?? Number.NaN
    values.caseHolders[index] = report.caseHolders ?? Number.NaN
    values.workersOverCap[index] = report.workersOverCap ?? Number.NaN
    values.meetingsPlanned[index] = report.meetingsPlanned ?? Number.NaN
    values.meetingsHeld[index] = report.meetingsHeld ?? Number.NaN
    values.sharedResponsibility[index] =
      report.sharedResponsibility === null ? -1 : degreeIds.indexOf(report.sharedResponsibility)
    values.faceToFaceShare[index] = report.faceToFaceShare ?? Number.NaN
    let answered = 0
    let fully = 0
    let criterion: keyof typeof criteria
    for (criterion in criteria) {
      const degree = criteria[criterion]
      if (degree !== null) answered += 1
      if (degree === 'fully') fully += 1
    }
    values.criteriaAnswered[index] = answered
    values.criteriaFully[index] = fully
  }
  return values
}

/** Children per responsible social worker; NaN unless children is known and there is at least one of them. */
export function childrenPerCaseHolder(children: Float64Array, caseHolders: Float64Array): Float64Array {
  return children.map((count, index) => {
    const holders = caseHolders[index] ?? Number.NaN
    return holders > 0 ? count / holders : Number.NaN
  })
}
