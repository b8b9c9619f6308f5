import { periodLabel, type RegionCode, standingStill } from '@kotipesa/domain'
import { type Facts, indicatorById, teamMembers, trainerDaysOf, whatIfTraining } from '@kotipesa/indicators'
import { textsIn } from '../../i18n/texts'
import { AnswersPanel } from '../answers/answers-panel'
import { Choices } from '../figures/choices'
import { viewFigures } from '../figures/figure-view'
import { shownPeriods } from '../figures/period-choice'
import type { MarkupInputs } from '../markup/page-markup'
import { AppLink } from '../navigation/app-link'
import { evidenceHref } from '../navigation/indicator-href'
import { formatNumber, formatShare } from '../presentation/format'
import { periodShortLabel } from '../presentation/period-short-label'
import { termsIn } from '../presentation/terms'
import { PageHeader } from '../shell/page-header'
import { Panel, Panels } from '../shell/panel'
import { HalfYearsTable } from './half-years-table'
import styles from './people.module.css'
import { RangePanel } from './range-panel'
import type { AskedWhatIf, WhatIf } from './what-if-choice'
import { peoplePath, WhatIfForm } from './what-if-form'
import { WhatIfResult } from './what-if-result'

interface PeopleInputs extends MarkupInputs {
  readonly area: RegionCode
  readonly asked: AskedWhatIf
  readonly whatIf: WhatIf
}

/** So many half-years are shown, and so many years ahead the price of standing still is told. */
const [halfYearsShown, yearsAhead] = [6, 2]

/** The people behind the figures of a region: trainers and members by half-year, what if, and the price of standing still. */
export function People({ facts, locale, asked, whatIf, ...chosen }: PeopleInputs & { readonly facts: Facts }) {
  const [t, terms] = [textsIn(locale, 'people'), termsIn(locale)]
  const { area } = chosen
  const view = viewFigures(facts, chosen)
  const { current } = view.choice
  const periods = shownPeriods(facts, 'half-year')
    .filter(({ start }) => start < current.end)
    .slice(-halfYearsShown)
  const last = periods.at(-1) ?? current
  const halfYears = viewFigures(facts, { ...chosen, period: last.id })
  const ahead = trainerDaysOf(facts, area, { start: last.end })
  const isAsked = Object.keys(whatIf.change).length > 0
  const turnover = view.figures.find('people-left', area, current)
  const perYear = view.choice.granularity === 'half-year' ? 2 : 1
  const leaving =
    whatIf.turnover ?? (turnover?.value === null || turnover === undefined ? null : turnover.value * perYear)
  const [members] = teamMembers(facts, area, [current])
  const price =
    leaving === null || members === undefined || members.teams.length === 0
      ? null
      : standingStill({ teams: members.teams, leavingPerYear: Math.min(1, leaving), years: yearsAhead })
  const words = {
    area: terms.area(area),
    period: periodLabel(current, locale),
    turnover: leaving === null ? '' : formatShare(leaving, locale, 0),
    year: String(Number(current.lastDay.slice(0, 4)) + yearsAhead),
  }
  return (
    <>
      <PageHeader title={t('title', words)} lead={t('lead', words)}>
        <Choices locale={locale} path={peoplePath} view={view} areas={view.visibility.regions} />
      </PageHeader>
      <Panels>
        <AnswersPanel locale={locale} view={view} only={['finish', 'pairs', 'people']} />
        <RangePanel locale={locale} facts={facts} region={area} period={current} />
        <Panel id="half-years" title={t('halfYearsTitle')} lead={t('halfYearsLead')}>
          <div className={styles.halfYears}>
            <HalfYearsTable
              locale={locale}
              view={halfYears}
              region={area}
              periods={periods}
              members={teamMembers(facts, area, periods)}
            />
          </div>
          <p className={styles.note}>
            {t('ahead', {
              count: ahead.trainings,
              days: formatNumber(ahead.planned, locale, 1),
              period: periodShortLabel(last),
            })}
          </p>
        </Panel>
        <Panel id="what-if" title={t('whatIfTitle')} lead={t('whatIfLead')}>
          <WhatIfForm locale={locale} region={area} period={current} asked={asked} />
          <div className={styles.result}>
            <WhatIfResult
              locale={locale}
              now={whatIfTraining(facts, area, current)}
              then={isAsked ? whatIfTraining(facts, area, current, whatIf.change) : null}
            />
          </div>
        </Panel>
        <Panel id="standing-still" title={t('priceTitle')} lead={t('priceLead')}>
          {price === null || members === undefined ? (
            <p>{t('priceUnknown')}</p>
          ) : (
            <>
              <p className={styles.price} data-price={price.teamsFalling}>
                {t('price', {
                  ...words,
                  falling: price.teamsFalling,
                  teams: price.teamsNow,
                  seats: price.seatsPerYear,
                })}
              </p>
              <p className={styles.note}>
                {t('priceOf', { told: members.teams.length })}{' '}
                {whatIf.turnover === null ? (
                  <AppLink href={evidenceHref(locale, 'people-left', area, current)}>
                    {indicatorById('people-left').name[locale]}
                  </AppLink>
                ) : (
                  t('turnoverAsked')
                )}
              </p>
            </>
          )}
        </Panel>
      </Panels>
    </>
  )
}
