import { isRegionCode, type Locale } from '@kotipesa/domain'
import type { Facts } from '@kotipesa/indicators'
import { forbidden, notFound } from 'next/navigation'
import { notesOfPeriod } from '../given/notes-of'
import { PageMarkup } from '../markup/page-markup'
import type { RegionInputs } from '../region/region-frame'
import { maySee } from '../session/visible-regions'
import { FactsPage } from '../shell/facts-page'
import { viewOrRefuse } from '../shell/view-or-refuse'
import { Report } from './report'
import { reportPath } from './report-href'

interface ReportPageProps {
  readonly locale: Locale
  readonly code: string
  readonly period: string | undefined
}

/** The report with the region's notes on its figures, which the portal keeps beside the facts. */
async function Noted({ facts, inputs }: { readonly facts: Facts; readonly inputs: RegionInputs }) {
  const notes = await notesOfPeriod(inputs.area, inputs.period)
  return <PageMarkup facts={facts} content={Report} inputs={{ ...inputs, notes }} />
}

/** A region's report for its board, for those who may see the region. */
export function ReportPage({ locale, code, period }: ReportPageProps) {
  if (!isRegionCode(code)) notFound()
  return (
    <FactsPage
      locale={locale}
      address={{ path: reportPath(code), query: { period }, section: 'regions' }}
      admit={(visibility) => {
        if (!maySee(visibility, code)) forbidden()
      }}
      content={({ facts, visibility }) => {
        const view = viewOrRefuse(facts, visibility, { region: code, period })
        return <Noted facts={facts} inputs={{ locale, ...view, area: code }} />
      }}
    />
  )
}
