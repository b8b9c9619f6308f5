import type { FlattenedField } from 'payload'
import { describe, expect, it } from 'vitest'
import { keepTexts, textIn } from './keep-texts'

const number = { name: 'n', type: 'number' } as FlattenedField
const fields = [
  number,
  { name: 'word', type: 'text' },
  { name: 'rows', type: 'array', flattenedFields: [number] },
  { name: 'group', type: 'group', flattenedFields: [number] },
] as unknown as FlattenedField[]

function keptOf(data: unknown, operation = 'create'): unknown {
  const hook = keepTexts as unknown as (given: unknown) => { data: unknown }
  return hook({ args: { data }, collection: { flattenedFields: fields }, operation }).data
}

describe('a text where a number belongs', () => {
  it('is kept from being read, in the record, its rows and its groups', () => {
    expect(keptOf({ n: '0,35', word: '5', rows: [{ n: '7' }, { n: 7 }], group: { n: '' }, other: '1' })).toEqual({
      n: { text: '0,35' },
      word: '5',
      rows: [{ n: { text: '7' } }, { n: 7 }],
      group: { n: { text: '' } },
      other: '1',
    })
  })

  it('does not change what was sent', () => {
    const sent = Object.freeze({ n: '1', rows: Object.freeze([Object.freeze({ n: '2' })]) })
    expect(keptOf(sent)).toEqual({ n: { text: '1' }, rows: [{ n: { text: '2' } }] })
  })

  it.each([null, undefined, 'x', [1], { rows: null, group: 'x' }, { rows: [null, 'x'] }])(
    '%j passes as it is',
    (data) => {
      expect(keptOf(data)).toEqual(data)
    },
  )

  it('is looked for only where records are written', () => {
    expect(keptOf({ n: '1' }, 'read')).toEqual({ n: '1' })
  })

  it('is unwrapped for the field’s rule', () => {
    expect([textIn({ text: 'b' }), textIn({ text: 5 }), textIn(5), textIn(null)]).toEqual(['b', null, null, null])
  })
})
