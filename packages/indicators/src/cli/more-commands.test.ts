import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { periodsBetween } from '@kotipesa/domain'
import { describe, expect, it } from 'vitest'
import { indicatorIds } from '../catalogue/indicator-ids'
import { computeIndicators } from '../engine/compute-indicators'
import { toCsvw } from '../exports/to-csvw'
import { toDhis2 } from '../exports/to-dhis2'
import { toSdmx } from '../exports/to-sdmx'
import { bundle } from '../testing/bundle'
import { commandFolder, commandInput as input } from '../testing/command-folder'

const { file, run } = commandFolder()

describe('explain', () => {
  it('explains all, or those asked for, in the language asked for', async () => {
    const all = await run(['explain'])
    expect(all.output.split('\n\n')).toHaveLength(indicatorIds.length)
    expect(all.output).toMatch(/^Koulutetut tiimit \(team-training-coverage, versio 1\)\nOsoittaja: /)
    const one = await run(['explain', '--indicators', 'agreements', '--locale', 'sv'])
    expect(one.output.split('\n')[1]).toBe('Räknas: antalet avtal som ingicks under perioden.')
    const json: unknown = JSON.parse((await run(['explain', '--indicators', 'agreements', '--format', 'json'])).output)
    expect(json).toMatchObject({
      explanations: [{ id: 'agreements', version: 1, numerator: { en: 'number of agreements made in the period' } }],
    })
  })
})

describe('trace', () => {
  const args = ['trace', 'facts.json', '--indicator', 'team-training-coverage', '--region', '08', '--period', '2023']

  it('lists what entered and what was left out', async () => {
    expect((await run([...args, '--locale', 'en'])).output.split('\n')).toEqual([
      'Trained teams, Pirkanmaa wellbeing services county, 2023: 67%',
      'Numerator 2: teams that are active on the last day of the period and whose basic training was completed by the last day of the period',
      '  + 1  08  teams:a, trainings:k',
      '  + 1  08  teams:b, trainings:k',
      '  Left out:',
      '    08  teams:c: teams that are active on the last day of the period and whose basic training was not completed by the last day of the period',
      'Denominator 3: teams active on the last day of the period',
      '  + 1  08  teams:a',
      '  + 1  08  teams:b',
      '  + 1  08  teams:c',
      '',
    ])
  })

  it('gives the same as JSON with the result', async () => {
    expect(JSON.parse((await run([...args, '--format', 'json'])).output)).toMatchObject({
      result: { value: 2 / 3, state: 'ok' },
      trace: {
        numerator: {
          value: 2,
          entries: [
            {
              facts: [
                { table: 'teams', id: 'a' },
                { table: 'trainings', id: 'k' },
              ],
            },
            {},
          ],
        },
      },
    })
  })
})

describe('observations', () => {
  it('writes a table as CSV or JSON, of the regions asked for', async () => {
    const args = ['observations', 'facts.json', '--table', 'team', '--periods', '2023', '--regions', '08']
    expect((await run(args)).output).toBe(
      'region,period,statutory_cap,team,is_trained,has_report\n08,2023,35,a,true,false\n08,2023,35,b,true,false\n08,2023,35,c,false,false\n',
    )
    expect(JSON.parse((await run([...args, '--format', 'json'])).output)).toMatchObject({
      team: [{ team: 'a', isTrained: true }, {}, {}],
    })
    expect((await run([...args.slice(0, -1), '03'])).output.split('\n')).toHaveLength(2)
  })

  it('describes the columns of all tables', async () => {
    expect((await run(['observations', '--columns'])).output).toMatch(
      /^table,column,type,.*description_fi,description_sv,description_en\nteam,region,/,
    )
    expect(JSON.parse((await run(['observations', '--columns', '--format', 'json'])).output)).toMatchObject({
      columns: expect.arrayContaining([
        expect.objectContaining({ table: 'team', name: 'is_trained', type: 'boolean' }),
      ]),
    })
  })
})

describe('export', () => {
  const periods = periodsBetween('2022', '2023')
  const facts = bundle(input)
  const exported = { facts, results: computeIndicators(facts, { periods }), definitions: [] }
  function args(...options: string[]) {
    return ['export', 'facts.json', '--periods', '2022..2023', ...options]
  }

  it('writes SDMX-JSON, DHIS2 and CSVW as the library makes them', async () => {
    expect(JSON.parse((await run(args('--to', 'sdmx'))).output)).toEqual(JSON.parse(JSON.stringify(toSdmx(exported))))
    const { metadata, dataValueSets } = toDhis2(exported)
    expect(JSON.parse((await run(args('--to', 'dhis2'))).output)).toEqual(dataValueSets)
    expect(JSON.parse((await run(args('--to', 'dhis2', '--file', 'metadata.json'))).output)).toEqual(
      JSON.parse(JSON.stringify(metadata)),
    )
    expect((await run(args('--to', 'csvw'))).output).toBe(toCsvw(exported)[0]?.text)
  })

  it('writes every file into a folder, and nothing else', async () => {
    const outcome = await run(args('--to', 'csvw', '--output', 'out/csvw'))
    expect(outcome).toMatchObject({
      code: 0,
      output: 'results.csv\nresults.csv-metadata.json\nindicators.csv\nindicators.csv-metadata.json\n',
    })
    expect(readdirSync(file('out/csvw')).toSorted()).toEqual(outcome.output.trim().split('\n').toSorted())
    for (const { name, text } of toCsvw(exported)) expect(readFileSync(file(`out/csvw/${name}`), 'utf8')).toBe(text)
  })
})

describe('forecast', () => {
  it('shows distances, trends and the finish with its assumption', async () => {
    const args = [
      'forecast',
      'facts.json',
      '--periods',
      '2017..2023',
      '--regions',
      '08',
      '--indicators',
      'team-training-coverage',
    ]
    const { output } = await run([...args, '--locale', 'en'])
    expect(output).toMatch(
      /Trained teams +│ Pirkanmaa wellbeing services county │ 67% +│ 80% +│ \+13.3\spp +│ 0\spp +│ 2\/22\/24 +│/,
    )
    expect(output).toContain('Assumption: each team’s basic training is held by a pair of trainers.')
    expect(JSON.parse((await run([...args, '--format', 'json'])).output)).toMatchObject({
      forecasts: [
        {
          indicator: 'team-training-coverage',
          isReached: false,
          trend: { direction: 'steady' },
          training: { finishOn: '2024-02-22' },
        },
      ],
    })
  })
})

describe('compare', () => {
  it('compares results with versions, and says what is not comparable', async () => {
    const compute = [
      'compute',
      'facts.json',
      '--periods',
      '2023',
      '--regions',
      '08',
      '--indicators',
      'team-training-coverage',
      '--versions',
    ]
    const { output } = await run(compute)
    expect(JSON.parse(output)).toMatchObject({ versions: { 'team-training-coverage': 1 }, results: [{ value: 2 / 3 }] })
    writeFileSync(file('before.json'), output)
    writeFileSync(file('after.json'), output.replace('"team-training-coverage":1', '"team-training-coverage":2'))
    expect((await run(['compare', 'before.json', 'before.json', '--locale', 'en'])).output).toContain(
      '0.6667 → 0.6667 (0)',
    )
    expect((await run(['compare', 'before.json', 'after.json'])).output).toContain(
      'Ei vertailukelpoinen: mittarin määritelmä on muuttunut',
    )
    expect(JSON.parse((await run(['compare', 'before.json', 'after.json', '--format', 'json'])).output)).toMatchObject({
      comparisons: [{ isComparable: false, because: 'version-differs' }],
    })
  })
})
