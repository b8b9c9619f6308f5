import { type Locale, periodLabel } from '@kotipesa/domain'
import { getTranslations } from 'next-intl/server'
import { Choices } from '../figures/choices'
import { type AskedView, viewFigures } from '../figures/figure-view'
import { PillarCards } from '../pillars/pillar-cards'
import { termsIn } from '../presentation/terms'
import { Banners } from '../shell/banners'
import { NoFactsPage } from '../shell/no-facts-page'
import { openPage } from '../shell/open-page'
import { PageHeader } from '../shell/page-header'
import { PageShell, type PagePlace } from '../shell/page-shell'
import { Panel, Panels } from '../shell/panel'
import { CoveragePanel } from './coverage-panel'
import { chooseMapIndicator } from './map-choice'
import { MapPanel } from './map-panel'
import { NoRegions } from './no-regions'
import { RegionsPanel } from './regions-panel'

interface OverviewPageProps {
  readonly locale: Locale
  readonly asked: AskedView & { readonly map?: string | undefined }
}

/** The first page: training coverage, the four pillars, the map for national roles and the areas side by side. */
export async function OverviewPage({ locale, asked }: OverviewPageProps) {
  const place: PagePlace = { path: '/', query: { ...asked }, section: 'overview' }
  const { account, visibility, facts } = await openPage(locale, place.path, { ...asked })
  if (facts.kind === 'none')
    return <NoFactsPage locale={locale} place={place} account={account} problem={facts.problem} />

  const [t, terms] = [await getTranslations({ locale, namespace: 'overview' }), await termsIn(locale)]
  const view = viewFigures(facts.known, visibility, asked)
  const map = chooseMapIndicator(asked.map)
  const words = { area: terms.area(view.area), period: periodLabel(view.choice.current, locale) }
  return (
    <PageShell locale={locale} place={place} account={account} banners={<Banners locale={locale} facts={facts} />}>
      <PageHeader title={t('title')} lead={t('lead', words)}>
        <Choices locale={locale} path="/" view={view} kept={{ map: asked.map }} />
      </PageHeader>
      <Panels>
        {visibility.regions.length === 0 ? <NoRegions locale={locale} /> : null}
        <CoveragePanel locale={locale} view={view} />
        <Panel id="pillars" title={t('pillars.title')} lead={t('pillars.lead', words)}>
          <PillarCards locale={locale} view={view} />
        </Panel>
        {visibility.isNational ? <MapPanel locale={locale} view={view} indicator={map} /> : null}
        <RegionsPanel locale={locale} view={view} />
      </Panels>
    </PageShell>
  )
}
