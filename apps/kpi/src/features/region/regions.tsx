import {
  cooperationAreas,
  type Locale,
  periodLabel,
  type RegionCode,
  regionByCode,
  regionsOfCooperationArea,
} from '@kotipesa/domain'
import { type Facts, indicatorById } from '@kotipesa/indicators'
import { textsIn } from '../../i18n/texts'
import { Choices } from '../figures/choices'
import { type FigureView, viewFigures } from '../figures/figure-view'
import { type MarkupInputs } from '../markup/page-markup'
import { AppLink } from '../navigation/app-link'
import { areaHref, evidenceHref } from '../navigation/indicator-href'
import { NoRegions } from '../overview/no-regions'
import { FigureValue } from '../presentation/figure-value'
import { PageHeader } from '../shell/page-header'
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
              href={evidenceHref(locale, coverage.id, code, view.choice.current)}
              label={`${coverage.name[locale]}, ${regionByCode(code).shortName[locale]}`}
            />
          </span>
        </li>
      ))}
    </ul>
  )
}

const path = '/regions'

/** What the list of regions shows of the facts. */
export function Regions({ facts, locale, ...chosen }: MarkupInputs & { readonly facts: Facts }) {
  const t = textsIn(locale, 'regions')
  const view = viewFigures(facts, chosen)
  const groups = cooperationAreas.flatMap((area) => {
    const regions = regionsOfCooperationArea(area.code).filter((code) => view.visibility.regions.includes(code))
    return regions.length === 0 ? [] : [{ area, regions }]
  })
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead', { period: periodLabel(view.choice.current, locale) })}>
        <Choices locale={locale} path={path} view={view} hasArea={false} />
      </PageHeader>
      <Panels>
        {groups.length === 0 ? <NoRegions locale={locale} /> : null}
        {groups.map(({ area, regions }) => (
          <Panel key={area.code} id={`area-${area.code}`} title={area.name[locale]}>
            <RegionList locale={locale} view={view} regions={regions} />
          </Panel>
        ))}
      </Panels>
    </>
  )
}
