import { parquetReadObjects } from 'hyparquet'
import { describe, expect, it } from 'vitest'
import { catalogOf } from './catalog'
import { releaseChanges } from './release-changes'
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
    for (const file of releaseFiles) expect(releaseFile(content, file, null)?.length).toBeGreaterThan(10)
    expect(releaseFile(content, 'constructor', null)).toBeUndefined()
    expect(releaseFile(content, 'left-out.csv', null)).toBe('indicator,region,period\r\nworkers-over-cap,08,2025\r\n')
    expect(releaseFile(content, 'results.csv', null)).toContain('team-training-coverage')
  })

  it('hold the same figures in Parquet as in CSV', async () => {
    const parquet = releaseFile(content, 'results.parquet', null) as Uint8Array
    const file = parquet.buffer.slice(parquet.byteOffset, parquet.byteOffset + parquet.byteLength) as ArrayBuffer
    const [row, ...others] = await parquetReadObjects({ file })
    expect(others).toEqual([])
    expect(row).toMatchObject({
      indicator: 'team-training-coverage',
      region: '08',
      period: '2025',
      value: 0.5,
      target: null,
    })
    expect([row?.numerator, row?.denominator, row?.provisional]).toEqual([1, 2, false])
    expect(row?.period_start).toEqual(new Date('2025-01-01T00:00:00Z'))
    const [head = ''] = String(releaseFile(content, 'results.csv', null)).split(/\r?\n/)
    expect(Object.keys(row ?? {})).toEqual(head.replace('\uFEFF', '').split(','))
  })

  it('say which figures are other than in the release before', () => {
    const [result] = content.results
    if (result === undefined) throw new Error('no result')
    const before = {
      ...content,
      results: [
        { ...result, value: 0.25 },
        { ...result, period: '2023' },
      ],
    }
    const now = { ...content, results: [result, { ...result, period: '2024' }] }
    expect(
      String(releaseFile(now, 'changes.csv', before))
        .split('\r\n')
        .slice(1, 4),
    ).toEqual([
      'team-training-coverage,08,2025,changed,0.25,0.5',
      'team-training-coverage,08,2024,new,,0.5',
      'team-training-coverage,08,2023,gone,0.5,',
    ])
    expect(releaseChanges(now.results, now.results)).toEqual([])
  })
})
