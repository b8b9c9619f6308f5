import {
  coreElements,
  findMunicipality,
  labelOf,
  type Locale,
  periodLabel,
  type RegionCode,
  serviceTypes,
} from '@kotipesa/domain'
import type { Facts } from '@kotipesa/indicators'
import { textsIn } from '../../i18n/texts'
import { portalHref, type PortalRights } from '../evidence/portal-record'
import type { MarkupInputs } from '../markup/page-markup'
import { AppLink } from '../navigation/app-link'
import { pageHref } from '../navigation/href'
import { formatDay, formatList } from '../presentation/format'
import { periodShortLabel } from '../presentation/period-short-label'
import { ScrollTable } from '../presentation/scroll-table'
import { Sources } from '../presentation/sources'
import { TableHead } from '../presentation/table-head'
import { PageHeader } from '../shell/page-header'
import { Panel, Panels } from '../shell/panel'
import { FidelityMark, fidelityWords } from '../teams/fidelity-mark'
import { Caseload, Lacking, nameOfTeam } from '../teams/team-row'
import { teamsPath } from '../teams/teams'
import { CaseloadFigure } from './caseload-figure'
import styles from './team.module.css'
import { teamHistory, type TeamMoment } from './team-history'

interface TeamInputs extends MarkupInputs {
  readonly area: RegionCode
  readonly team: string
  readonly rights: PortalRights
}

/** So many half-years stand side by side. */
const besideEachOther = 8

interface HistoryProps {
  readonly locale: Locale
  readonly history: readonly TeamMoment[]
}

function Elements({ locale, history }: HistoryProps) {
  const t = textsIn(locale, 'team')
  const shown = history.slice(-besideEachOther)
  return (
    <ScrollTable caption={t('elementsTitle')}>
      <TableHead
        columns={[
          { name: textsIn(locale, 'teams')('element') },
          ...shown.map(({ period }) => ({ name: periodShortLabel(period) })),
        ]}
      />
      <tbody role="rowgroup">
        {coreElements.map(({ id, label }, index) => (
          <tr key={id} role="row">
            <th scope="row" role="rowheader">{`${index + 1}. ${label[locale]}`}</th>
            {shown.map(({ period, standing }) => {
              const state = standing.elements.find(({ element }) => element === id)?.state ?? 'unknown'
              return (
                <td key={period.id} role="cell" data-state={state}>
                  <FidelityMark state={state} />
                  <span className="visually-hidden">{fidelityWords(state, locale)}</span>
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  )
}

function Moments({ locale, history }: HistoryProps) {
  const t = textsIn(locale, 'team')
  const columns = [
    t('halfYear'),
    textsIn(locale, 'teams')('caseloadColumn'),
    t('report'),
    textsIn(locale, 'teams')('lackingColumn'),
  ]
  return (
    <ScrollTable caption={t('historyTitle')} isStacked>
      <TableHead columns={columns.map((name) => ({ name }))} />
      <tbody role="rowgroup">
        {history.toReversed().map(({ period, standing }) => (
          <tr key={period.id} role="row">
            <th scope="row" role="rowheader">
              {periodLabel(period, locale)}
            </th>
            <td role="cell" data-label={columns[1]}>
              <Caseload locale={locale} standing={standing} />
            </td>
            <td role="cell" data-label={columns[2]}>
              {standing.report === null ? t('noReport') : formatDay(standing.report.reportedOn, locale)}
            </td>
            <td role="cell" data-label={columns[3]}>
              <Lacking locale={locale} standing={standing} />
            </td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  )
}

/** A team over the half-years: its caseload beside recommendation and cap, the ten core elements, and what it lacked. */
export function Team({ facts, locale, area, team: id, rights }: TeamInputs & { readonly facts: Facts }) {
  const [t, teams] = [textsIn(locale, 'team'), textsIn(locale, 'teams')]
  const team = facts.teams.find((each) => each.id === id && each.region === area)
  if (team === undefined) throw new RangeError('the team is not one of the region')
  const name = nameOfTeam(team, locale)
  const history = teamHistory(facts, team)
  const municipality = team.municipality === null ? null : findMunicipality(team.municipality)
  const where = [municipality?.name[locale], labelOf(serviceTypes, team.serviceType, locale)]
  const href = portalHref(rights, { table: 'teams', id: team.id }, team.region)
  return (
    <>
      <PageHeader
        title={name}
        lead={t('lead', {
          where: formatList(
            where.filter((word) => typeof word === 'string'),
            locale,
          ),
          since: formatDay(team.validFrom, locale),
        })}
        crumbs={[
          { label: textsIn(locale, 'shell')('sections.teams'), href: pageHref(locale, teamsPath, { region: area }) },
        ]}
        crumbsLabel={t('crumbs')}
      />
      <Panels>
        {history.length === 0 ? (
          <Panel id="history" title={t('historyTitle')}>
            <p>{t('none')}</p>
          </Panel>
        ) : (
          <>
            <Panel id="caseload" title={t('caseloadTitle')} lead={t('caseloadLead')}>
              <CaseloadFigure locale={locale} name={name} generatedAt={facts.generatedAt} history={history} />
            </Panel>
            <Panel id="elements" title={t('elementsTitle')} lead={t('elementsLead')}>
              <Elements locale={locale} history={history} />
              <ul className={styles.key}>
                {(['fully', 'partly', 'not-yet', 'unknown'] as const).map((state) => (
                  <li key={state}>
                    <FidelityMark state={state} />
                    {fidelityWords(state, locale)}
                  </li>
                ))}
              </ul>
            </Panel>
            <Panel id="history" title={t('historyTitle')} lead={t('historyLead')}>
              <Moments locale={locale} history={history} />
              <Sources
                locale={locale}
                facts={['coreElements', 'degrees', 'recommendedCaseload', 'statutoryCaseloadCaps']}
              />
            </Panel>
          </>
        )}
        {href === null ? null : (
          <p>
            <AppLink href={href}>{teams('toRecord')}</AppLink>
          </p>
        )}
      </Panels>
    </>
  )
}
