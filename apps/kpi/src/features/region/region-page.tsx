import { cooperationAreas, isRegionCode, type Locale, periodLabel, regionByCode } from '@kotipesa/domain'
import { getTranslations } from 'next-intl/server'
import { forbidden, notFound } from 'next/navigation'
import { Choices } from '../figures/choices'
import { viewFigures } from '../figures/figure-view'
import { indicatorGroups } from '../indicator/indicator-group'
import { IndicatorTable } from '../indicator/indicator-table'
import { pageHref } from '../navigation/href'
import { PillarCards } from '../pillars/pillar-cards'
import { maySee } from '../session/visible-regions'
import { Banners } from '../shell/banners'
import { NoFactsPage } from '../shell/no-facts-page'
import { openPage } from '../shell/open-page'
import { PageHeader } from '../shell/page-header'
import { PageShell, type PagePlace } from '../shell/page-shell'
import { Panel, Panels } from '../shell/panel'
import { NetworksPanel } from './networks-panel'
import { TrainingsPanel } from './trainings-panel'

interface RegionPageProps {
  readonly locale: Locale
  readonly code: string
  readonly period: string | undefined
}

/** Everything about one region, for those who may see it: pillars, all indicators, trainings and networks. */
export async function RegionPage({ locale, code, period }: RegionPageProps) {
  const place: PagePlace = { path: `/regions/${code}`, query: { period }, section: 'regions' }
  const { account, visibility, facts } = await openPage(locale, place.path, { period })
  if (!isRegionCode(code)) notFound()
  if (!maySee(visibility, code)) forbidden()
  if (facts.kind === 'none')
    return <NoFactsPage locale={locale} place={place} account={account} problem={facts.problem} />

  const t = await getTranslations({ locale, namespace: 'region' })
  const shell = await getTranslations({ locale, namespace: 'shell' })
  const view = viewFigures(facts.known, visibility, { region: code, period })
  const region = regionByCode(code)
  const cooperation = cooperationAreas.find((area) => area.code === region.cooperationArea)
  const words = { period: periodLabel(view.choice.current, locale), area: cooperation?.name[locale] ?? '' }
  return (
    <PageShell locale={locale} place={place} account={account} banners={<Banners locale={locale} facts={facts} />}>
      <PageHeader
        title={region.name[locale]}
        lead={t('lead', words)}
        crumbs={[
          { label: shell('sections.overview'), href: pageHref(locale, '/') },
          { label: shell('sections.regions'), href: pageHref(locale, '/regions') },
        ]}
        crumbsLabel={t('crumbs')}
      >
        <Choices locale={locale} path={place.path} view={view} hasArea={false} />
      </PageHeader>
      <Panels>
        <Panel id="pillars" title={t('pillars.title')} lead={t('pillars.lead', words)}>
          <PillarCards locale={locale} view={view} />
        </Panel>
        <Panel id="figures" title={t('indicators.title', words)} lead={t('indicators.lead')}>
          {indicatorGroups.map((group) => (
            <IndicatorTable key={group.pillar} locale={locale} view={view} group={group} />
          ))}
        </Panel>
        <TrainingsPanel locale={locale} view={view} region={code} />
        <NetworksPanel locale={locale} view={view} region={code} />
      </Panels>
    </PageShell>
  )
}
