import { cooperationAreas, type Locale, periodLabel, type RegionCode, regionByCode } from '@kotipesa/domain'
import { indicatorById } from '@kotipesa/indicators'
import { getTranslations } from 'next-intl/server'
import { redirect } from 'next/navigation'
import { Choices } from '../figures/choices'
import { type FigureView, viewFigures } from '../figures/figure-view'
import { AppLink } from '../navigation/app-link'
import { pageHref } from '../navigation/href'
import { areaHref } from '../navigation/indicator-href'
import { NoRegions } from '../overview/no-regions'
import { FigureValue } from '../presentation/figure-value'
import { Banners } from '../shell/banners'
import { NoFactsPage } from '../shell/no-facts-page'
import { openPage } from '../shell/open-page'
import { PageHeader } from '../shell/page-header'
import { PageShell, type PagePlace } from '../shell/page-shell'
import { Panel, Panels } from '../shell/panel'
import styles from './region.module.css'

const coverage = indicatorById('team-training-coverage')

interface ListProps {
  readonly locale: Locale
  readonly view: FigureView
  readonly regions: readonly RegionCode[]
}

function RegionList({ locale, view, regions }: ListProps) {
  return (
    <ul className={styles.regions}>
      {regions.map((code) => (
        <li key={code}>
          <AppLink href={areaHref(locale, code, view.choice.current)}>{regionByCode(code).name[locale]}</AppLink>
          <span className={styles.regionFigure}>
            {coverage.name[locale]}:{' '}
            <FigureValue
              result={view.figures.find(coverage.id, code, view.choice.current)}
              definition={coverage}
              locale={locale}
            />
          </span>
        </li>
      ))}
    </ul>
  )
}

/** The regions the person may see, by co-operation area. A person of one region is led straight to it. */
export async function RegionsPage({
  locale,
  period,
}: {
  readonly locale: Locale
  readonly period: string | undefined
}) {
  const place: PagePlace = { path: '/regions', query: { period }, section: 'regions' }
  const { account, visibility, facts } = await openPage(locale, place.path, { period })
  const [only, ...others] = visibility.regions
  if (only !== undefined && others.length === 0) redirect(pageHref(locale, `/regions/${only}`, { period }))
  if (facts.kind === 'none')
    return <NoFactsPage locale={locale} place={place} account={account} problem={facts.problem} />

  const t = await getTranslations({ locale, namespace: 'regions' })
  const view = viewFigures(facts.known, visibility, { period })
  const groups = cooperationAreas.flatMap((area) => {
    const regions = visibility.regions.filter((code) => regionByCode(code).cooperationArea === area.code)
    return regions.length === 0 ? [] : [{ area, regions }]
  })
  return (
    <PageShell locale={locale} place={place} account={account} banners={<Banners locale={locale} facts={facts} />}>
      <PageHeader title={t('title')} lead={t('lead', { period: periodLabel(view.choice.current, locale) })}>
        <Choices locale={locale} path={place.path} view={view} hasArea={false} />
      </PageHeader>
      <Panels>
        {groups.length === 0 ? <NoRegions locale={locale} /> : null}
        {groups.map(({ area, regions }) => (
          <Panel key={area.code} id={`area-${area.code}`} title={area.name[locale]}>
            <RegionList locale={locale} view={view} regions={regions} />
          </Panel>
        ))}
      </Panels>
    </PageShell>
  )
}
