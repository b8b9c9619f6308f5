import { importDateFNSLocale, initI18n } from '@payloadcms/translations'
import { enTranslations } from '@payloadcms/translations/languages/en'
import { describe, expect, it } from 'vitest'
import { finnish } from './finnish'

type Texts = { [key: string]: string | Texts }

/** `{ a: { b: 'x' } }` → `Map { 'a:b' → 'x' }` */
function flatten(texts: Texts, prefix = ''): Map<string, string> {
  const rows = Object.entries(texts).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[`${prefix}${key}`, value]] : [...flatten(value, `${prefix}${key}:`)],
  )
  return new Map(rows)
}

/** The distinct insertions and tags of a text, sorted: `{{label}}`, `<1>`, `<a …>`. */
function insertions(text: string): string {
  const found = text.match(/\{\{.*?\}\}|<\/?(?:\d+|a|br)\b[^>]*>/g) ?? []
  return [...new Set(found)].sort().join(' ')
}

const english = flatten(enTranslations)
const translated = flatten(finnish.translations)

describe('the Finnish of the admin', () => {
  it('has a text for every English key', () => {
    expect([...english.keys()].filter((key) => !translated.has(key))).toEqual([])
  })

  it('has no text that English does not have', () => {
    expect([...translated.keys()].filter((key) => !english.has(key))).toEqual([])
  })

  it('keeps the insertions of every text but an empty cell’s, one that Finnish would have to inflect, and names left out', () => {
    const changed = [...english].filter(([key, text]) => insertions(text) !== insertions(translated.get(key) ?? ''))
    expect(changed.map(([key]) => key)).toEqual([
      'general:noLabel',
      'general:searchBy',
      'general:selectAll',
      'general:selectedCount',
    ])
  })

  it('leaves nothing empty or with spaces around it', () => {
    expect([...translated].filter(([, text]) => text === '' || text !== text.trim())).toEqual([])
  })

  it('leaves nothing in English', () => {
    expect([...translated].filter(([key, text]) => english.get(key) === text)).toEqual([])
  })

  it('writes dates in Finnish', async () => {
    const locale = await importDateFNSLocale(finnish.dateFNSKey)
    expect(locale.code).toBe('fi')
    expect(locale.localize.month(0)).toBe('tammikuu')
  })

  it.each(['api', 'client'] as const)('is what Payload uses in the context %s', async (context) => {
    const i18n = await initI18n({
      config: { fallbackLanguage: 'fi', supportedLanguages: { fi: finnish } },
      context,
      language: 'fi',
    })
    expect(i18n.t('general:createNewLabel', { label: 'Tiimi' })).toBe('Luo uusi: Tiimi')
    expect(i18n.t('general:aboutToDeleteCount', { count: 2, label: 'Tiimit' })).toBe('Olet poistamassa: Tiimit (2 kpl)')
    expect(i18n.dateFNS.code).toBe('fi')
  })
})
