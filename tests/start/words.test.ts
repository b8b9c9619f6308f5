import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'

const root = path.resolve(import.meta.dirname, '../..')

/** Words for a thing that has another one: what is said instead, and how the dropped word is found. */
const dropped: readonly (readonly [instead: string, word: RegExp])[] = [
  ['toimintatapa', /työskentelyta[pv]/i],
  ['ylläpitäjä', /pääkäyttäj/i],
  ['administratör', /huvudanvändar/i],
  ['administrator', /main user/i],
  ['osatekijä', /mallin os(?:a|at|ien|ia|ista)\b|niiden osat\b|pilarin \S+ os(?:at|ien|ia|ista)\b/i],
]

const files = globSync(
  ['apps/*/messages/*.json', 'apps/*/src/**/*.{ts,tsx}', 'packages/*/src/**/*.ts', 'scripts/**/*.mjs'],
  {
    cwd: root,
    exclude: (name) => name.includes('node_modules'),
  },
)

describe('one thing has one word in both applications and the packages', () => {
  it.each(dropped)('%s', (_instead, word) => {
    const said = files.flatMap((file) => {
      const lines = readFileSync(path.join(root, file), 'utf8').split('\n')
      return lines.flatMap((line, index) => (word.test(line) ? [`${file}:${index + 1} ${line.trim()}`] : []))
    })
    expect(said).toEqual([])
  })

  it('in files that were looked at', () => {
    expect(files.filter((file) => file.startsWith('apps/portal/messages/'))).toHaveLength(3)
    expect(files.length).toBeGreaterThan(300)
  })
})
