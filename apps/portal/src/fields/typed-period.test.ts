import { parsePeriod } from '@kotipesa/domain'
import { describe, expect, it } from 'vitest'
import { partsOfYear, periodOf, periodParts, wholeYear } from './typed-period'

describe('the parts of a year', () => {
  it('make the name of a period each, and come back from it', () => {
    const names = partsOfYear.map(({ value: part }) => periodOf({ year: '2024', part }))
    expect(names.map((name) => parsePeriod(name).id)).toEqual(names)
    expect(new Set(names).size).toBe(19)
    expect(names.map(periodParts)).toEqual(
      partsOfYear.map(({ value }) => ({ year: '2024', part: value === wholeYear ? '' : value })),
    )
  })

  it.each([
    ['H1', { fi: '1. vuosipuolisko', sv: 'Första halvåret', en: 'First half' }],
    ['Q3', { fi: '3. vuosineljännes', sv: 'Tredje kvartalet', en: 'Third quarter' }],
    ['07', { fi: 'Heinäkuu', sv: 'Juli', en: 'July' }],
  ])('%s has a name without the year', (part, label) => {
    expect(partsOfYear.find(({ value }) => value === part)?.label).toEqual(label)
  })
})

describe('a period half given', () => {
  it.each([
    [{ year: '', part: 'H1' }, '-H1'],
    [{ year: '20', part: 'H1' }, '20-H1'],
    [{ year: '20', part: '' }, '20'],
    [{ year: '', part: '' }, ''],
  ])('%j keeps what was given', (given, name) => {
    expect(periodOf(given)).toBe(name)
    expect(periodParts(name)).toEqual(given)
  })

  it('is empty before anything is given', () => {
    expect(periodParts(null)).toEqual({ year: '', part: '' })
  })
})
