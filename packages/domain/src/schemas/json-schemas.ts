import { z } from 'zod'
import { publicSchemas } from './public-schemas'

/** A JSON Schema (draft 2020-12) as a plain object. */
export type JsonSchema = Readonly<Record<string, unknown>>

/** The name of a type's file: `TeamReport` → `team-report`, `SurveyK1` → `survey-k1`. */
export function schemaFileName(typeName: string): string {
  return typeName.replaceAll(/(?<=[a-z0-9])(?=[A-Z])/g, '-').toLowerCase()
}

/**
 * The JSON Schema (draft 2020-12) of every public type that data are exchanged in, by the type's name: what those give
 * who do not use TypeScript. They say the shape; rules that join fields (an end after its start) are in the functions.
 */
export function jsonSchemas(): Readonly<Record<string, JsonSchema>> {
  return Object.fromEntries(
    Object.entries(publicSchemas).map(([name, schema]) => [
      name,
      { title: name, ...z.toJSONSchema(schema, { io: 'input', target: 'draft-2020-12' }) },
    ]),
  )
}
