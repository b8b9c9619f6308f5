import type { DefaultTranslationsObject } from '@payloadcms/translations'

/** Conditions of a list's filters. */
export const operators: DefaultTranslationsObject['operators'] = {
  contains: 'sisältää',
  equals: 'on',
  exists: 'on annettu',
  intersects: 'leikkaa',
  isGreaterThan: 'on suurempi kuin',
  isGreaterThanOrEqualTo: 'on vähintään',
  isIn: 'on jokin näistä',
  isLessThan: 'on pienempi kuin',
  isLessThanOrEqualTo: 'on enintään',
  isLike: 'on samankaltainen kuin',
  isNotEqualTo: 'ei ole',
  isNotIn: 'ei ole mikään näistä',
  isNotLike: 'ei ole samankaltainen kuin',
  near: 'on lähellä',
  within: 'on alueella',
}
