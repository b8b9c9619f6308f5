import {
  coreElements,
  findTerm,
  type Locale,
  recommendedCaseload,
  type RegionCode,
  statutoryCaseloadCap,
} from '@kotipesa/domain'
import { type Facts, type TeamStanding, teamStandings } from '@kotipesa/indicators'
import { textsIn } from '../../i18n/texts'
import { Choices } from '../figures/choices'
import { choosePeriod } from '../figures/period-choice'
import { SelectField } from '../figures/select-field'
import type { MarkupInputs } from '../markup/page-markup'
import { pageHref } from '../navigation/href'
import { regionPath } from '../navigation/region-path'
import { formatDay, formatNumber } from '../presentation/format'
import { Pager } from '../presentation/pager'
import { pageCount, rowsOfPage } from '../presentation/pages'
import { ScrollTable } from '../presentation/scroll-table'
import { Sources } from '../presentation/sources'
import { termsIn } from '../presentation/terms'
import { PageHeader } from '../shell/page-header'
import { Panel, Panels } from '../shell/panel'
import { ElementCounts } from './element-counts'
import { dayOfView } from './now-view'
import { nameOfTeam, TeamRow } from './team-row'
import { teamsPerPage } from './team-pages'
import { sortTeams, type TeamSort, teamSorts } from './team-sort'
import styles from './teams.module.css'

/** Where the page of teams stands. */
export const teamsPath = '/teams'

interface TeamsInputs extends MarkupInputs {
  readonly area: RegionCode
  readonly sort: TeamSort
  /** 1…; of the teams in that order. */
  readonly page: number
}

function sortLabel(sort: TeamSort, locale: Locale): string {
  const t = textsIn(locale, 'teams')
  const element = findTerm(coreElements, sort)
  if (element !== undefined) return t('sorts.element', { element: element.label[locale] })
  return t(`sorts.${sort as 'name' | 'lacking' | 'caseload' | 'reported'}`)
}

interface MatrixProps {
  readonly locale: Locale
  readonly standings: readonly TeamStanding[]
  readonly caption: string
}

function Matrix({ locale, standings, caption }: MatrixProps) {
  const t = textsIn(locale, 'teams')
  return (
    <div className={styles.matrix}>
      <ScrollTable caption={caption} isStacked>
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader">
              {t('team')}
            </th>
            {coreElements.map(({ id, label }, index) => (
              <th key={id} scope="col" role="columnheader" className={styles.state} title={label[locale]}>
                {index + 1}
                <span className="visually-hidden">. {label[locale]}</span>
              </th>
            ))}
            <th scope="col" role="columnheader">
              {t('caseloadColumn')}
            </th>
            <th scope="col" role="columnheader" className={styles.lackingCell}>
              {t('lackingColumn')}
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {standings.map((standing) => (
            <TeamRow key={standing.team.id} locale={locale} standing={standing} />
          ))}
        </tbody>
      </ScrollTable>
    </div>
  )
}

/** The teams of a region beside the ten core elements of the model, with what each lacks and its caseload. */
export function Teams({ facts, locale, sort, page, ...chosen }: TeamsInputs & { readonly facts: Facts }) {
  const [t, terms] = [textsIn(locale, 'teams'), termsIn(locale)]
  const { area, visibility } = chosen
  const choice = choosePeriod(facts, chosen.period)
  if (choice === null) throw new RangeError(`the period ${chosen.period} is not one of those shown for these facts`)
  const day = dayOfView(facts, choice.current)
  const standings = sortTeams(teamStandings(facts, area, day), sort, ({ team }) => nameOfTeam(team, locale), locale)
  const cap = statutoryCaseloadCap(day)
  const words = { area: terms.area(area), day: formatDay(day, locale) }
  const caseloads = standings.flatMap(({ caseload }) => caseload ?? [])
  const [least, most] = [recommendedCaseload.minimum, recommendedCaseload.maximum]
  return (
    <>
      <PageHeader title={t('title', words)} lead={t('lead', words)}>
        <Choices
          locale={locale}
          path={teamsPath}
          view={{ facts, visibility, area, choice }}
          areas={visibility.regions}
          more={
            <SelectField
              id="choice-sort"
              name="sort"
              label={t('sort')}
              value={sort}
              groups={[
                { label: null, options: teamSorts.map((value) => ({ value, label: sortLabel(value, locale) })) },
              ]}
            />
          }
        />
      </PageHeader>
      <Panels>
        <Panel
          id="counts"
          title={t('countsTitle')}
          lead={t('summary', {
            count: standings.length,
            reported: standings.filter(({ report }) => report !== null).length,
          })}
        >
          {standings.length === 0 ? null : (
            <>
              <ElementCounts locale={locale} standings={standings} />
              <p className={styles.caseloads}>
                {t('recommendation', { least: formatNumber(least, locale), most: formatNumber(most, locale) })}{' '}
                {cap === null ? t('noCap') : t('cap', { cap: formatNumber(cap, locale) })}{' '}
                {t('caseloads', {
                  told: caseloads.length,
                  over: caseloads.filter(({ isWithinRecommendation }) => !isWithinRecommendation).length,
                  overCap: caseloads.filter(({ isWithinCap }) => isWithinCap === false).length,
                  unknown: standings.length - caseloads.length,
                })}
              </p>
            </>
          )}
          <Sources
            locale={locale}
            facts={[
              'coreElements',
              'degrees',
              'teamRoles',
              'serviceTypes',
              'recommendedCaseload',
              'statutoryCaseloadCaps',
            ]}
          />
        </Panel>
        {standings.length === 0 ? null : (
          <Panel id="teams" title={t('matrix')} lead={sortLabel(sort, locale)}>
            <Matrix locale={locale} standings={rowsOfPage(standings, page, teamsPerPage)} caption={t('matrix')} />
            <Pager
              locale={locale}
              pages={pageCount(standings.length, teamsPerPage)}
              page={page}
              rowsPerPage={teamsPerPage}
              hrefOf={(each) =>
                `${pageHref(locale, teamsPath, { region: area, period: chosen.period, sort, page: String(each) })}#teams`
              }
            />
            <p className={styles.back}>
              <a href={pageHref(locale, regionPath(area))}>{t('toRegion', words)}</a>
            </p>
          </Panel>
        )}
      </Panels>
    </>
  )
}
