import type { Language } from '.'

/** The languages as files and programs name them, with the country whose way of writing is meant (BCP 47). */
export const languageTags: Readonly<Record<Language, string>> = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' }
