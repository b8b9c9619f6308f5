import { type Locale, isRegionCode, parsePeriod, periodLabel, type RegionCode } from '@kotipesa/domain'
import { type Facts, indicatorById } from '@kotipesa/indicators'
import { forbidden, notFound } from 'next/navigation'
import { env } from '../../env'
import { textsIn } from '../../i18n/texts'
import { chooseView, viewFigures } from '../figures/figure-view'
import { pageHref } from '../navigation/href'
import { regionPath } from '../navigation/region-path'
import { figureText } from '../presentation/figure-text'
import { formatDay } from '../presentation/format'
import { termsIn } from '../presentation/terms'
import { cookieSession } from '../session/current-session'
import { maySee, type Visibility } from '../session/visible-regions'
import { FactsPage } from '../shell/facts-page'
import { PageHeader } from '../shell/page-header'
import { Panel, Panels } from '../shell/panel'
import { type CellTable, wordsCell } from '../tables/cell-table'
import { CellTableView } from '../tables/cell-table-view'
import styles from './given.module.css'
import { givenPath } from './given-page'
import { readGiven } from './portal-figures'
import { sinceGiven } from './since-given'

interface ContentProps {
  readonly locale: Locale
  readonly facts: Facts
  readonly visibility: Visibility
  readonly region: RegionCode
  readonly id: string
}

async function Content({ locale, facts, visibility, region, id }: ContentProps) {
  const [t, terms, session] = [textsIn(locale, 'given'), termsIn(locale), await cookieSession()]
  const given =
    session === null ? null : await readGiven({ portal: env().PORTAL_URL, token: session.token }, region, id)
  if (given === null) notFound()
  const chosen = chooseView(facts, visibility, { region, period: given.period })
  const view = typeof chosen === 'string' ? null : viewFigures(facts, chosen)
  const since = sinceGiven(given.results, given.givenOn, (indicator) =>
    view?.figures.find(indicator, region, view.choice.current),
  )
  const changed = since.filter(({ reason }) => reason !== null).length
  const words = {
    area: terms.area(region),
    period: periodLabel(parsePeriod(given.period), locale),
    recipient: given.recipient,
    day: formatDay(given.givenOn, locale),
    count: changed,
  }
  const table: CellTable = {
    id: 'given',
    title: t('figuresTitle'),
    columns: [
      { name: t('indicator'), isNumeric: false },
      { name: t('columns.then'), isNumeric: true },
      { name: t('columns.now'), isNumeric: true },
      { name: t('columns.change'), isNumeric: false },
    ],
    rows: since.map(({ indicator, given: then, now, reason }) => {
      const definition = indicatorById(indicator)
      const gone = { state: 'no-data' as const, value: null }
      return {
        key: indicator,
        isSum: reason !== null,
        cells: [
          wordsCell(definition.name[locale]),
          wordsCell(figureText(then, definition, locale, terms.states)),
          wordsCell(figureText(now ?? gone, definition, locale, terms.states)),
          wordsCell(reason === null ? t('same') : t(`reasons.${reason}`)),
        ],
      }
    }),
    notes: [],
  }
  return (
    <>
      <PageHeader
        title={t('oneTitle', words)}
        lead={t('oneLead', words)}
        crumbs={[
          { label: terms.area(region), href: pageHref(locale, regionPath(region)) },
          { label: t('listTitle'), href: pageHref(locale, givenPath, { region }) },
        ]}
        crumbsLabel={textsIn(locale, 'region')('crumbs')}
      />
      <Panels>
        <Panel id="about" title={t('aboutTitle')}>
          <dl className={styles.facts}>
            {(
              [
                ['recipient', given.recipient],
                ['period', words.period],
                ['givenOn', words.day],
                ['revision', given.revision],
                ['note', given.note ?? '–'],
              ] as const
            ).map(([name, value]) => (
              <div key={name} className={styles.pair}>
                <dt>{t(`columns.${name}`)}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        </Panel>
        <Panel id="figures" title={t('figuresTitle')} lead={t('changed', words)}>
          <CellTableView table={table} />
        </Panel>
      </Panels>
    </>
  )
}

/** Figures as they were given out, and what has changed since and why. */
export function GivenOnePage({ locale, code, id }: { locale: Locale; code: string; id: string }) {
  if (!isRegionCode(code)) notFound()
  return (
    <FactsPage
      locale={locale}
      address={{ path: `${givenPath}/${code}/${id}`, section: 'regions' }}
      admit={(visibility) => {
        if (!maySee(visibility, code)) forbidden()
      }}
      content={({ facts, visibility }) => (
        <Content locale={locale} facts={facts} visibility={visibility} region={code} id={id} />
      )}
    />
  )
}
