import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shownNumber, shownShare, typedNumber, typedShare } from './typed-number'

/** The digits of a text, without zeros at its ends. */
function digits(text: string): string {
  return text.replace(/\D/g, '').replace(/^0+/, '').replace(/0+$/, '')
}

describe('a typed number', () => {
  it.each([
    ['0,5', 0.5],
    ['74,5', 74.5],
    ['−0,5', -0.5],
    ['-0,5', -0.5],
    ['–3', -3],
    ['1 234,5', 1234.5],
    ['1\u00A0234,5', 1234.5],
    ['1\u202F234\u202F567', 1_234_567],
    ['0.5', 0.5],
    ['0.125', 0.125],
    ['1,125', 1.125],
    [' 7 ', 7],
    ['007', 7],
  ])('%s is the number meant', (text, number) => {
    expect(typedNumber(text)).toBe(number)
  })

  it.each(['', ' ', '\u00A0'])('%j is nothing', (text) => {
    expect(typedNumber(text)).toBeNull()
  })

  it.each([
    '0,5 h',
    '5,',
    ',5',
    '1.234',
    '12.500',
    '1.234,5',
    '1,234.5',
    '1 2',
    '12 34',
    '1 2345',
    '1e3',
    '0x10',
    '+5',
    '--1',
    '½',
    'monta',
    'NaN',
    'Infinity',
    '12345678901234567',
    '9'.repeat(400),
    '1,2,3',
    '٣',
  ])('%s stays the text it is', (text) => {
    expect(typedNumber(text)).toBe(text)
  })

  it('is what Finns, Swedes and others with a comma write of any number', () => {
    const number = fc
      .tuple(fc.integer({ min: -1_000_000, max: 1_000_000 }), fc.nat({ max: 3 }))
      .map(([n, d]) => n / 10 ** d)
    fc.assert(
      fc.property(number, fc.constantFrom('fi-FI', 'sv-SE', 'sv-FI'), fc.boolean(), (value, locale, useGrouping) => {
        const text = value.toLocaleString(locale, { useGrouping, maximumFractionDigits: 3 })
        expect(typedNumber(text)).toBe(value === 0 ? typedNumber(text) : value)
        expect(Number(typedNumber(text))).toBeCloseTo(value, 10)
      }),
    )
  })

  it('is read back from what the field shows', () => {
    const number = fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((value) => Number(value.toFixed(6)) + 0)
    fc.assert(fc.property(number, (value) => typedNumber(shownNumber(value)) === value || Object.is(value, -0)))
  })

  it('is a number, nothing, or the very text: never a part of it', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789,.-−  e%h') }), (text) => {
        const read = typedNumber(text)
        if (typeof read === 'string') return read === text
        return digits(shownNumber(read)) === digits(text)
      }),
    )
  })
})

describe('a typed share', () => {
  it.each([
    ['35', 0.35],
    ['35,5', 0.355],
    ['35,5 %', 0.355],
    ['35\u00A0%', 0.35],
    ['0,1', 0.001],
    ['101', 1.01],
    ['−1', -0.01],
  ])('of %s per cent', (text, share) => {
    expect(typedShare(text)).toBe(share)
  })

  it.each(['35,5 % tai enemmän', '%', 'puolet'])('%s stays the text it is', (text) => {
    expect(typedShare(text)).toBe(text)
  })

  it('is read back from what the field shows', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000 }), (n) => typedShare(shownShare(n / 100_000)) === n / 100_000),
    )
  })
})
