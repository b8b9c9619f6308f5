import { describe, expect, it } from 'vitest'
import { pageHref } from '../navigation/href'
import { keptChoices } from './kept-choices'
import type { PageAddress, Section } from './page-address'

function hrefs(address: PageAddress): readonly string[] {
  const sections: readonly (readonly [Section, string])[] = [
    ['overview', '/'],
    ['indicators', '/indicators'],
    ['regions', '/regions'],
    ['teams', '/teams'],
    ['people', '/trainers'],
    ['plans', '/plans'],
    ['data', '/data'],
  ]
  return sections.map(([section, path]) => pageHref('fi', path, keptChoices(section, address)))
}

describe('the choices of a page', () => {
  it('go along to the sections that have them', () => {
    expect(
      hrefs({ path: '/trainers', query: { region: '08', period: '2024-H1', pairs: '2' }, section: 'people' }),
    ).toEqual([
      '/fi?region=08&period=2024-H1',
      '/fi/indicators?region=08&period=2024-H1',
      '/fi/regions?period=2024-H1',
      '/fi/teams?region=08&period=2024-H1',
      '/fi/trainers?region=08&period=2024-H1',
      '/fi/plans?region=08&period=2024-H1',
      '/fi/data?region=08',
    ])
  })

  it('are those of the path on a page of a region, and none of the country where one region is shown', () => {
    expect(hrefs({ path: '/regions/08/where', query: { period: '2024' }, section: 'regions' })[3]).toBe(
      '/fi/teams?region=08&period=2024',
    )
    expect(hrefs({ path: '/', query: { region: 'FI', period: '2024' }, section: 'overview' })).toEqual([
      '/fi?region=FI&period=2024',
      '/fi/indicators?region=FI&period=2024',
      '/fi/regions?period=2024',
      '/fi/teams?period=2024',
      '/fi/trainers?period=2024',
      '/fi/plans?period=2024',
      '/fi/data',
    ])
  })

  it('add nothing to an address where nothing was chosen', () => {
    expect(hrefs({ path: '/', section: 'overview' }).join(' ')).not.toContain('?')
  })
})
