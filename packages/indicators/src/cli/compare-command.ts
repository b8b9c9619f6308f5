import { regionCodes, type Locale } from '@kotipesa/domain'
import type { Command } from 'commander'
import { z } from 'zod'
import { nationalCode, resultStates } from '../engine/result'
import { compareResults, type ResultComparison } from '../versions/compare-results'
import type { ResultSet } from '../versions/result-set'
import type { Console } from './console'
import { formatOption, localeOption } from './shared-options'
import { showPeriod, showRegion } from './show'
import { drawTable } from './table'
import { readJson } from './read-json'
import { UsageError } from './usage-error'
import { headWords } from './words'

const compareFormats = ['json', 'table'] as const

interface CompareFlags {
  readonly format: (typeof compareFormats)[number]
  readonly locale: Locale
}

const resultSetSchema = z.strictObject({
  versions: z.record(z.string(), z.int()),
  results: z.array(
    z.strictObject({
      indicator: z.string(),
      region: z.enum([...regionCodes, nationalCode]),
      period: z.string(),
      value: z.nullable(z.number()),
      numerator: z.number().nullable(),
      denominator: z.nullable(z.number()),
      state: z.enum(resultStates),
      provisional: z.boolean(),
      target: z.nullable(z.number()),
    }),
  ),
})

async function readResults(path: string, console: Console): Promise<ResultSet> {
  const result = resultSetSchema.safeParse(await readJson(path, console))
  if (result.success) return result.data
  throw new UsageError(`${path}: expected what compute --versions writes as JSON`, { cause: result.error })
}

function showComparison(comparison: ResultComparison, locale: Locale): string {
  if (!comparison.isComparable) return comparison.reason[locale]
  const plain = new Intl.NumberFormat(locale, { maximumFractionDigits: 4 })
  const signed = new Intl.NumberFormat(locale, { maximumFractionDigits: 4, signDisplay: 'exceptZero' })
  return `${plain.format(comparison.before)} → ${plain.format(comparison.after)} (${signed.format(comparison.change)})`
}

function toTable(comparisons: readonly ResultComparison[], locale: Locale): string {
  const head = [headWords.indicator, headWords.region, headWords.period, headWords.comparison].map(
    (word) => word[locale],
  )
  const rows = comparisons.map((comparison) => [
    comparison.indicator,
    showRegion(comparison.region, locale),
    showPeriod(comparison.period, false, locale),
    showComparison(comparison, locale),
  ])
  return drawTable(head, rows)
}

/** Adds `compare BEFORE.json AFTER.json`: what has changed between two sets of results. */
export function addCompareCommand(program: Command, console: Console): void {
  program
    .command('compare')
    .description('compare two outputs of compute --versions; other versions of a definition are not comparable')
    .argument('<before>', 'the earlier results (JSON)')
    .argument('<after>', 'the later results (JSON)')
    .addOption(formatOption(compareFormats, 'table'))
    .addOption(localeOption('table'))
    .action(async (before: string, after: string, { format, locale }: CompareFlags) => {
      const comparisons = compareResults(await readResults(before, console), await readResults(after, console))
      console.writeOutput(
        format === 'json' ? `${JSON.stringify({ comparisons }, null, 2)}\n` : toTable(comparisons, locale),
      )
    })
}
