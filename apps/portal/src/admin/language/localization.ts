import type { DefaultTranslationsObject } from '@payloadcms/translations'

/** Language versions of a record. */
export const localization: DefaultTranslationsObject['localization'] = {
  cannotCopySameLocale: 'Kieliversiota ei voi kopioida itseensä',
  copyFrom: 'Kopioi kieliversiosta',
  copyFromTo: 'Kopioidaan kieliversio: {{from}} → {{to}}',
  copyTo: 'Kopioi kieliversioon',
  copyToLocale: 'Kopioi toiseen kieliversioon',
  localeToPublish: 'Julkaistava kieliversio',
  selectedLocales: 'Valitut kieliversiot',
  selectLocaleToCopy: 'Valitse kopioitava kieliversio',
  selectLocaleToDuplicate: 'Valitse kopioitavat kieliversiot',
}
