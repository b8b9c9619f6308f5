import { describe, expect, it } from 'vitest'
import { ArgumentsError, parseDemoArguments } from './arguments'

describe('parseDemoArguments', () => {
  it('takes seed 1 and a fixed last day unless told otherwise', () => {
    expect(parseDemoArguments([])).toEqual({ seed: 1, until: '2026-10-31' })
  })

  it('reads both options', () => {
    expect(parseDemoArguments(['--seed', '42', '--until', '2024-12-31'])).toEqual({ seed: 42, until: '2024-12-31' })
  })

  it.each([
    [['--seed', 'x'], '--seed: expected a whole number from 0 to 4294967295, got "x"'],
    [['--seed', '-1'], '--seed'],
    [['--seed', '1.5'], '--seed: expected'],
    [['--seed', '4294967296'], '--seed: expected'],
    [['--until', '2025-02-29'], '--until: expected a date from 2017-12-31 to 2028-12-31, got "2025-02-29"'],
    [['--until', '2016-01-01'], '--until: expected'],
    [['--until', '2029-01-01'], '--until: expected'],
    [['--sead', '1'], "Unknown option '--sead'"],
    [['demo.json'], 'Unexpected argument'],
  ])('refuses %j', (args, message) => {
    expect(() => parseDemoArguments(args)).toThrow(ArgumentsError)
    expect(() => parseDemoArguments(args)).toThrow(message)
  })
})
