import { labelOf, type Locale, periodLabel, type RegionCode, regionByCode, serviceTypes } from '@kotipesa/domain'
import {
  type Facts,
  type GroupResult,
  type IndicatorDefinition,
  type IndicatorId,
  indicatorById,
} from '@kotipesa/indicators'
import { textsIn } from '../../i18n/texts'
import { Choices } from '../figures/choices'
import { choosePeriod } from '../figures/period-choice'
import { SelectField } from '../figures/select-field'
import type { MarkupInputs } from '../markup/page-markup'
import { AppLink } from '../navigation/app-link'
import { pageHref } from '../navigation/href'
import { areaHref, evidenceHref } from '../navigation/indicator-href'
import { Disclosure } from '../presentation/disclosure'
import { FigureValue } from '../presentation/figure-value'
import { ScrollTable } from '../presentation/scroll-table'
import { Sources } from '../presentation/sources'
import { PageHeader } from '../shell/page-header'
import { Panel, Panels } from '../shell/panel'
import { placeName } from './place-name'
import { teamIndicators } from './where-choice'
import { whereGrid, type WhereGrid } from './where-grid'
import { wherePath } from './where-href'
import { WhereTable } from './where-table'
import styles from './where.module.css'

interface WhereInputs extends MarkupInputs {
  readonly area: RegionCode
  readonly indicator: IndicatorId
}

interface GridProps {
  readonly locale: Locale
  readonly definition: IndicatorDefinition<IndicatorId>
  readonly grid: WhereGrid
}

function Figure({
  result,
  ...shown
}: Pick<GridProps, 'locale' | 'definition'> & { readonly result: GroupResult | undefined }) {
  if (result === undefined) return <span className={styles.noTeams}>{textsIn(shown.locale, 'where')('noTeams')}</span>
  return <FigureValue result={{ ...result, indicator: shown.definition.id, target: null }} {...shown} />
}

function Grid({ locale, definition, grid }: GridProps) {
  const t = textsIn(locale, 'where')
  const shown = { locale, definition }
  return (
    <div className={styles.grid}>
      <ScrollTable caption={t('gridCaption', { indicator: definition.name[locale] })}>
        <thead>
          <tr>
            <th scope="col">{t('municipality')}</th>
            {grid.services.map((id) => (
              <th key={id} scope="col" data-numeric>
                {labelOf(serviceTypes, id, locale)}
              </th>
            ))}
            <th scope="col" data-numeric>
              {t('allServices')}
            </th>
          </tr>
        </thead>
        <tbody>
          {grid.rows.map(({ municipality, whole, services }) => (
            <tr key={municipality ?? ''}>
              <th scope="row">{placeName(municipality, locale)}</th>
              {grid.services.map((id) => (
                <td key={id} data-numeric>
                  <Figure {...shown} result={services.get(id)} />
                </td>
              ))}
              <td data-numeric>
                <Figure {...shown} result={whole} />
              </td>
            </tr>
          ))}
          <tr data-country="">
            <th scope="row">{t('wholeRegion')}</th>
            {grid.services.map((id) => (
              <td key={id} data-numeric>
                <Figure {...shown} result={grid.wholeOfService.get(id)} />
              </td>
            ))}
            <td data-numeric>
              <Figure {...shown} result={grid.whole} />
            </td>
          </tr>
        </tbody>
      </ScrollTable>
    </div>
  )
}

/** In which services and municipalities of a region an indicator's figure lies. */
export function Where({ facts, locale, indicator, ...chosen }: WhereInputs & { readonly facts: Facts }) {
  const [t, shell] = [textsIn(locale, 'where'), textsIn(locale, 'shell')]
  const { area, visibility } = chosen
  const choice = choosePeriod(facts, chosen.period)
  if (choice === null) throw new RangeError(`the period ${chosen.period} is not one of those shown for these facts`)
  const [definition, region] = [indicatorById(indicator), regionByCode(area)]
  const grid = whereGrid(facts, { region: area, period: choice.current, indicator, locale })
  const words = {
    area: region.shortName[locale],
    period: periodLabel(choice.current, locale),
    indicator: definition.name[locale],
  }
  return (
    <>
      <PageHeader
        title={t('title', words)}
        lead={t('lead')}
        crumbs={[
          { label: shell('sections.regions'), href: pageHref(locale, '/regions') },
          { label: region.name[locale], href: areaHref(locale, area, choice.current) },
        ]}
        crumbsLabel={t('crumbs')}
      >
        <Choices
          locale={locale}
          path={wherePath(area)}
          view={{ facts, visibility, area, choice }}
          hasArea={false}
          more={
            <SelectField
              id="choice-indicator"
              name="indicator"
              label={t('indicator')}
              value={indicator}
              groups={[
                { label: null, options: teamIndicators.map(({ id, name }) => ({ value: id, label: name[locale] })) },
              ]}
            />
          }
        />
      </PageHeader>
      <Panels>
        <Panel
          id="where"
          title={t('gridTitle', words)}
          lead={grid === null ? t('empty') : definition.description[locale]}
        >
          {grid === null ? null : (
            <>
              <Grid locale={locale} definition={definition} grid={grid} />
              <Disclosure summary={t('asTable')}>
                <WhereTable locale={locale} definition={definition} grid={grid} />
              </Disclosure>
              <p className={styles.reason}>
                <AppLink href={evidenceHref(locale, indicator, area, choice.current)}>{t('reason', words)}</AppLink>
              </p>
            </>
          )}
          <Sources locale={locale} facts={['serviceTypes']} />
        </Panel>
      </Panels>
    </>
  )
}
