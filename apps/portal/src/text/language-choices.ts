import { locales } from '@kotipesa/domain'

const names = { fi: 'suomi', sv: 'svenska', en: 'English' }

/** The languages to choose from, each by its own name. */
export const languageChoices = locales.map((id) => ({ id, label: { fi: names[id], sv: names[id], en: names[id] } }))
