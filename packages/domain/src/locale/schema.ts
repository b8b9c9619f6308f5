import { z } from 'zod'
import { locales, type Locale } from './locale'

/** A text in Finnish, Swedish and English; none may be missing or empty. */
export const localizedTextSchema = /* @__PURE__ */ (() =>
  z.strictObject(
    Object.fromEntries(locales.map((locale) => [locale, z.string().min(1)])) as Record<Locale, z.ZodString>,
  ))()
