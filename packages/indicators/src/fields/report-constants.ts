import type { Cell } from './datum'
import { field } from './field'
import type { Records } from './lists'
import { constantOf } from './scope-fields'
import { reportedWords, type ReportedForms } from './report-forms'

export type Report = Records['teamReports']

/** What a report says in itself. */
export function ofReport(value: (report: Report) => Cell | undefined) {
  return constantOf('teamReports', value)
}

/** A count that a report gives or leaves open. */
export function reported(value: (report: Report) => number | null | undefined, forms: ReportedForms) {
  return field('count?', ofReport(value), reportedWords(forms))
}
