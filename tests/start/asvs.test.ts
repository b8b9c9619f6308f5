import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'

const root = path.resolve(import.meta.dirname, '../..')
const states = ['met', 'partly', 'not met', 'not applicable']

function textOf(file: string): string {
  return readFileSync(path.join(root, file), 'utf8')
}

/** A line of the tables: its number in parts, level and state. */
interface Line {
  readonly number: readonly number[]
  readonly level: string
  readonly state: string
}

const page = textOf('docs/asvs.md')
const lines: readonly Line[] = page
  .split('\n')
  .filter((line) => /^\| V\d/.test(line))
  .map((line) => {
    const [, number = '', level = '', , state = ''] = line.split('|').map((cell) => cell.trim())
    return { number: number.slice(1).split('.').map(Number), level, state }
  })

function inOrder(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((part, index) => part !== other[index])
  return at === -1 ? 0 : (one[at] ?? 0) - (other[at] ?? 0)
}

function countOf(state: string, level: string): number {
  return lines.filter((line) => line.state === state && line.level === level).length
}

describe('the page on ASVS', () => {
  it('has all 70 requirements of level 1 and 183 of level 2 of version 5.0.0', () => {
    expect(lines.filter(({ level }) => level === '1')).toHaveLength(70)
    expect(lines.filter(({ level }) => level === '2')).toHaveLength(183)
    expect(lines).toHaveLength(70 + 183)
  })

  it('has each number once, in order', () => {
    const numbers = lines.map(({ number }) => number)
    expect(numbers.filter((number) => number.length !== 3 || !number.every(Number.isInteger))).toEqual([])
    expect(new Set(numbers.map((number) => number.join('.'))).size).toBe(numbers.length)
    expect(numbers).toEqual(numbers.toSorted(inOrder))
  })

  it('knows four states', () => {
    expect(lines.filter(({ state }) => !states.includes(state))).toEqual([])
  })

  it.each(states)('says at its top how many are %s', (state) => {
    const [first, second] = [countOf(state, '1'), countOf(state, '2')]
    const sums = page.split('\n').map((line) =>
      line
        .split('|')
        .map((cell) => cell.trim())
        .join('|'),
    )
    expect(sums).toContain(`|${state}|${first}|${second}|${first + second}|`)
  })

  it('says of each line what shows it, or why', () => {
    const short = page
      .split('\n')
      .filter((line) => /^\| V\d/.test(line) && (line.split('|')[5] ?? '').trim().length < 5)
    expect(short).toEqual([])
  })
})

describe.each(['docs/asvs.md', 'SECURITY.md'])('%s', (file) => {
  it('names files that are there', () => {
    const named = [...textOf(file).matchAll(/`((?:apps|packages|tests|scripts|deploy)\/[^`\s]+)`/g)]
    const paths = [...new Set(named.map(([, given = '']) => given))]
    expect(paths.length).toBeGreaterThan(30)
    expect(paths.filter((given) => !existsSync(path.join(root, given)))).toEqual([])
  })

  it('leads to pages that are there', () => {
    const folder = path.join(root, path.dirname(file))
    const pages = [...textOf(file).matchAll(/\]\((?!https:)([^)#]+)(?:#[^)]*)?\)/g)].map(([, given = '']) => given)
    expect(pages.length).toBeGreaterThan(3)
    expect(pages.filter((given) => !existsSync(path.join(folder, given)))).toEqual([])
  })
})
