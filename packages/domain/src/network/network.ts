import { z } from 'zod'
import { calendarDateSchema } from '../calendar/calendar-date'
import { checkValidity, validityFields } from '../calendar/schemas'
import { InputError } from '../errors/input-error'
import { parseWith } from '../errors/parse-with'
import type { Problem } from '../errors/problem'
import { regionCodes } from '../region/codes'
import { networkKindIds } from './kinds'
import { mandateSchema } from './mandate'

/** A network of a region: whom it is for, how long it has been, what has been agreed, when it met. */
export const networkSchema = /* @__PURE__ */ (() =>
  z
    .strictObject({
      region: z.enum(regionCodes),
      kind: z.enum(networkKindIds),
      ...validityFields,
      mandate: mandateSchema,
      meetings: z.array(z.strictObject({ heldOn: calendarDateSchema, hours: z.number().gt(0) })),
    })
    .superRefine(checkValidity))()

/** A network of a region. */
export type Network = z.infer<typeof networkSchema>

/** A network, or a rule of how often it meets, that cannot be read. */
export class NetworkError extends InputError {
  override readonly name = 'NetworkError'

  constructor(wrong: string | readonly Problem[], options?: ErrorOptions) {
    super('network', wrong, options)
  }
}

/** Reads a network. @throws NetworkError with every problem. */
export function parseNetwork(value: unknown): Network {
  return parseWith(networkSchema, value, NetworkError)
}
