import { expect, it } from 'vitest'
import { periodText } from './period-text'
import { translateTitle } from './title'

it.each([
  ['2024', '2024', '2024', '2024'],
  ['2024-H1', '1. vuosipuolisko 2024', 'Första halvåret 2024', 'First half of 2024'],
  ['2024-07', 'Heinäkuu 2024', 'Juli 2024', 'July 2024'],
  ['2024-W05', '2024-W05', '2024-W05', '2024-W05'],
  ['Tampere', 'Tampere', 'Tampere', 'Tampere'],
])('the period %s is said in words; what is none stays', (stored, fi, sv, en) => {
  expect([periodText(stored, 'fi'), periodText(stored, 'sv'), periodText(stored, 'en')]).toEqual([fi, sv, en])
})

it('a title says a period that is stored in it in words, in every language', () => {
  expect(translateTitle('Mittari · 2024-H1', [], 'fi', periodText)).toBe('Mittari · 1. vuosipuolisko 2024')
  expect(translateTitle('Mittari · 2024-H1', [], 'en', periodText)).toBe('Mittari · First half of 2024')
})
