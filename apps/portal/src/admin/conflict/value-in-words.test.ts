import { describe, expect, it } from 'vitest'
import type { FormField } from './shown-fields'
import { referencesIn, valueInWords, type Words } from './value-in-words'

const words: Words = {
  language: 'fi',
  label: (label) => (typeof label === 'object' ? String(label.fi) : String(label)),
  titles: new Map([['teams/1', 'Akaan tiimi']]),
}

function said(field: Omit<FormField, 'name'>, value: unknown, others: object = {}): readonly string[] {
  return valueInWords({ path: 'it', field: { ...field, name: 'it' } }, { ...others, it: value }, words)
}

describe('a value in words', () => {
  it.each([
    ['a number as it is typed', { type: 'number' }, 1234.5, ['1234,5']],
    ['a text that is no number', { type: 'number' }, 'monta', ['monta']],
    ['a share', { type: 'number', admin: { custom: { isShare: true } } }, 0.355, ['35,5 %']],
    ['a day', { type: 'date' }, '2024-07-18T12:00:00.000Z', ['18.7.2024']],
    ['a last day', { type: 'date', admin: { custom: { isLastDay: true } } }, '2024-08-01T12:00:00.000Z', ['31.7.2024']],
    ['a choice', { type: 'select', options: [{ value: 'x', label: { fi: 'Aina' } }] }, 'x', ['Aina']],
    ['no', { type: 'checkbox' }, false, ['Ei']],
    ['a record', { type: 'relationship', relationTo: 'teams' }, '1', ['Akaan tiimi']],
    [
      'several',
      { type: 'relationship', relationTo: 'teams', hasMany: true },
      ['1', '1'],
      ['Akaan tiimi', 'Akaan tiimi'],
    ],
    ['nothing', { type: 'text' }, null, []],
  ] as const)('%s', (_, field, value, expected) => {
    expect(said(field, value)).toEqual(expected)
  })

  it('a target goes by the unit of its indicator', () => {
    const field = { type: 'number', admin: { custom: { shares: ['coverage'] } } }
    expect(said(field, 0.8, { indicator: 'coverage' })).toEqual(['80 %'])
    expect(said(field, 0.8, { indicator: 'hours' })).toEqual(['0,8'])
  })

  it('rows are a line each, with the names of what stands in them', () => {
    const field: FormField = {
      type: 'array',
      name: 'it',
      fields: [
        { type: 'date', name: 'date', label: { fi: 'Päivä' } },
        { type: 'relationship', name: 'team', relationTo: 'teams', label: { fi: 'Tiimi' } },
        { type: 'number', name: 'hours', label: { fi: 'Tunteja' } },
      ],
    }
    const record = { it: [{ date: '2024-07-18', team: '1', hours: 7 }, { hours: 1.5 }] }
    const lines = valueInWords({ path: 'it', field }, record, words)
    expect(lines).toEqual(['Päivä: 18.7.2024, Tiimi: Akaan tiimi, Tunteja: 7', 'Tunteja: 1,5'])
    expect(referencesIn({ path: 'it', field }, record)).toEqual([{ relationTo: 'teams', id: '1' }])
  })
})
