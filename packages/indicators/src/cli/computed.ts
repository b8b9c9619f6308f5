import type { Granularity, Period } from '@kotipesa/domain'
import type { Command } from 'commander'
import type { IndicatorDefinition } from '../definition/definition'
import { computeIndicators } from '../engine/compute-indicators'
import type { IndicatorResult } from '../engine/result'
import type { Facts } from '../facts/facts-schema'
import type { Console } from './console'
import { definitionsOption, readDefinitions } from './definitions-input'
import { selectIndicators, selectPeriods, selectRegions } from './selection'
import { byOption, indicatorsOption, regionsOption } from './shared-options'
import { startWork, type Work } from './work'

/** The options that choose which results to compute. */
export interface ChoiceFlags {
  readonly periods: string
  readonly by?: Granularity
  readonly indicators?: string
  readonly regions?: string
  readonly definitions?: string
}

/** Adds the options that choose which results to compute. */
export function withChoice(command: Command): Command {
  return command
    .requiredOption('--periods <range>', 'a period or a range: 2024, 2024-H1, 2024-Q3, 2024-07, 2018..2024')
    .addOption(byOption())
    .option(...indicatorsOption)
    .option(...regionsOption)
    .option(...definitionsOption)
}

/** Results with what they were computed from. */
export interface Computed {
  readonly facts: Facts
  readonly periods: readonly Period[]
  readonly definitions: readonly IndicatorDefinition[]
  readonly results: readonly IndicatorResult<string>[]
  readonly step: Work['step']
}

/** Reads the facts and computes what the options choose. The options are checked before the facts are read. */
export async function computeChosen(path: string, flags: ChoiceFlags, console: Console): Promise<Computed> {
  const periods = selectPeriods(flags.periods, flags.by)
  const definitions = await readDefinitions(flags.definitions, console)
  const indicators = selectIndicators(flags.indicators, definitions)
  const { facts, step } = await startWork(path, console)
  const regions = selectRegions(flags.regions, facts)
  const results = step(`computing: regions ${facts.regions.length}, periods ${periods.length}`, () =>
    computeIndicators(facts, {
      periods,
      definitions,
      ...(indicators === undefined ? {} : { indicators }),
      ...(regions === undefined ? {} : { regions }),
    }),
  )
  return { facts, periods, definitions, results, step }
}
