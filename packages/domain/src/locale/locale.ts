/** The languages every definition is given in: Finnish, Swedish, English. Finnish is the first and the default. */
export const locales = ['fi', 'sv', 'en'] as const

/** One of the three languages. */
export type Locale = (typeof locales)[number]

/** The same text in all three languages; none may be missing. */
export type LocalizedText = Readonly<Record<Locale, string>>

/** Tells whether a string names one of the three languages. */
export function isLocale(value: string): value is Locale {
  return locales.some((locale) => locale === value)
}
