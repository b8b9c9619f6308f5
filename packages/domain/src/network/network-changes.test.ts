import { expect, it } from 'vitest'
import { networkChangeKind } from './network-changes'

it.each([
  [1, 0, 'end'],
  [2, 1, 'merge'],
  [5, 1, 'merge'],
  [1, 2, 'split'],
  [1, 1, null],
  [2, 0, null],
  [2, 2, null],
  [0, 1, null],
] as const)('%i that end and %i that begin are %s', (ending, beginning, kind) => {
  expect(networkChangeKind(ending, beginning)).toBe(kind)
})
