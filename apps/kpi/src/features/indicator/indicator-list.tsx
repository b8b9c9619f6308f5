import { periodLabel } from '@kotipesa/domain'
import type { Facts } from '@kotipesa/indicators'
import { textsIn } from '../../i18n/texts'
import { Choices } from '../figures/choices'
import { viewFigures } from '../figures/figure-view'
import { type MarkupInputs } from '../markup/page-markup'
import { termsIn } from '../presentation/terms'
import { PageHeader } from '../shell/page-header'
import { Panel, Panels } from '../shell/panel'
import { indicatorGroups } from './indicator-group'
import { IndicatorTable } from './indicator-table'

const path = '/indicators'

/** What the list of indicators shows of the facts. */
export function IndicatorList({ facts, locale, ...chosen }: MarkupInputs & { readonly facts: Facts }) {
  const [t, terms] = [textsIn(locale, 'indicators'), termsIn(locale)]
  const view = viewFigures(facts, chosen)
  const words = { area: terms.area(view.area), period: periodLabel(view.choice.current, locale) }
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')}>
        <Choices locale={locale} path={path} view={view} />
      </PageHeader>
      <Panels>
        <Panel id="figures" title={t('figures', words)}>
          {indicatorGroups.map((group) => (
            <IndicatorTable key={group.pillar} locale={locale} view={view} group={group} />
          ))}
        </Panel>
      </Panels>
    </>
  )
}
