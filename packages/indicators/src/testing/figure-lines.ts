import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { IndicatorResult } from '../engine/result'
import type { WarehouseFile } from '../warehouse/warehouse-files'

/** What databases and the engine must agree on. */
export type Figure = Pick<
  IndicatorResult<string>,
  'indicator' | 'region' | 'period' | 'value' | 'numerator' | 'denominator' | 'state'
>

/** Figures as lines in order; numbers to 12 digits, for databases add up in any order. */
export function figureLines(figures: readonly Figure[]): string[] {
  function shown(value: number | null) {
    return value === null ? 'null' : String(Number(Number(value).toPrecision(12)))
  }
  return figures
    .map(
      ({ indicator, region, period, value, numerator, denominator, state }) =>
        `${indicator} ${region} ${period} ${state} ${shown(value)} ${shown(numerator)} ${shown(denominator)}`,
    )
    .toSorted()
}

/** Writes the files of a warehouse in the place of those that were there. */
export function writeWarehouse(to: string, files: Iterable<WarehouseFile>): void {
  rmSync(to, { recursive: true, force: true })
  for (const { name, content } of files) {
    mkdirSync(path.dirname(path.join(to, name)), { recursive: true })
    writeFileSync(path.join(to, name), content)
  }
}
