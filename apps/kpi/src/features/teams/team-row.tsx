import {
  coreElements,
  findMunicipality,
  labelOf,
  type Locale,
  serviceTypes,
  teamRoles,
  type FidelityState,
} from '@kotipesa/domain'
import type { TeamStanding } from '@kotipesa/indicators'
import { textsIn } from '../../i18n/texts'
import { AppLink } from '../navigation/app-link'
import { pageHref } from '../navigation/href'
import { formatDay, formatList, formatNumber } from '../presentation/format'
import { FidelityMark, fidelityWords } from './fidelity-mark'
import styles from './teams.module.css'

interface TeamRowProps {
  readonly locale: Locale
  readonly standing: TeamStanding
}

/** What a team is called; one without a name by its service. */
export function nameOfTeam({ name, serviceType }: TeamStanding['team'], locale: Locale): string {
  return name ?? labelOf(serviceTypes, serviceType, locale)
}

/** The elements of a team in a state, each with its number in the matrix. */
function elementsIn(standing: TeamStanding, state: FidelityState) {
  return coreElements.flatMap(({ id, label }, index) =>
    standing.elements.some((each) => each.element === id && each.state === state)
      ? [{ id, label, number: String(index + 1) }]
      : [],
  )
}

/** Of the structure its gaps tell more than its state. */
function besideStructure({ id }: { readonly id: string }): boolean {
  return id !== 'team-structure'
}

/** What a team lacks, in words. */
export function Lacking({ locale, standing }: Pick<TeamRowProps, 'locale' | 'standing'>) {
  const t = textsIn(locale, 'teams')
  const gaps = standing.structureGaps ?? []
  const missing = elementsIn(standing, 'not-yet').filter(besideStructure)
  const partly = elementsIn(standing, 'partly').filter(besideStructure)
  const unknown = elementsIn(standing, 'unknown')
  const lines = [
    ...(gaps.length === 0
      ? []
      : [
          t('gaps', {
            roles: formatList(
              gaps.map(({ role, actual, required }) =>
                t('gap', {
                  role: labelOf(teamRoles, role, locale),
                  actual: formatNumber(actual, locale, 2),
                  required: formatNumber(required, locale),
                }),
              ),
              locale,
            ),
          }),
        ]),
    ...(missing.length === 0
      ? []
      : [`${fidelityWords('not-yet', locale)}: ${missing.map(({ label }) => label[locale]).join('; ')}`]),
    ...(partly.length === 0
      ? []
      : [`${fidelityWords('partly', locale)}: ${partly.map(({ number }) => number).join(', ')}`]),
    ...(unknown.length === 0
      ? []
      : [t('unknownElements', { count: unknown.length, numbers: unknown.map(({ number }) => number).join(', ') })]),
  ]
  if (lines.length === 0) return <p>{t('nothingLacking')}</p>
  return (
    <ul className={styles.lacking}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}

/** A team's children for each worker, and whether that is within recommendation and cap. */
export function Caseload({ locale, standing: { caseload } }: Pick<TeamRowProps, 'locale' | 'standing'>) {
  const t = textsIn(locale, 'teams')
  if (caseload === null) return <span className={styles.detail}>{t('unknown')}</span>
  const { value, isWithinCap, isWithinRecommendation } = caseload
  const level = isWithinCap === false ? 'overCap' : isWithinRecommendation ? 'within' : 'overRecommendation'
  return (
    <span>
      <span className={styles.caseload} data-level={level}>
        {formatNumber(value, locale, 1)}
      </span>{' '}
      <span className={styles.detail}>{t(`caseload.${level}`)}</span>
    </span>
  )
}

/** One team of the matrix. */
export function TeamRow({ locale, standing }: TeamRowProps) {
  const t = textsIn(locale, 'teams')
  const { team, report, lastReportedOn } = standing
  const municipality = team.municipality === null ? null : findMunicipality(team.municipality)
  const name = nameOfTeam(team, locale)
  const words = [
    municipality?.name[locale],
    team.name === null ? null : labelOf(serviceTypes, team.serviceType, locale),
  ]
  return (
    <tr role="row">
      <th scope="row" role="rowheader">
        <AppLink href={pageHref(locale, `/teams/${encodeURIComponent(team.id)}`)}>{name}</AppLink>
        <span className={styles.detail}>{words.filter((word) => typeof word === 'string').join(', ')}</span>
        <span className={styles.detail}>
          {lastReportedOn === null
            ? t('neverReported')
            : t(report === null ? 'silentSince' : 'reported', { day: formatDay(lastReportedOn, locale) })}
        </span>
      </th>
      {coreElements.map(({ id, label }) => {
        const state = standing.elements.find(({ element }) => element === id)?.state ?? 'unknown'
        return (
          <td key={id} role="cell" data-label={label[locale]} data-state={state} className={styles.state}>
            <span className={styles.sign}>
              <FidelityMark state={state} />
              <span className="visually-hidden">{fidelityWords(state, locale)}</span>
            </span>
          </td>
        )
      })}
      <td role="cell" data-label={t('caseloadColumn')}>
        <Caseload locale={locale} standing={standing} />
      </td>
      <td role="cell" data-label={t('lackingColumn')} className={styles.lackingCell}>
        <Lacking locale={locale} standing={standing} />
      </td>
    </tr>
  )
}
