import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parsePeriod } from '@kotipesa/domain'
import { build } from 'tsup'
import { describe, expect, it } from 'vitest'
import { computeIndicators, indicators, trace } from './index'
import { bundle, team, training } from './testing/bundle'
import * as engine from './without-catalogue'

const folder = join(import.meta.dirname, '..')

/** The files of the catalogue that a bundle of an entry takes in. */
async function catalogueIn(entry: string): Promise<readonly string[]> {
  const outDir = mkdtempSync(join(tmpdir(), 'kotipesa-bundle-'))
  try {
    await build({ entry: [join(folder, entry)], outDir, format: ['esm'], metafile: true, config: false, silent: true })
    const { inputs } = JSON.parse(readFileSync(join(outDir, 'metafile-esm.json'), 'utf8')) as { inputs: object }
    return Object.keys(inputs).flatMap((file) => /src\/catalogue\/(.*)$/.exec(file)?.[1] ?? [])
  } finally {
    rmSync(outDir, { recursive: true })
  }
}

describe('the engine without the catalogue', () => {
  it('takes nothing of the catalogue into a bundle but the ids that targets may name', async () => {
    expect(await catalogueIn('src/without-catalogue.ts')).toEqual(['indicator-ids.ts'])
    expect(await catalogueIn('src/index.ts')).toContain('index.ts')
  })

  it('computes and traces what it is given as the whole does', () => {
    const facts = bundle({ teams: [team('a'), team('b')], trainings: [training('k', '2023-05-05', { teams: ['a'] })] })
    const definitions = indicators.filter(({ id }) => id === 'team-training-coverage')
    const periods = [parsePeriod('2024')]
    const [result] = engine.computeDefinitions(facts, { periods, definitions, regions: ['08'] })
    expect(result).toEqual(
      computeIndicators(facts, { periods, indicators: ['team-training-coverage'], regions: ['08'] })[0],
    )
    expect(result).toMatchObject({ numerator: 1, denominator: 2 })
    const [definition] = definitions
    if (definition === undefined || result === undefined) throw new RangeError('no indicator')
    expect(engine.traceDefinition(facts, definition, result)).toEqual(trace(facts, result))
  })

  it('has each of its names from the whole package too', async () => {
    const whole: Readonly<Record<string, unknown>> = await import('./index')
    for (const [name, value] of Object.entries(engine)) expect([name, whole[name]]).toEqual([name, value])
  })
})
