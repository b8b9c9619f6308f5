import { describe, expect, it } from 'vitest'
import { catalogOf } from './catalog'
import { releaseFile, releaseFiles } from './release-files'

const release = { number: 2, revision: 'abc', changes: 'Kaksi aluetta lisää.', madeAt: '2026-11-30T10:00:00Z' }
const content = {
  generatedAt: '2026-11-30T10:00:00Z',
  notice: null,
  results: [
    {
      indicator: 'team-training-coverage' as const,
      region: '08' as const,
      period: '2025',
      value: 0.5,
      numerator: 1,
      denominator: 2,
      state: 'ok' as const,
      provisional: false,
      target: null,
    },
  ],
  leftOut: [{ indicator: 'workers-over-cap' as const, region: '08' as const, period: '2025' }],
}

describe('the catalogue of open data', () => {
  it('has a data set for each release, with its files at addresses that stay', () => {
    const catalog = JSON.stringify(
      catalogOf({ isOn: true, publishing: ['08'], releases: [release] }, 'https://kpi.test', 'THL'),
    )
    for (const file of releaseFiles) expect(catalog).toContain(`"https://kpi.test/open-data/2/${file}"`)
    expect(catalog).toContain('Kaksi aluetta lisää.')
  })
})

describe('the files of a release', () => {
  it('are all there, and no others', () => {
    for (const file of releaseFiles) expect(releaseFile(content, file)?.text.length).toBeGreaterThan(10)
    expect(releaseFile(content, 'constructor')).toBeUndefined()
    expect(releaseFile(content, 'left-out.csv')?.text).toBe('indicator,region,period\r\nworkers-over-cap,08,2025\r\n')
    expect(releaseFile(content, 'results.csv')?.text).toContain('team-training-coverage')
  })
})
