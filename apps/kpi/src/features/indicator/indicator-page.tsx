import type { Locale } from '@kotipesa/domain'
import type { Facts, IndicatorId } from '@kotipesa/indicators'
import type { AskedView, ChosenView } from '../figures/figure-view'
import { notesOf } from '../given/notes-of'
import { PageMarkup } from '../markup/page-markup'
import { FactsPage } from '../shell/facts-page'
import { viewOrRefuse } from '../shell/view-or-refuse'
import { Indicator, pathOf } from './indicator'

interface IndicatorPageProps {
  readonly locale: Locale
  readonly indicator: IndicatorId
  readonly asked: AskedView
}

interface NotedProps {
  readonly locale: Locale
  readonly indicator: IndicatorId
  readonly facts: Facts
  readonly view: ChosenView
}

/** The indicator with the note on its figure, which the portal keeps beside the facts. */
async function Noted({ locale, indicator, facts, view }: NotedProps) {
  const note = (await notesOf(view.area, indicator))[view.period] ?? null
  return <PageMarkup facts={facts} content={Indicator} inputs={{ locale, indicator, note, ...view }} />
}

/** Everything about one indicator: what it means, its values, how it is calculated and from which data. */
export function IndicatorPage({ locale, indicator, asked }: IndicatorPageProps) {
  return (
    <FactsPage
      locale={locale}
      address={{ path: pathOf(indicator), query: { ...asked }, section: 'indicators' }}
      content={({ facts, visibility }) => {
        const view = viewOrRefuse(facts, visibility, asked)
        return <Noted locale={locale} indicator={indicator} facts={facts} view={view} />
      }}
    />
  )
}
