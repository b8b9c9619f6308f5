import { describe, expect, it } from 'vitest'
import en from '../../messages/en.json'
import fi from '../../messages/fi.json'
import sv from '../../messages/sv.json'
import { languageOf, say, text } from '.'
import { capitalised } from './capitalised'

function paths(tree: object, prefix = ''): string[] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [`${prefix}${key}`] : paths(value as object, `${prefix}${key}.`),
  )
}

function leaves(tree: object): string[] {
  return Object.values(tree).flatMap((value) => (typeof value === 'string' ? [value] : leaves(value as object)))
}

function holes(words: string): string[] {
  return words.match(/\{\w+\}/g) ?? []
}

describe('the texts of the interface', () => {
  it('are the same in the three languages, with the same holes', () => {
    expect(paths(sv)).toEqual(paths(fi))
    expect(paths(en)).toEqual(paths(fi))
    for (const [index, words] of leaves(fi).entries()) {
      expect(holes(leaves(sv)[index] ?? ''), words).toEqual(holes(words))
      expect(holes(leaves(en)[index] ?? ''), words).toEqual(holes(words))
      expect(words.trim()).not.toBe('')
    }
  })

  it('fill their holes and keep what nobody fills', () => {
    expect(say({ i18n: { language: 'fi' } }, 'home.welcome', { name: 'Aino' })).toBe('Tervetuloa, Aino')
    expect(say({ i18n: { language: 'en' } }, 'home.welcome')).toBe('Welcome, {name}')
  })

  it('are Finnish to whoever has another language', () => {
    expect(languageOf({ i18n: { language: 'de' } })).toBe('fi')
    expect(languageOf({})).toBe('fi')
    expect(text('teams.singular')).toEqual({ fi: 'Tiimi', sv: 'Team', en: 'Team' })
  })

  it('begin with a capital where a label stands alone', () => {
    expect(capitalised({ fi: 'ääni', sv: 'öga', en: 'eye' })).toEqual({ fi: 'Ääni', sv: 'Öga', en: 'Eye' })
  })
})
