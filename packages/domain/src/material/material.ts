import { z } from 'zod'
import { calendarDateSchema } from '../calendar/calendar-date'
import { InputError } from '../errors/input-error'
import { parseWith } from '../errors/parse-with'
import type { Problem } from '../errors/problem'
import { findTerm } from '../locale/term'
import { accessibilityStateIds, materialAudienceIds, materialTypeIds, materialTypes } from './types'

/** Material in a bank: its type, whom it is for, its languages (BCP 47, e.g. `fi`), and how accessible it is. */
export const materialSchema = /* @__PURE__ */ (() =>
  z.strictObject({
    id: z.string().min(1),
    title: z.string().trim().min(1),
    type: z.enum(materialTypeIds),
    audiences: z.array(z.enum(materialAudienceIds)).min(1),
    languages: z
      .array(z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, { error: 'a language’s code, for example fi' }))
      .min(1),
    accessibility: z.strictObject({
      state: z.enum(accessibilityStateIds),
      /** When it was assessed; `null` = not yet. */
      assessedOn: calendarDateSchema.nullable(),
    }),
    /** Where it is on the web; `null` = it is not published there. */
    publishedAt: z.url().nullable(),
  }))()

/** Material in a bank. */
export type Material = z.infer<typeof materialSchema>

/** Material that cannot be read. */
export class MaterialError extends InputError {
  override readonly name = 'MaterialError'

  constructor(wrong: string | readonly Problem[], options?: ErrorOptions) {
    super('material', wrong, options)
  }
}

/** Reads material. @throws MaterialError with every problem. */
export function parseMaterial(value: unknown): Material {
  return parseWith(materialSchema, value, MaterialError)
}

/** What stands between material and its publication on the web. */
export type PublicationObstacle = 'not-accessible' | 'accessibility-not-assessed'

/**
 * What stands against having material on the web; empty = nothing. Brochures and videos are published there accessibly:
 * they must have been assessed and be accessible. Of other material, such as the induction package and the trainers'
 * bank, which are on the web as well, the document asks no more.
 *
 * Source: Pirkanmaa support model 2023 ("Viedään esitteet ja videot … nettisivuille (saavutettavuus huomioiden)";
 * "Perehdytyspaketti" and "Materiaalipankki systeemisen työotteen kouluttamiseen" on the web).
 */
export function publicationObstacles({
  type,
  accessibility,
}: Pick<Material, 'type' | 'accessibility'>): readonly PublicationObstacle[] {
  if (findTerm(materialTypes, type)?.isForTheWeb !== true) return []
  if (accessibility.state === 'not-assessed' || accessibility.assessedOn === null) return ['accessibility-not-assessed']
  return accessibility.state === 'accessible' ? [] : ['not-accessible']
}
