import type { Locale } from '@kotipesa/domain'
import type { Command } from 'commander'
import type { IndicatorResult } from '../engine/result'
import { distanceToTarget } from '../forecast/target-distance'
import { forecastTraining, type TrainingForecast } from '../forecast/training-forecast'
import { trendOf } from '../forecast/trend'
import { definitionsOf } from '../versions/result-set'
import { computeChosen, withChoice, type ChoiceFlags, type Computed } from './computed'
import type { Console } from './console'
import { factsArgument, formatOption, localeOption } from './shared-options'
import { showDifference, showNumber, showRegion, showValue } from './show'
import { drawTable } from './table'
import { forecastStateWords, headWords } from './words'

const forecastFormats = ['json', 'table'] as const

interface ForecastFlags extends ChoiceFlags {
  readonly format: (typeof forecastFormats)[number]
  readonly locale: Locale
}

/** The indicator whose finish can be foreseen. */
const foreseen = 'team-training-coverage'

function groupsOf(results: readonly IndicatorResult<string>[]): readonly (readonly IndicatorResult<string>[])[] {
  const groups = new Map<string, IndicatorResult<string>[]>()
  for (const result of results) {
    const key = `${result.indicator} ${result.region}`
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [result])
    else group.push(result)
  }
  return [...groups.values()]
}

function forecastsOf({ facts, periods, results, definitions: own }: Computed) {
  const definitions = new Map(definitionsOf(results, own).map((definition) => [definition.id, definition]))
  return groupsOf(results).flatMap((series) => {
    const last = series.at(-1)
    const period = periods.find(({ id }) => id === last?.period)
    const definition = definitions.get(last?.indicator ?? '')
    if (last === undefined || period === undefined || definition === undefined) return []
    const training = last.indicator === foreseen ? forecastTraining(facts, last.region, period) : null
    return [
      { definition, last, distance: distanceToTarget(last, definition), trend: trendOf(series, definition), training },
    ]
  })
}

type Forecasts = ReturnType<typeof forecastsOf>

function toJson(forecasts: Forecasts): string {
  const plain = forecasts.map(({ definition, last, distance, trend, training }) => ({
    indicator: last.indicator,
    version: definition.version,
    region: last.region,
    period: last.period,
    value: last.value,
    state: last.state,
    target: last.target,
    distance: distance?.distance ?? null,
    isReached: distance?.isReached ?? null,
    trend,
    training,
  }))
  return `${JSON.stringify({ forecasts: plain }, null, 2)}\n`
}

function showFinish({ state, finishOn }: TrainingForecast, locale: Locale): string {
  return finishOn === null
    ? forecastStateWords[state][locale]
    : new Intl.DateTimeFormat(locale, { dateStyle: 'short', timeZone: 'UTC' }).format(new Date(`${finishOn}T00:00:00Z`))
}

function toTable(forecasts: Forecasts, locale: Locale): string {
  const { indicator, region, value, target, distance, trend, finish } = headWords
  const head = [indicator, region, value, target, distance, trend, finish].map((word) => word[locale])
  const rows = forecasts.map((one) => [
    one.definition.name[locale],
    showRegion(one.last.region, locale),
    showValue(one.last, one.definition, locale),
    showNumber(one.last.target, one.definition, locale),
    showDifference(one.distance?.distance ?? null, one.definition, locale),
    showDifference(one.trend?.changePerPeriod ?? null, one.definition, locale),
    one.training === null ? '' : showFinish(one.training, locale),
  ])
  const assumption = forecasts.find(({ training }) => training !== null)?.training?.assumption[locale]
  return `${drawTable(head, rows)}${assumption === undefined ? '' : `${assumption}\n`}`
}

/** Adds `forecast FACTS.json`: distances to targets, trends, and when all teams will have been trained. */
export function addForecastCommand(program: Command, console: Console): void {
  withChoice(
    program
      .command('forecast')
      .description('distance to targets, trend over the last periods, and when all teams will be trained')
      .argument(...factsArgument),
  )
    .addOption(formatOption(forecastFormats, 'table'))
    .addOption(localeOption('table'))
    .action(async (path: string, flags: ForecastFlags) => {
      const forecasts = forecastsOf(await computeChosen(path, flags, console))
      console.writeOutput(flags.format === 'json' ? toJson(forecasts) : toTable(forecasts, flags.locale))
    })
}
