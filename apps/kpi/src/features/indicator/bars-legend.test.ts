import { describe, expect, it } from 'vitest'
import type { RegionBar } from '../charts/region-bars'
import { barsLegend } from './bars-legend'

const words = {
  country: 'koko maa',
  target: 'tavoite',
  provisional: 'ennakollinen',
  definitionChanged: 'määritelmä muuttunut',
  states: { empty: 'ei laskettavaa', 'no-data': 'ei tietoa', 'not-applicable': 'ei sovellu' },
}
const plain: RegionBar = {
  label: 'Pirkanmaa',
  isCountry: false,
  isInView: false,
  value: 0.5,
  text: '50 %',
  state: 'ok',
  isProvisional: false,
  isRedefined: false,
  target: null,
}

function signsOf(...bars: readonly Partial<RegionBar>[]) {
  return barsLegend([plain, ...bars.map((bar) => ({ ...plain, ...bar }))], words).map(
    ({ sign, label }) => `${sign}: ${label}`,
  )
}

describe('the key to a chart by area', () => {
  it('holds nothing where every bar is plain', () => {
    expect(signsOf()).toEqual([])
  })

  it('holds each sign that is in the chart, once', () => {
    expect(signsOf({ isCountry: true })).toEqual(['countryBar: koko maa'])
    expect(signsOf({ target: 0 }, { target: 0.8 })).toEqual(['targetMark: tavoite'])
    expect(signsOf({ isProvisional: true })).toEqual(['provisionalBar: ennakollinen'])
    expect(signsOf({ isRedefined: true })).toEqual(['definitionChanged: määritelmä muuttunut'])
    const states = [{ state: 'no-data' }, { state: 'empty' }, { state: 'no-data' }] as const
    expect(signsOf(...states)).toEqual(['no-data: ei tietoa', 'empty: ei laskettavaa'])
  })

  it('has no sign of a provisional bar where there is no bar', () => {
    expect(signsOf({ isProvisional: true, state: 'no-data' })).toEqual(['no-data: ei tietoa'])
  })
})
