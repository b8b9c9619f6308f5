import { describe, expect, it } from 'vitest'
import { indicatorIds } from '../catalogue/indicator-ids'
import { commandFolder } from '../testing/command-folder'

const { run } = commandFolder()

describe('refusals', () => {
  it.each([
    [['compute', 'facts.json', '--periods', '2024', '--definitions', 'missing.json'], 'cannot read missing.json'],
    [['compute', 'facts.json', '--periods', '2024', '--definitions', 'broken.json'], 'broken.json: expected JSON'],
    [
      ['compute', 'facts.json', '--periods', '2024', '--definitions', 'taken.json'],
      'the id "agreements" of an indicator is taken',
    ],
    [['compute', 'facts.json', '--periods', '2024', '--indicators', 'expert-networks-meeting'], 'no such indicator'],
    [
      ['explain', '--indicators', 'happiness'],
      '--indicators: no such indicator: "happiness". Allowed: team-training-coverage',
    ],
    [['explain', '--locale', 'de'], 'Allowed choices are fi, sv, en'],
    [['trace', 'facts.json'], "required option '--indicator <id>' not specified"],
    [
      ['trace', 'facts.json', '--indicator', 'agreements', '--region', '90', '--period', '2024'],
      'the facts have no region "90"',
    ],
    [
      ['trace', 'facts.json', '--indicator', 'agreements', '--region', '08', '--period', '2023..2024'],
      'expected one indicator, one region and one period',
    ],
    [['trace', 'facts.json', '--indicator', 'agreements', '--region', '08', '--period', 'May'], '--periods: '],
    [['observations'], 'expected a facts bundle, --table and --periods, or --columns'],
    [
      ['observations', 'facts.json', '--table', 'person', '--periods', '2024'],
      'Allowed choices are team, report, trainer, network, region',
    ],
    [['export', 'facts.json', '--periods', '2024'], "required option '--to <format>' not specified"],
    [['export', 'facts.json', '--periods', '2024', '--to', 'xml'], 'Allowed choices are sdmx, dhis2, csvw'],
    [['export', 'facts.json', '--periods', '2024', '--to', 'sdmx', '--file', 'a.json'], 'Allowed: sdmx.json'],
    [
      ['export', 'facts.json', '--periods', '2024', '--to', 'csvw', '--output', 'facts.json/x'],
      'cannot write to facts.json/x',
    ],
    [['compare', 'facts.json', 'facts.json'], 'expected what compute --versions writes as JSON'],
  ])('%j has exit 2, a message and no output', async (args, message) => {
    const outcome = await run(args)
    expect(outcome).toMatchObject({ code: 2, output: '' })
    expect(outcome.errors).toContain(message)
    expect(outcome.errors).not.toContain('    at ')
  })

  it('put every problem of definitions on its own line', async () => {
    const outcome = await run(['explain', '--definitions', 'wrong.json'])
    expect(outcome).toEqual({
      code: 2,
      output: '',
      errors:
        '[1].unit: expected one of share, ratio, count, got "percent"\n' +
        '[1].numerator.sum: expected one of statutoryCap, meetingsInRollingYear, got "x"\n',
    })
  })
})

describe('indicators of one’s own', () => {
  it('are computed, explained, traced and exported like the others', async () => {
    const own = ['--definitions', 'own.json', '--indicators', 'expert-networks-meeting']
    const computed = await run(['compute', 'facts.json', '--periods', '2023', '--regions', '08', ...own])
    expect(JSON.parse(computed.output)).toMatchObject({
      results: [{ indicator: 'expert-networks-meeting', state: 'empty' }],
    })
    expect((await run(['compute', 'facts.json', '--periods', '2023', '--format', 'table', ...own])).output).toContain(
      'Kokoontuvat kokemusasiantuntijoiden verkostot',
    )
    expect((await run(['explain', ...own, '--locale', 'en'])).output).toMatch(
      /^Networks of experts by experience that meet \(/,
    )
    const trace = ['trace', 'facts.json', '--definitions', 'own.json', '--indicator', 'expert-networks-meeting']
    expect((await run([...trace, '--region', '08', '--period', '2023'])).code).toBe(0)
    const exported = await run(['export', 'facts.json', '--to', 'csvw', '--periods', '2023', ...own])
    expect(exported.output).toContain('expert-networks-meeting,1,08,2023,')
  })

  it('may be a list', async () => {
    const { output } = await run([
      'compute',
      'facts.json',
      '--periods',
      '2023',
      '--definitions',
      'owns.json',
      '--format',
      'csv',
    ])
    expect(
      new Set(
        output
          .split('\n')
          .slice(1, -1)
          .map((line) => line.split(',')[0]),
      ),
    ).toEqual(new Set([...indicatorIds, 'one', 'two']))
  })
})
