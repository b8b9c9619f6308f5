import type { Locale } from '@kotipesa/domain'
import type { IndicatorId } from '@kotipesa/indicators'
import { notFound } from 'next/navigation'
import { env } from '../../env'
import type { AskedView } from '../figures/figure-view'
import { PageMarkup } from '../markup/page-markup'
import { FactsPage } from '../shell/facts-page'
import { viewOrRefuse } from '../shell/view-or-refuse'
import { Evidence, evidencePath } from './evidence'
import { chooseList, evidenceOf } from './evidence-lists'
import { portalRights } from './portal-record'
import { traceOnce } from './trace-once'

interface EvidencePageProps {
  readonly locale: Locale
  readonly indicator: IndicatorId
  readonly asked: AskedView & { readonly list: string | undefined; readonly page: string | undefined }
}

/** The records behind one figure: one click from the figure wherever it is shown. */
export function EvidencePage({ locale, indicator, asked }: EvidencePageProps) {
  return (
    <FactsPage
      locale={locale}
      address={{ path: evidencePath(indicator), query: { ...asked }, section: 'indicators' }}
      content={({ account, facts, visibility }) => {
        const view = viewOrRefuse(facts, visibility, asked)
        const trace = traceOnce(facts, { indicator, region: view.area, period: view.period })
        const choice = chooseList(evidenceOf(trace, visibility), asked)
        if (choice === null) notFound()
        const inputs = { locale, indicator, choice, rights: portalRights(env().PORTAL_URL, account), ...view }
        return <PageMarkup facts={facts} content={Evidence} inputs={inputs} />
      }}
    />
  )
}
