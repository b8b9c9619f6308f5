import type { CalendarDate, Locale } from '@kotipesa/domain'
import {
  distanceToTarget,
  forecastTraining,
  type IndicatorId,
  indicatorById,
  type TrainingForecast,
  trainingRange,
} from '@kotipesa/indicators'
import { textsIn } from '../../i18n/texts'
import type { FigureView } from '../figures/figure-view'
import { changeBetween, figureText, formatChange, formatIndicatorNumber } from '../presentation/figure-text'
import { formatNumber } from '../presentation/format'
import { termsIn } from '../presentation/terms'
import { type Answer, type Given, reasonOf, resultOf } from './answer'
import { moreAnswers } from './more-answers'
import { seasonText } from './season'

/** An indicator in words: its sentence where there is a figure, else its name and why there is none. */
function figureSentence(given: Given, id: 'team-training-coverage' | 'workers-over-cap' | 'people-left'): string {
  const { locale } = given
  const [t, terms, definition, result] = [
    textsIn(locale, 'answers'),
    termsIn(locale),
    indicatorById(id),
    resultOf(given, id),
  ]
  const shown = result ?? { state: 'no-data' as const, value: null }
  const value = figureText(shown, definition, locale, terms.states)
  return shown.state === 'ok' ? t(`figures.${id}`, { value }) : `${definition.name[locale]}: ${value}`
}

function partsOf(given: Given, id: 'team-training-coverage' | 'workers-over-cap' | 'people-left'): readonly string[] {
  const { locale } = given
  const result = resultOf(given, id)
  if (result?.state !== 'ok') return []
  const [part, all] = [formatNumber(result.numerator ?? 0, locale), formatNumber(result.denominator ?? 0, locale, 1)]
  return [textsIn(locale, 'answers')(`parts.${id}`, { part, all })]
}

function changeOf(given: Given, id: IndicatorId): readonly string[] {
  const { locale, view } = given
  const [definition, { previous }] = [indicatorById(id), view.choice]
  const before = previous === null ? undefined : view.figures.find(id, view.area, previous)
  const change = changeBetween(resultOf(given, id), before, definition)
  if (change === null || before === undefined) return []
  const amount = textsIn(locale, 'terms')('points', { amount: formatChange(change, definition, locale) })
  return [
    textsIn(locale, 'answers')('change', {
      amount,
      before: figureText(before, definition, locale, termsIn(locale).states),
    }),
  ]
}

function coverage(given: Given, toTarget: TrainingForecast | null): Answer {
  const { locale, view } = given
  const id = 'team-training-coverage'
  const [t, definition, result] = [textsIn(locale, 'answers'), indicatorById(id), resultOf(given, id)]
  const distance = result === undefined ? null : distanceToTarget(result, definition)
  const target =
    result === undefined || result.target === null ? null : formatIndicatorNumber(result.target, definition, locale)
  const targetText =
    target === null
      ? t('noTarget')
      : result?.state !== 'ok'
        ? t('targetOnly', { target })
        : distance?.isReached === true
          ? t('targetReached', { target })
          : t('targetMissing', { target, count: toTarget?.teamsToTrain ?? 0 })
  const country = view.figures.find(id, 'FI', view.choice.current)
  const beside =
    view.area === 'FI' || country === undefined || country.state !== 'ok'
      ? []
      : [t('country', { value: figureText(country, definition, locale, termsIn(locale).states) })]
  return {
    id: 'coverage',
    href: reasonOf(given, id),
    sentence: figureSentence(given, id),
    details: [...partsOf(given, id), targetText, ...changeOf(given, id), ...beside],
    assumption: null,
  }
}

/** When all teams will have been trained, and between when by the way past forecasts came true, where that can be told. */
function finishSentence({ locale, view }: Given, finishOn: CalendarDate): string {
  const [t, { area, choice, facts }] = [textsIn(locale, 'answers'), view]
  const when = seasonText(finishOn, locale)
  const range = area === 'FI' ? null : trainingRange(facts, area, choice.current)
  if (range === null) return t('finish.forecast', { when })
  const { earliest, latest } = range
  if (earliest === null) return t('finish.never', { when })
  const from = seasonText(earliest, locale)
  return latest === null
    ? t('finish.open', { when, from })
    : t('finish.between', { when, from, until: seasonText(latest, locale) })
}

function finish(given: Given, all: TrainingForecast, toTarget: TrainingForecast | null): Answer {
  const { locale } = given
  const t = textsIn(locale, 'answers')
  const words = { teams: all.teamsToTrain, regions: all.withoutCapacity.length }
  const noCapacity = all.region === 'FI' ? 'finish.noCapacityCountry' : 'finish.noCapacity'
  const sentence =
    all.finishOn !== null
      ? finishSentence(given, all.finishOn)
      : t(all.state === 'done' ? 'finish.done' : all.state === 'no-teams' ? 'finish.noTeams' : noCapacity, words)
  const days = { needed: formatNumber(all.daysNeeded, locale), available: formatNumber(all.daysPerYear, locale) }
  const details = [
    ...(all.teamsToTrain === 0 ? [] : [t('finish.days', { ...days, teams: all.teamsToTrain })]),
    ...(toTarget?.finishOn === null || toTarget === null
      ? []
      : [t('finish.target', { when: seasonText(toTarget.finishOn, locale) })]),
  ]
  const assumption = all.state === 'forecast' ? all.assumption[locale] : null
  return { id: 'finish', href: reasonOf(given, 'trainer-capacity'), sentence, details, assumption }
}

function pairs(given: Given, { missingPairs, teamsToTrain }: TrainingForecast): Answer {
  const t = textsIn(given.locale, 'answers')
  return {
    id: 'pairs',
    href: reasonOf(given, 'trainer-capacity'),
    sentence: t('pairs.sentence', { count: missingPairs }),
    details: [t('pairs.detail', { count: teamsToTrain })],
    assumption: teamsToTrain === 0 ? null : t('pairs.assumption'),
  }
}

function silent(given: Given): Answer {
  const { locale } = given
  const [t, id] = [textsIn(locale, 'answers'), 'reporting-completeness' as const]
  const result = resultOf(given, id)
  const teams = result?.denominator ?? 0
  const count = teams - (result?.numerator ?? 0)
  return {
    id: 'silent',
    href: reasonOf(given, id),
    sentence: teams === 0 ? t('silent.noTeams') : t('silent.sentence', { count, teams }),
    details: [t('silent.detail')],
    assumption: null,
  }
}

function figureAnswer(given: Given, id: 'cap' | 'people', indicator: 'workers-over-cap' | 'people-left'): Answer {
  const { locale } = given
  const trained = resultOf(given, 'members-trained')
  const members = indicatorById('members-trained')
  const more =
    id === 'cap' || trained?.state !== 'ok'
      ? []
      : [textsIn(locale, 'answers')('members', { value: figureText(trained, members, locale, termsIn(locale).states) })]
  const posts = id === 'people' ? [textsIn(locale, 'answers')('posts')] : []
  return {
    id,
    href: reasonOf(given, indicator),
    sentence: figureSentence(given, indicator),
    details: [...partsOf(given, indicator), ...more, ...changeOf(given, indicator), ...posts],
    assumption: null,
  }
}

/** Where the area in view stands, in sentences with figures: each leads to what it rests on. */
export function answersOf(locale: Locale, view: FigureView): readonly Answer[] {
  const given = { locale, view }
  const { area, choice, facts } = view
  const target = resultOf(given, 'team-training-coverage')?.target ?? null
  const all = forecastTraining(facts, area, choice.current)
  const toTarget = target === null || target >= 1 ? null : forecastTraining(facts, area, choice.current, target)
  return [
    coverage(given, target === null ? null : (toTarget ?? all)),
    finish(given, all, toTarget),
    pairs(given, all),
    silent(given),
    figureAnswer(given, 'cap', 'workers-over-cap'),
    figureAnswer(given, 'people', 'people-left'),
    ...moreAnswers(given),
  ]
}
