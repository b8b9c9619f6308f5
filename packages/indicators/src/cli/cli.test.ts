import { execFile, spawn } from 'node:child_process'
import { accessSync, constants, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { parsePeriod } from '@kotipesa/domain'
import packageJson from '../../package.json' with { type: 'json' }
import { indicatorIds } from '../catalogue/indicator-ids'
import { indicators } from '../catalogue'
import { explainFormula } from '../explain/explain-formula'
import { computeIndicators } from '../engine/compute-indicators'
import { resultKeys } from '../engine/result'
import { bundle, bundleInput, report, team, trainer, training } from '../testing/bundle'

const command = inject('command')

interface Outcome {
  readonly code: number | null
  readonly output: string
  readonly errors: string
}

function run(args: readonly string[], input?: string): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [command, ...args], { maxBuffer: 100_000_000 }, (_error, output, errors) =>
      resolve({ code: child.exitCode, output, errors }),
    )
    child.stdin?.end(input)
  })
}

const input = bundleInput({
  generatedAt: '2024-11-22T06:00:00Z',
  regions: [{ code: '08' }, { code: '03' }],
  teams: [team('a'), team('b'), team('c')],
  teamReports: [report('a', '2024-04-09', { children: 74, caseHolders: 3 })],
  trainings: [training('k', '2018-03-09', { teams: ['a', 'b'] })],
  trainers: [trainer('p', { timeShare: 0.3 })],
  targets: [{ indicator: 'team-training-coverage', region: '08', period: '2024', value: 0.8 }],
})
const invalid = {
  ...input,
  teamReports: [{ ...report('x', '2024-04-09'), children: 'x' }],
  agreements: [{ id: 'a', region: '05', madeOn: '2024-02-30' }],
}

let folder = ''
function file(name: string) {
  return join(folder, name)
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kotipesa-indicators-'))
  writeFileSync(file('facts.json'), JSON.stringify(input))
  writeFileSync(file('with-mark.json'), `\uFEFF${JSON.stringify(input)}`)
  writeFileSync(file('invalid.json'), JSON.stringify(invalid))
  writeFileSync(file('broken.json'), '{"facts": 1,')
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('the command', () => {
  it('has an executable that loads what is built', () => {
    const executable = `${import.meta.dirname}/../../${packageJson.bin['kotipesa-indicators']}`
    accessSync(executable, constants.X_OK)
    const text = readFileSync(executable, 'utf8')
    expect(text).toMatch(/^#!\/usr\/bin\/env node\n/)
    expect(text).toContain("import '../dist/cli.js'")
  })

  it('gives help and version with exit 0', async () => {
    const help = await run(['--help'])
    expect(help).toMatchObject({ code: 0, errors: '' })
    for (const name of [
      'compute',
      'check',
      'list',
      'explain',
      'trace',
      'observations',
      'export',
      'forecast',
      'compare',
    ])
      expect(help.output).toContain(name)
    expect(await run(['--version'])).toMatchObject({ code: 0, output: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) })
  })

  it.each([
    [[], 'Usage: kotipesa-indicators'],
    [['destroy'], "unknown command 'destroy'"],
    [['compute'], "required option '--periods <range>' not specified"],
    [['compute', '--periods', '2024'], "missing required argument 'facts'"],
    [
      ['compute', 'facts.json', '--periods', '2024', '--by', 'week'],
      'Allowed choices are year, half-year, quarter, month',
    ],
    [['compute', 'facts.json', '--periods', '2024', '--format', 'xml'], 'Allowed choices are json, csv, table'],
    [['compute', 'facts.json', '--periods', '2024', '--locale', 'de'], 'Allowed choices are fi, sv, en'],
    [['compute', 'facts.json', '--periods', '2024-H3'], 'expected 2024, 2024-H1, 2024-Q3 or 2024-07'],
    [['compute', 'facts.json', '--periods', '2024...2025'], 'expected a period such as 2024'],
    [['compute', 'facts.json', '--periods', '2024..2018'], 'runs backwards'],
    [
      ['compute', 'facts.json', '--periods', '2024-02..2024-03', '--by', 'quarter'],
      'no period of granularity quarter begins on 2024-02-01',
    ],
    [
      ['compute', 'facts.json', '--periods', '2024', '--indicators', 'agreements,happiness'],
      `no such indicator: "happiness". Allowed: ${indicatorIds.join(', ')}`,
    ],
    [
      ['compute', 'facts.json', '--periods', '2024', '--regions', '08,90'],
      'the facts have no region "90". Allowed: 03, 08, FI',
    ],
    [['compute', 'facts.json', '--periods', '2024', '--regions', ''], 'Allowed: 03, 08, FI'],
    [
      ['compute', 'facts.json', '--periods', '2024', '--regions', '08', '--regions', 'FI'],
      '--regions was given twice: expected it once',
    ],
    [['compute', 'facts.json', '--periods', '2024', '--periods=2023'], '--periods was given twice'],
    [['compute', 'missing.json', '--periods', '2024'], 'cannot read '],
    [['check', 'missing.json'], 'cannot read '],
    [['list', '--format', 'csv'], 'Allowed choices are json, table'],
  ])('refuses %j with exit 2, a message and no output', async (args, message) => {
    const outcome = await run(args.map((arg) => (arg.endsWith('.json') ? file(arg) : arg)))
    expect(outcome).toMatchObject({ code: 2, output: '' })
    expect(outcome.errors).toContain(message)
    expect(outcome.errors).not.toContain('    at ')
  })
})

describe('compute', () => {
  it('writes what the library computes, in order, as JSON', async () => {
    const { code, output, errors } = await run([
      'compute',
      file('facts.json'),
      '--periods',
      '2018..2024',
      '--by',
      'year',
    ])
    expect([code, errors]).toEqual([0, ''])
    const periods = ['2018', '2019', '2020', '2021', '2022', '2023', '2024'].map(parsePeriod)
    expect(JSON.parse(output)).toEqual({ results: computeIndicators(bundle(input), { periods }) })
  })

  it('takes the step from the first period, and several steps from one', async () => {
    async function periodsOf(...options: string[]) {
      const { output } = await run([
        'compute',
        file('facts.json'),
        '--indicators',
        'agreements',
        '--regions',
        '08',
        '--format',
        'csv',
        ...options,
      ])
      return output
        .trim()
        .split('\n')
        .slice(1)
        .map((line) => line.split(',')[2])
    }
    expect(await periodsOf('--periods', '2023-H2..2024-H1')).toEqual(['2023-H2', '2024-H1'])
    expect(await periodsOf('--periods', '2024', '--by', 'quarter')).toEqual([
      '2024-Q1',
      '2024-Q2',
      '2024-Q3',
      '2024-Q4',
    ])
    expect(await periodsOf('--periods', '2024-12')).toEqual(['2024-12'])
  })

  it('writes CSV with the result’s keys as the head, empty cells for null and plain numbers', async () => {
    const args = [
      'compute',
      file('facts.json'),
      '--periods',
      '2024',
      '--indicators',
      'team-training-coverage,agreements,caseload-statutory,trainer-duty',
    ]
    const { output } = await run([...args, '--regions', '08', '--format', 'csv'])
    expect(output.split('\n')).toEqual([
      resultKeys.join(','),
      'team-training-coverage,08,2024,0.6666666666666666,2,3,ok,true,0.8',
      'trainer-duty,08,2024,0,0,1,ok,true,',
      'caseload-statutory,08,2024,1,1,1,ok,true,',
      'agreements,08,2024,0,0,,ok,true,',
      '',
    ])
  })

  it('leaves numbers out where an indicator does not apply: 0 would say that something was counted', async () => {
    async function written(format: string) {
      const options = ['--periods', '2021', '--indicators', 'caseload-statutory', '--regions', '08,FI']
      return (await run(['compute', file('facts.json'), ...options, '--format', format])).output
    }
    expect((await written('csv')).split('\n').slice(1)).toEqual([
      'caseload-statutory,08,2021,,,,not-applicable,false,',
      'caseload-statutory,FI,2021,,,,not-applicable,false,',
      '',
    ])
    expect(JSON.parse(await written('json'))).toMatchObject({
      results: [
        { region: '08', value: null, numerator: null, denominator: null },
        { region: 'FI', value: null, numerator: null, denominator: null },
      ],
    })
    expect(await written('table')).toMatch(/ 2021 +│ ei sovellu +│ +│ +│ +│/)
  })

  it('draws a table in Finnish, or in the language asked for', async () => {
    const args = [
      'compute',
      file('facts.json'),
      '--periods',
      '2024',
      '--indicators',
      'team-training-coverage,meeting-criteria-met',
      '--format',
      'table',
    ]
    const finnish = await run(args)
    expect(finnish.output).toMatch(
      /Koulutetut tiimit +│ Pirkanmaan hyvinvointialue +│ 2024 \(ennakkotieto\) │ 67\s% +│ 2 +│ 3 +│ 80\s% /,
    )
    expect(finnish.output).toContain('ei tietoa')
    expect(finnish.output).toContain('ei laskettavaa')
    expect((await run([...args, '--locale', 'sv'])).output).toMatch(/Utbildade team +│ hela landet/)
    expect((await run([...args, '--locale', 'en'])).output).toMatch(/nothing to count/)
  })

  it('reads standard input, and a file with a byte order mark', async () => {
    const options = ['--periods', '2024', '--regions', 'FI']
    const fromFile = await run(['compute', file('facts.json'), ...options])
    expect(await run(['compute', '-', ...options], JSON.stringify(input))).toEqual(fromFile)
    expect(await run(['compute', file('with-mark.json'), ...options])).toEqual(fromFile)
  })

  it('writes nothing but the problems when the facts are refused', async () => {
    const outcome = await run(['compute', file('invalid.json'), '--periods', '2024'])
    expect(outcome).toMatchObject({ code: 2, output: '' })
    expect(outcome.errors).toContain('teamReports[0].children: expected a whole number ≥ 0, got "x"\n')
  })

  it('does not mind a reader that stops early', async () => {
    const child = spawn(process.execPath, [
      command,
      'compute',
      file('facts.json'),
      '--periods',
      '2000..2024',
      '--by',
      'month',
    ])
    let errors = ''
    child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()))
    child.stdout.once('data', () => child.stdout.destroy())
    const code = await new Promise((resolve) => child.on('close', resolve))
    expect([code, errors]).toEqual([0, ''])
  })
})

describe('check', () => {
  it('accepts valid facts with exit 0', async () => {
    expect(await run(['check', file('facts.json')])).toEqual({
      code: 0,
      output: expect.stringMatching(/^valid facts of 2024-11-22T06:00:00Z: regions 2, teams 3, teamReports 1, /),
      errors: '',
    })
  })

  it('puts every problem on its own line of standard error with exit 2', async () => {
    expect(await run(['check', '-'], JSON.stringify(invalid))).toEqual({
      code: 2,
      output: '',
      errors: [
        'teamReports[0].children: expected a whole number ≥ 0, got "x"',
        'teamReports[0].team: expected the id of a team in teams, got "x"',
        'agreements[0].madeOn: expected a date YYYY-MM-DD that exists, from 1990-01-01 to 2099-12-31, got "2024-02-30"',
        'agreements[0].region: expected a region listed in regions, got "05"',
        '',
      ].join('\n'),
    })
  })

  it('warns of days that are valid and hardly meant, with exit 0', async () => {
    const odd = { ...input, teamReports: [report('a', '2017-07-31')] }
    expect(await run(['check', '-'], JSON.stringify(odd))).toEqual({
      code: 0,
      output: expect.stringMatching(/^valid facts of /),
      errors:
        'warning: teamReports[0].reportedOn: expected a day from 2017-08-01 on, when its team exists, got 2017-07-31\n',
    })
  })

  it('says so when it is not JSON', async () => {
    const outcome = await run(['check', file('broken.json')])
    expect(outcome).toMatchObject({ code: 2, output: '' })
    expect(outcome.errors).toMatch(/^facts: expected JSON: .*\n$/)
  })
})

function dataOf(definition: (typeof indicators)[number]) {
  const { formula, ...data } = definition
  expect(formula.numerator.fi).not.toBe('')
  return data
}

describe('list', () => {
  it('gives the definitions as JSON', async () => {
    const { code, output } = await run(['list', '--format', 'json'])
    const listed: unknown = JSON.parse(output)
    expect(code).toBe(0)
    expect(listed).toEqual({
      indicators: indicators.map((definition) => ({
        id: definition.id,
        version: definition.version,
        name: definition.name,
        description: definition.description,
        pillar: definition.pillar,
        unit: definition.unit,
        direction: definition.direction,
        decimals: definition.decimals,
        formula: {
          fi: explainFormula(definition, 'fi'),
          sv: explainFormula(definition, 'sv'),
          en: explainFormula(definition, 'en'),
        },
        source: definition.source,
        definition: dataOf(definition),
      })),
    })
  })

  it('draws a table with every indicator', async () => {
    const { output } = await run(['list', '--format', 'table', '--locale', 'en'])
    for (const id of indicatorIds) expect(output).toContain(` ${id} `)
    expect(output).toContain('Formula')
  })
})
