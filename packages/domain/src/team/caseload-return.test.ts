import { expect, it } from 'vitest'
import { caseloadCollectionMonths } from './caseload-return'

it('is collected in April and October, which is our own reading and not of the Act', () => {
  expect(caseloadCollectionMonths).toEqual([4, 10])
})
