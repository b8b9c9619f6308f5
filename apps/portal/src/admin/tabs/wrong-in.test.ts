import { expect, it } from 'vitest'
import { tabAfter } from './tab-after'
import { wrongIn } from './wrong-in'

const tab = {
  fields: [
    { name: 'sessions', fields: [{ name: 'date' }] },
    { fields: [{ name: 'capacity' }, { tabs: [{ fields: [{ name: 'place' }] }] }] },
  ],
}

it('counts what is wrong in a part of a form, also in rows and in what holds no value itself', () => {
  const wrong = { valid: false }
  const fields = { sessions: { valid: true }, 'sessions.3.date': wrong, capacity: wrong, place: wrong }
  expect(wrongIn(tab, { ...fields, teams: wrong, 'capacityOf.x': wrong })).toBe(3)
  expect(wrongIn(tab, { sessions: wrong, capacity: {} })).toBe(1)
})

it.each([
  ['ArrowRight', 3, 0],
  ['ArrowLeft', 0, 3],
  ['Home', 2, 0],
  ['End', 0, 3],
  ['Enter', 1, -1],
])('%s leads from tab %i to %i of four', (key, from, to) => {
  expect(tabAfter(key, from, 4)).toBe(to)
})
