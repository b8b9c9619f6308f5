import type { Facts } from '@kotipesa/indicators'
import { createHash, randomUUID } from 'node:crypto'

const numbers = new WeakMap<WeakKey, number>()
let lastNumber = 0

/** A number of its own for each thing, for as long as the process runs. */
function numberOf(thing: WeakKey): number {
  const number = numbers.get(thing) ?? (lastNumber += 1)
  numbers.set(thing, number)
  return number
}

/** Next may load this file more than once in a process, each time counting from the beginning. */
const instance = randomUUID()

/** Stands for the facts, the component and every input that markup is made from: where one differs, the id does. */
export function markupId(facts: Facts, content: WeakKey, inputs: object): string {
  const whole = JSON.stringify([instance, numberOf(facts), numberOf(content), inputs])
  return createHash('sha256').update(whole).digest('base64url')
}
