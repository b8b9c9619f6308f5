import { InputError } from '../errors/input-error'
import type { Problem } from '../errors/problem'
import { idsOf } from '../locale/term'
import type { Framework } from './framework'
import { pillars, type ElementId, type PillarId } from './pillars'

/** All elements of the four pillars, in order. */
export const elements = /* @__PURE__ */ (() =>
  [...pillars[0].elements, ...pillars[1].elements, ...pillars[2].elements, ...pillars[3].elements] as const)()

/** The ids of all elements, in the order of the pillars. */
export const elementIds = /* @__PURE__ */ idsOf(elements)

/** An id that no element has. */
export class ElementError extends InputError {
  override readonly name = 'ElementError'

  constructor(wrong: string | readonly Problem[], options?: ErrorOptions) {
    super('element', wrong, options)
  }
}

/**
 * The number of the pillar an element belongs to.
 *
 * @example
 * pillarOfElement('trainer-bank') // 2
 * @throws ElementError when no pillar has the element.
 */
export function pillarOfElement(id: ElementId): PillarId {
  const found = pillars.find((pillar) => pillar.elements.some((element) => element.id === id))
  if (found === undefined) throw new ElementError(`"${String(id)}" is not an element of the four pillars`)
  return found.id
}

/**
 * The support-and-coordination model as a framework of pillars and elements.
 *
 * Source: Pirkanmaa support model 2023.
 */
export const supportAndCoordinationModel = {
  id: 'support-and-coordination-model',
  label: { fi: 'tuki- ja koordinaatiomalli', sv: 'stöd- och samordningsmodell', en: 'support-and-coordination model' },
  pillars,
  source: 'Pirkanmaa support model 2023',
} as const satisfies Framework
