import { type Locale, periodLabel } from '@kotipesa/domain'
import { getTranslations } from 'next-intl/server'
import { Choices } from '../figures/choices'
import { type AskedView, viewFigures } from '../figures/figure-view'
import { termsIn } from '../presentation/terms'
import { Banners } from '../shell/banners'
import { NoFactsPage } from '../shell/no-facts-page'
import { openPage } from '../shell/open-page'
import { PageHeader } from '../shell/page-header'
import { PageShell, type PagePlace } from '../shell/page-shell'
import { Panel, Panels } from '../shell/panel'
import { indicatorGroups } from './indicator-group'
import { IndicatorTable } from './indicator-table'

/** All indicators of the core set for the area in view, by pillar. */
export async function IndicatorsPage({ locale, asked }: { readonly locale: Locale; readonly asked: AskedView }) {
  const place: PagePlace = { path: '/indicators', query: { ...asked }, section: 'indicators' }
  const { account, visibility, facts } = await openPage(locale, place.path, { ...asked })
  if (facts.kind === 'none')
    return <NoFactsPage locale={locale} place={place} account={account} problem={facts.problem} />

  const [t, terms] = [await getTranslations({ locale, namespace: 'indicators' }), await termsIn(locale)]
  const view = viewFigures(facts.known, visibility, asked)
  const words = { area: terms.area(view.area), period: periodLabel(view.choice.current, locale) }
  return (
    <PageShell locale={locale} place={place} account={account} banners={<Banners locale={locale} facts={facts} />}>
      <PageHeader title={t('title')} lead={t('lead')}>
        <Choices locale={locale} path={place.path} view={view} />
      </PageHeader>
      <Panels>
        <Panel id="figures" title={t('figures', words)}>
          {indicatorGroups.map((group) => (
            <IndicatorTable key={group.pillar} locale={locale} view={view} group={group} />
          ))}
        </Panel>
      </Panels>
    </PageShell>
  )
}
