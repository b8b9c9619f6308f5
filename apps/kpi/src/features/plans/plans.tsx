import { periodLabel } from '@kotipesa/domain'
import type { Facts } from '@kotipesa/indicators'
import { textsIn } from '../../i18n/texts'
import type { PortalRights } from '../evidence/portal-record'
import { Choices } from '../figures/choices'
import { viewFigures } from '../figures/figure-view'
import { visibleAreas } from '../figures/visible-figures'
import type { MarkupInputs } from '../markup/page-markup'
import { pageHref } from '../navigation/href'
import { formatDay, formatNumber } from '../presentation/format'
import { Sources } from '../presentation/sources'
import { termsIn } from '../presentation/terms'
import { PageHeader } from '../shell/page-header'
import { Panel, Panels } from '../shell/panel'
import type { CellTable } from '../tables/cell-table'
import { CellTableView } from '../tables/cell-table-view'
import { DaysChart } from './days-chart'
import { yearsUpTo } from './money-tables'
import styles from './plans.module.css'
import { dayAndYear, tablesOfView } from './tables-of-view'

/** Where the page on plans, decisions and money stands. */
export const plansPath = '/plans'

interface PlansInputs extends MarkupInputs {
  readonly rights: PortalRights
}

/** So many rows of a table are shown; its files hold them all. */
const rowsShown = 25

function Rows({ table, empty, rest }: { table: CellTable; empty: string; rest: (count: number) => string }) {
  if (table.rows.length === 0) return <p>{empty}</p>
  const more = table.rows.length - rowsShown
  return (
    <>
      <CellTableView table={{ ...table, rows: table.rows.slice(0, rowsShown) }} />
      {more > 0 ? <p className={styles.note}>{rest(more)}</p> : null}
    </>
  )
}

/** What is planned and decided and what it costs: plans of rounds and own ones, open questions and decisions, days and euros. */
export function Plans({ facts, locale, rights, ...chosen }: PlansInputs & { readonly facts: Facts }) {
  const [t, terms] = [textsIn(locale, 'plans'), termsIn(locale)]
  const { area, visibility } = chosen
  const view = viewFigures(facts, chosen)
  const { day, year } = dayAndYear(facts, chosen.period)
  const { plans, matters, years, places } = tablesOfView(facts, chosen, locale, rights)
  const words = {
    area: terms.area(area),
    period: periodLabel(view.choice.current, locale),
    day: formatDay(day, locale),
    year: String(year),
  }
  const price = (facts.prices ?? []).find((each) => each.region === area && each.year === year)
  function euros(value: number | null | undefined): string {
    return value === null || value === undefined ? t('noPrice') : `${formatNumber(value, locale, 2)} €`
  }
  function file(format: 'csv' | 'xlsx', table?: string): string {
    return pageHref(locale, `${plansPath}/${format}`, { region: area, period: chosen.period, table })
  }
  function rest(count: number): string {
    return t('more', { count })
  }
  return (
    <>
      <PageHeader title={t('title', words)} lead={t('lead', words)}>
        <Choices
          locale={locale}
          path={plansPath}
          view={view}
          areas={visibility.isNational ? visibleAreas(visibility) : visibility.regions}
        />
      </PageHeader>
      <Panels>
        <Panel id="plans" title={t('plansTitle')} lead={t('plansLead', words)}>
          <Rows table={plans} empty={t('noPlans')} rest={rest} />
          <Sources locale={locale} facts={['planTypes']} />
        </Panel>
        <Panel id="matters" title={t('mattersTitle')} lead={t('mattersLead', { ...words, count: matters.rows.length })}>
          <Rows table={matters} empty={t('noMatters')} rest={rest} />
        </Panel>
        <Panel id="money" title={t('moneyTitle')} lead={t('moneyLead', words)}>
          {area === 'FI' || years === null ? null : (
            <>
              <p data-prices>
                {t('prices', {
                  year: words.year,
                  trainer: euros(price?.trainerDay),
                  participant: euros(price?.participantDay),
                })}
              </p>
              <DaysChart locale={locale} facts={facts} region={area} years={yearsUpTo(facts, area, year)} />
              <div className={styles.money}>
                <CellTableView table={{ ...years, notes: [] }} isTitleShown />
              </div>
            </>
          )}
          <div className={styles.money}>
            <CellTableView table={places} isTitleShown />
          </div>
        </Panel>
        <Panel id="files" title={t('filesTitle')} lead={t('filesLead')}>
          <ul className={styles.files}>
            <li>
              <a href={file('xlsx')} download>
                {t('xlsx')}
              </a>
            </li>
            {[plans, matters, years, places].flatMap((table) =>
              table === null
                ? []
                : [
                    <li key={table.id}>
                      <a href={file('csv', table.id)} download>
                        {t('csv', { table: table.title })}
                      </a>
                    </li>,
                  ],
            )}
          </ul>
        </Panel>
      </Panels>
    </>
  )
}
