import { describe, expect, it } from 'vitest'
import { readOptions } from '../../scripts/start/options.mjs'

describe('the options of npm start', () => {
  it('ask for nothing special when there are none', () => {
    expect(readOptions([])).toEqual({ demo: false, seed: 1, fresh: false, yes: false, prepare: false, dev: false })
  })

  it('choose the demonstration set by its seed', () => {
    expect(readOptions(['--demo', '--seed', '7'])).toMatchObject({ demo: true, seed: 7 })
  })

  it('show the help', () => {
    expect(readOptions(['--help'])).toBe('help')
    expect(readOptions(['-h'])).toBe('help')
  })

  it.each([
    [['--frehs'], "Unknown option '--frehs'. See npm start -- --help."],
    [['fresh'], "Unexpected argument 'fresh'. See npm start -- --help."],
    [['--seed', '7'], '--seed chooses the demonstration set and needs --demo.'],
    [['--demo', '--seed', 'x'], '--seed must be a whole number, e.g. --seed 1, got "x".'],
    [['--demo', '--seed', '-1'], "Option '--seed' argument is ambiguous"],
  ])('refuse %j', (args, sentence) => {
    expect(readOptions(args)).toContain(sentence)
  })
})
