import { describe, expect, it } from 'vitest'
import { compileMeasure } from './measure'

const rows = [
  { share: 0.1, isOpen: true },
  { share: 0.2, isOpen: true },
  { share: null, isOpen: true },
  { share: 5, isOpen: false },
]
const open = { field: 'isOpen', operator: '=', value: true } as const

describe('compileMeasure', () => {
  it('counts rows, all or those that meet the condition', () => {
    expect(compileMeasure({ count: 'rows' })(rows)).toBe(4)
    expect(compileMeasure({ count: 'rows', where: open })(rows)).toBe(3)
    expect(compileMeasure({ count: 'rows' })([])).toBe(0)
  })

  it('adds up a field without the noise of binary fractions, unknown cells adding nothing', () => {
    expect(compileMeasure({ sum: 'share', where: open })(rows)).toBe(0.3)
    expect(compileMeasure({ sum: 'share' })(rows)).toBe(5.3)
  })

  it('keeps a third a third', () => {
    expect(compileMeasure({ sum: 'share' })([{ share: 1 / 3 }])).toBeCloseTo(1 / 3, 14)
  })
})
