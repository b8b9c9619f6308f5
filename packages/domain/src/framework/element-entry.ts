import { z } from 'zod'
import { calendarDateSchema } from '../calendar/calendar-date'
import { InputError } from '../errors/input-error'
import { parseWith, wholeIssue } from '../errors/parse-with'
import type { Problem } from '../errors/problem'
import { regionCodes } from '../region/codes'
import { evidenceKindIds } from './evidence'
import { frameworkIds, frameworks } from './frameworks'
import { elementStatusIds } from './statuses'

/** A link to the record that shows how far an element has come. */
export const evidenceSchema = /* @__PURE__ */ (() =>
  z.strictObject({ kind: z.enum(evidenceKindIds), record: z.string().min(1) }))()

/** A link to the record that shows how far an element has come. */
export type Evidence = z.infer<typeof evidenceSchema>

/**
 * How far a region has come with an element since a day: who is responsible for it (`null` = nobody named) and what
 * shows it.
 */
export const elementEntrySchema = /* @__PURE__ */ (() =>
  z
    .strictObject({
      region: z.enum(regionCodes),
      framework: z.enum(frameworkIds),
      element: z.string(),
      status: z.enum(elementStatusIds),
      since: calendarDateSchema,
      responsible: z.string().trim().min(1).nullable().default(null),
      evidence: z.array(evidenceSchema).default([]),
    })
    .superRefine((entry, context) => {
      const framework = frameworks.find((each) => each.id === entry.framework)
      const ids = (framework?.pillars ?? []).flatMap((pillar) => pillar.elements.map((element) => element.id))
      if (ids.some((id) => id === entry.element)) return
      context.addIssue(wholeIssue(['element'], `expected an element of ${entry.framework}, got "${entry.element}"`))
    }))()

/** How far a region has come with an element since a day. */
export type ElementEntry = z.infer<typeof elementEntrySchema>

/** A region's entry of an element that cannot be read. */
export class ElementEntryError extends InputError {
  override readonly name = 'ElementEntryError'

  constructor(wrong: string | readonly Problem[], options?: ErrorOptions) {
    super('element-entry', wrong, options)
  }
}

/** Reads a region's entry of an element. @throws ElementEntryError with every problem. */
export function parseElementEntry(value: unknown): ElementEntry {
  return parseWith(elementEntrySchema, value, ElementEntryError)
}
