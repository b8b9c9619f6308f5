import { describe, expect, it } from 'vitest'
import { type AskedWhatIf, chooseWhatIf } from './what-if-choice'

const nothing: AskedWhatIf = {
  pairs: undefined,
  pairShare: undefined,
  share: undefined,
  lost: undefined,
  start: undefined,
  turnover: undefined,
}

describe('what if', () => {
  it('is nothing when nothing is asked; an empty field of the form is left as it is', () => {
    expect(chooseWhatIf(nothing)).toEqual({ change: {}, turnover: null })
    expect(chooseWhatIf({ ...nothing, pairs: '', start: '', turnover: '' })).toEqual({ change: {}, turnover: null })
  })

  it('is read from the address, shares as percentages', () => {
    const asked = { pairs: '2', pairShare: '50', share: '30', lost: '1', start: '2027-01-01', turnover: '15' }
    expect(chooseWhatIf(asked)).toEqual({
      change: { addedPairs: 2, addedShare: 0.5, timeShare: 0.3, lostTrainers: 1, startOn: '2027-01-01' },
      turnover: 0.15,
    })
  })

  it.each([
    { pairs: '21' },
    { pairs: '-1' },
    { pairs: '1.5' },
    { pairs: 'yksi' },
    { pairShare: '0' },
    { share: '101' },
    { lost: '1e3' },
    { start: '2027-02-30' },
    { start: '9999-01-01' },
    { turnover: '101' },
  ])('is refused as a whole where a field holds %o', (wrong) => {
    expect(chooseWhatIf({ ...nothing, ...wrong })).toBeNull()
  })
})
