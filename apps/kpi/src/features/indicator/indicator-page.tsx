import type { Locale } from '@kotipesa/domain'
import { type IndicatorId, indicatorById } from '@kotipesa/indicators'
import { getTranslations } from 'next-intl/server'
import { Choices } from '../figures/choices'
import { type AskedView, viewFigures } from '../figures/figure-view'
import { visibleAreas } from '../figures/visible-figures'
import { pageHref } from '../navigation/href'
import { Banners } from '../shell/banners'
import { NoFactsPage } from '../shell/no-facts-page'
import { openPage } from '../shell/open-page'
import { PageHeader } from '../shell/page-header'
import { PageShell, type PagePlace } from '../shell/page-shell'
import { Panels } from '../shell/panel'
import { AreasPanel } from './areas-panel'
import { DefinitionPanel } from './definition-panel'
import { ValuePanel } from './value-panel'

interface IndicatorPageProps {
  readonly locale: Locale
  readonly indicator: IndicatorId
  readonly asked: AskedView
}

/** Everything about one indicator: what it means, its values, how it is calculated and from which data. */
export async function IndicatorPage({ locale, indicator, asked }: IndicatorPageProps) {
  const place: PagePlace = { path: `/indicators/${indicator}`, query: { ...asked }, section: 'indicators' }
  const { account, visibility, facts } = await openPage(locale, place.path, { ...asked })
  if (facts.kind === 'none')
    return <NoFactsPage locale={locale} place={place} account={account} problem={facts.problem} />

  const t = await getTranslations({ locale, namespace: 'indicator' })
  const shell = await getTranslations({ locale, namespace: 'shell' })
  const definition = indicatorById(indicator)
  const view = viewFigures(facts.known, visibility, asked)
  return (
    <PageShell locale={locale} place={place} account={account} banners={<Banners locale={locale} facts={facts} />}>
      <PageHeader
        title={definition.name[locale]}
        lead={definition.description[locale]}
        crumbs={[
          { label: shell('sections.overview'), href: pageHref(locale, '/') },
          { label: shell('sections.indicators'), href: pageHref(locale, '/indicators') },
        ]}
        crumbsLabel={t('crumbs')}
      >
        <Choices locale={locale} path={place.path} view={view} />
      </PageHeader>
      <Panels>
        <ValuePanel locale={locale} view={view} definition={definition} />
        {visibleAreas(visibility).length > 1 ? (
          <AreasPanel locale={locale} view={view} definition={definition} />
        ) : null}
        <DefinitionPanel locale={locale} definition={definition} />
      </Panels>
    </PageShell>
  )
}
