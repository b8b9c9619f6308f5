import { z } from 'zod'
import { factsSchema1, factsSchema2 } from './facts-schema'

/**
 * A version of facts as JSON Schema (2020-12), for editors and other languages. It says the shape of each record; what
 * holds between records, and which days and names there are, only `parseFacts` checks.
 */
export function factsJsonSchema(version: 1 | 2): Record<string, unknown> {
  return { ...z.toJSONSchema(version === 1 ? factsSchema1 : factsSchema2, { io: 'input' }) }
}
