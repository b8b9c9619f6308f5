import fc from 'fast-check'
import { expect, it } from 'vitest'
import { arbitraryBundle } from '../testing/arbitrary-bundle'
import { parseFacts, parseFactsJson } from './parse-facts'

it('keeps every record as it is when equal ids are kept once', () => {
  fc.assert(
    fc.property(arbitraryBundle, (bundle) => {
      expect(parseFactsJson(JSON.stringify(bundle))).toEqual(parseFacts(bundle))
    }),
  )
})
