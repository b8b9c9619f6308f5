import { labelOf, periodLabel, type RegionCode, serviceTypes } from '@kotipesa/domain'
import { type GroupResult, indicatorById, moneyOfFacts } from '@kotipesa/indicators'
import { textsIn } from '../../i18n/texts'
import { pageHref } from '../navigation/href'
import { indicatorHref } from '../navigation/indicator-href'
import { figureText, formatIndicatorNumber } from '../presentation/figure-text'
import { formatNumber } from '../presentation/format'
import { termsIn } from '../presentation/terms'
import { openDecisions, openQuestions } from '../region/open-matters'
import { dayOfView } from '../teams/now-view'
import { placeName } from '../where/place-name'
import { whereGrid } from '../where/where-grid'
import { whereHref } from '../where/where-href'
import { type Answer, type Given, reasonOf, resultOf } from './answer'

const coverage = indicatorById('team-training-coverage')

function regionsOf({ view }: Given): readonly RegionCode[] {
  return view.area === 'FI' ? view.facts.regions.map(({ code }) => code) : [view.area]
}

/** The one with the least share; of several the one with the most teams. */
function least<Of>(all: readonly Of[], resultIn: (one: Of) => GroupResult): Of | undefined {
  return all
    .filter((one) => resultIn(one).state === 'ok')
    .toSorted((a, b) => {
      const [one, other] = [resultIn(a), resultIn(b)]
      return (one.value ?? 0) - (other.value ?? 0) || (other.denominator ?? 0) - (one.denominator ?? 0)
    })[0]
}

/** Where in a region the fewest teams have been trained; of the country nothing, as that would name a region. */
function where({ locale, view }: Given): readonly Answer[] {
  const { area, facts, choice } = view
  if (area === 'FI') return []
  const t = textsIn(locale, 'answers')
  const grid = whereGrid(facts, { region: area, period: choice.current, indicator: coverage.id, locale })
  const [place, service] = [
    least(grid?.rows ?? [], ({ whole }) => whole),
    least([...(grid?.wholeOfService ?? [])], ([, result]) => result),
  ]
  function parts({ numerator, denominator }: GroupResult) {
    return { part: formatNumber(numerator ?? 0, locale), all: formatNumber(denominator ?? 0, locale) }
  }
  const sentence =
    place === undefined
      ? t('where.noTeams')
      : place.whole.value === 1
        ? t('where.everywhere')
        : t('where.sentence', { place: placeName(place.municipality, locale), ...parts(place.whole) })
  const details =
    service === undefined
      ? []
      : [t('where.service', { service: labelOf(serviceTypes, service[0], locale), ...parts(service[1]) })]
  return [{ id: 'where', href: whereHref(locale, area, choice.current), sentence, details, assumption: null }]
}

/** What the year’s trainings cost, or the days they take where no price is told, and what is planned for the next year. */
function cost(given: Given): Answer {
  const { locale, view } = given
  const { area, choice, facts } = view
  const t = textsIn(locale, 'answers')
  const year = Number(choice.current.start.slice(0, 4))
  function said(of: number): string {
    const money = regionsOf(given).map((region) => moneyOfFacts(facts, region, of).total)
    const days = money.reduce((sum, { trainerDays }) => sum + (trainerDays.planned.value ?? 0), 0)
    const [only] = money
    const euros = area === 'FI' ? null : (only?.euros.planned.value ?? null)
    const words = { year: String(of), days: formatNumber(days, locale, 1) }
    return euros === null || days === 0
      ? t('cost.days', words)
      : t('cost.euros', { ...words, euros: formatNumber(euros, locale) })
  }
  const actual = area === 'FI' ? null : moneyOfFacts(facts, area, year).total.euros.actual
  const came =
    actual === null || actual.value === null
      ? []
      : [t(actual.isWhole ? 'cost.actual' : 'cost.actualAtLeast', { euros: formatNumber(actual.value, locale) })]
  const asked = { region: area, period: choice.current.id }
  return {
    id: 'cost',
    href: area === 'FI' ? reasonOf(given, 'trainer-capacity') : `${pageHref(locale, '/plans', asked)}#money`,
    sentence: said(year),
    details: [...came, t('cost.next', { said: said(year + 1) })],
    assumption: t('cost.assumption'),
  }
}

/** Where the region lies among the regions, of which none is named. */
function compare(given: Given): Answer {
  const { locale, view } = given
  const { area, choice, allRegions } = view
  const t = textsIn(locale, 'answers')
  const [middle, value] = [allRegions.middle(coverage.id, choice.current), resultOf(given, coverage.id)?.value ?? null]
  function share(of: number): string {
    return formatIndicatorNumber(of, coverage, locale)
  }
  const details =
    middle === null
      ? []
      : [
          t('compare.middle', {
            lower: share(middle.lower),
            upper: share(middle.upper),
            median: share(middle.median),
          }),
        ]
  const place =
    middle === null || value === null
      ? null
      : value < middle.lower
        ? 'below'
        : value > middle.upper
          ? 'above'
          : 'within'
  const sentence =
    middle === null
      ? t('compare.tooFew')
      : area === 'FI' || place === null
        ? t('compare.country')
        : t(`compare.${place}`)
  return {
    id: 'compare',
    href: indicatorHref(locale, coverage.id, area, choice.current),
    sentence,
    details,
    assumption: null,
  }
}

/** What the steering group has decided and what waits. */
function decided(given: Given): Answer {
  const { locale, view } = given
  const { area, choice, facts } = view
  const t = textsIn(locale, 'answers')
  const { current } = choice
  const day = dayOfView(facts, current)
  const regions = regionsOf(given)
  const [questions, decisions] = [
    regions.reduce((sum, region) => sum + (openQuestions(facts, region, day)?.count ?? 0), 0),
    regions.reduce((sum, region) => sum + (openDecisions(facts, region, day)?.count ?? 0), 0),
  ]
  const made = (facts.decisions ?? []).filter(
    ({ region, decidedOn }) =>
      regions.includes(region) && decidedOn >= current.start && decidedOn < current.end && decidedOn <= day,
  ).length
  const asked = { region: area, period: current.id }
  return {
    id: 'decided',
    href: area === 'FI' ? reasonOf(given, 'decisions-carried-out') : `${pageHref(locale, '/plans', asked)}#matters`,
    sentence: t('decided.sentence', { questions, decisions }),
    details: [t('decided.made', { count: made, period: periodLabel(current, locale) })],
    assumption: null,
  }
}

const mannersOfWork = ['meeting-criteria-met', 'shared-responsibility', 'face-to-face-majority'] as const

/** What is known of the work with families; whether it helps them no figure here tells. */
function families(given: Given): Answer {
  const { locale } = given
  const [t, { states }] = [textsIn(locale, 'answers'), termsIn(locale)]
  const known = mannersOfWork.map((id) => {
    const definition = indicatorById(id)
    const result = resultOf(given, id) ?? { state: 'no-data' as const, value: null }
    return `${definition.name[locale]}: ${figureText(result, definition, locale, states)}.`
  })
  return {
    id: 'families',
    href: reasonOf(given, 'meeting-criteria-met'),
    sentence: t('families.sentence'),
    details: [...known, t('families.findings')],
    assumption: null,
  }
}

/** The answers beyond those of training and people: where, what it costs, how it compares, what was decided, and families. */
export function moreAnswers(given: Given): readonly Answer[] {
  return [...where(given), cost(given), compare(given), decided(given), families(given)]
}
