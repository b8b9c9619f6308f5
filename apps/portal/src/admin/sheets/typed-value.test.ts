import { describe, expect, it } from 'vitest'
import { CellProblem } from '../../sheets/cell'
import { choicesOf, typedValue } from './typed-value'

const today = '2026-11-30'

describe('what is typed for a field of many records', () => {
  it.each([
    ['a day', { type: 'date', name: 'reviewOn' }, '3.9.', '2026-09-03'],
    [
      'a last day',
      { type: 'date', name: 'validUntil', admin: { custom: { isLastDay: true } } },
      '31.12.2026',
      '2027-01-01',
    ],
    ['no day', { type: 'date', name: 'reviewOn' }, ' ', null],
    ['a share', { type: 'number', name: 'doneShare', admin: { custom: { isShare: true } } }, '50 %', 0.5],
    ['a number', { type: 'number', name: 'people' }, '0,5', 0.5],
    ['yes', { type: 'checkbox', name: 'goalAgreed' }, 'true', true],
    ['no', { type: 'checkbox', name: 'goalAgreed' }, 'false', false],
    ['a choice', { type: 'select', name: 'level' }, 'client', 'client'],
    ['words', { type: 'text', name: 'responsible' }, ' Johtaja ', 'Johtaja'],
    ['no words', { type: 'text', name: 'responsible' }, '', null],
    ['a municipality', { type: 'select', name: 'municipality' }, 'Tampere', '837'],
    ['municipalities', { type: 'select', name: 'municipalitiesServed' }, 'Tampere; Ylöjärvi', ['837', '980']],
  ])('is %s', (_, field, typed, value) => {
    expect(typedValue(field, typed, today)).toEqual(value)
  })

  it('is refused where it is none', () => {
    expect(typedValue({ type: 'date', name: 'reviewOn' }, '31.2.2026', today)).toBeInstanceOf(CellProblem)
    expect(typedValue({ type: 'checkbox', name: 'goalAgreed' }, '', today)).toBeInstanceOf(CellProblem)
    expect(typedValue({ type: 'select', name: 'municipality' }, 'Ankkalinna', today)).toBeInstanceOf(CellProblem)
  })

  it('is chosen of a closed list, and typed where there is too much to choose from', () => {
    const called = String
    const options = [{ value: 'client', label: 'Asiakas' }]
    expect(choicesOf({ type: 'select', name: 'level', options }, called, ['Kyllä', 'Ei'])).toEqual([
      { value: 'client', label: 'Asiakas' },
    ])
    expect(choicesOf({ type: 'checkbox', name: 'goalAgreed' }, called, ['Kyllä', 'Ei'])).toHaveLength(2)
    expect(choicesOf({ type: 'select', name: 'municipality', options }, called, ['Kyllä', 'Ei'])).toBe(null)
  })
})
