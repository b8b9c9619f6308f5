import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { necessity, risks } from './impact'

const security = readFileSync(join(import.meta.dirname, '../../../../SECURITY.md'), 'utf8')
const threats = security.split('\n').filter((line) => line.startsWith('| '))

describe('the template of the impact assessment', () => {
  it('has every line once', () => {
    for (const ids of [necessity.map(({ id }) => id), risks.map(({ id }) => id)]) {
      expect(new Set(ids).size).toBe(ids.length)
    }
  })

  it('says of every risk what the software does by threats that SECURITY.md has, each with its test', () => {
    const missing = risks.flatMap((risk) =>
      risk.threats.filter(
        (threat) => !threats.some((line) => line.slice(2).startsWith(threat) && /\.test\.ts/.test(line)),
      ),
    )
    expect(risks.filter((risk) => risk.threats.length === 0)).toEqual([])
    expect(missing).toEqual([])
  })
})
