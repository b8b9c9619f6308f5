import { describe, expect, it } from 'vitest'
import * as domain from '../index'
import { locales, type Locale } from './locale'

/** Words that the documents do not use, or that stand for another one, by language; what they are inside of is allowed. */
const droppedWords: Readonly<Record<Locale, readonly RegExp[]>> = {
  fi: [],
  sv: [/familjens vilja/i],
  // "Region (maakunta)" and "wellbeing services county", in full.
  en: [/\bprovinces?\b/i, /(?<!wellbeing services )\b(?:county|counties)\b/i],
}

function textsIn(value: unknown, path: string): readonly (readonly [path: string, locale: Locale, text: string])[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => {
    const locale = locales.find((each) => each === key)
    return typeof inner === 'string' && locale !== undefined
      ? [[`${path}.${key}`, locale, inner] as const]
      : textsIn(inner, `${path}.${key}`)
  })
}

const texts = Object.entries(domain).flatMap(([name, value]) =>
  typeof value === 'function' || (typeof value === 'object' && '_zod' in value) || name === 'publicSchemas'
    ? []
    : textsIn(value, name),
)

describe('the words of texts', () => {
  it('leave out what was dropped', () => {
    const found = texts.filter(([, locale, text]) => droppedWords[locale].some((word) => word.test(text)))
    expect(found.map(([path, , text]) => `${path}: ${text}`)).toEqual([])
  })

  it('call the units of figures regions (maakunta)', () => {
    expect(domain.figures.filter(({ unit }) => /province|county/.test(unit)).map(({ id }) => id)).toEqual([])
  })

  it('say maakunta in English where they say it in Finnish', () => {
    const english = new Map(texts.map(([path, , text]) => [path, text]))
    const silent = texts.filter(
      ([path, locale, text]) =>
        locale === 'fi' &&
        /\bmaakun/i.test(text) &&
        !/maakunta|regions?\b/.test(english.get(path.replace(/fi$/, 'en')) ?? ''),
    )
    expect(silent.map(([path]) => path)).toEqual([])
  })
})
