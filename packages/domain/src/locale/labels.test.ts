import { describe, expect, it } from 'vitest'
import * as domain from '../index'
import { locales, type LocalizedText } from './locale'

interface FoundText {
  readonly path: string
  readonly text: LocalizedText
}

const localeKeys: readonly string[] = locales

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}

/** Every object in a value that has a text in some language, with where it stands. */
function textsIn(value: unknown, path: string): readonly FoundText[] {
  if (!isRecord(value)) return []
  const keys = Object.keys(value)
  if (keys.some((key) => localeKeys.includes(key))) return [{ path, text: value as LocalizedText }]
  return keys.flatMap((key) => textsIn(value[key], `${path}.${key}`))
}

/** Schemas hold ids, and the ids of languages are their codes. */
const texts = Object.entries(domain)
  .filter(([name]) => name !== 'publicSchemas')
  .filter(([, value]) => Array.isArray(value) || (isRecord(value) && Object.getPrototypeOf(value) === Object.prototype))
  .flatMap(([name, value]) => textsIn(value, name))

function isTerm(value: unknown): value is domain.Term {
  return isRecord(value) && typeof value['id'] === 'string' && isRecord(value['label'])
}

/** Every list of terms that the package exports, by its name. */
const termSets: readonly (readonly [name: string, terms: readonly domain.Term[]])[] = Object.entries(domain).flatMap(
  ([name, value]) => (Array.isArray(value) && value.length > 0 && value.every(isTerm) ? [[name, value] as const] : []),
)

describe('labels', () => {
  it('finds the closed sets of every topic', () => {
    expect(termSets.length).toBeGreaterThan(45)
    const names = termSets.map(([name]) => name)
    for (const name of ['granularities', 'teamRoles', 'curricula', 'trainerRequirements', 'networkKinds', 'elements']) {
      expect(names).toContain(name)
    }
    for (const name of ['planStates', 'materialTypes', 'dataPurposes', 'frameworks']) expect(names).toContain(name)
  })

  it('finds the texts of every topic', () => {
    const topics = new Set(texts.map(({ path }) => path.split('.')[0]))
    for (const name of ['regions', 'municipalities', 'teamRoles', 'curricula', 'pillars', 'regionRoles', 'degrees']) {
      expect(topics).toContain(name)
    }
  })

  it('gives every text in Finnish, Swedish and English and in no other language', () => {
    const incomplete = texts.filter(({ text }) => Object.keys(text).sort().join() !== [...locales].sort().join())
    expect(incomplete.map(({ path }) => path)).toEqual([])
  })

  it('leaves no text empty, padded or with doubled spaces', () => {
    const untidy = texts.flatMap(({ path, text }) =>
      locales.filter((locale) => !/^\S+(?: \S+)*$/.test(text[locale])).map((locale) => `${path}.${locale}`),
    )
    expect(untidy).toEqual([])
  })

  it('gives every member of a closed set its own id and its own label in each language', () => {
    const repeating = termSets.flatMap(([name, terms]) => {
      const labels = locales.map((locale) => terms.map((term) => term.label[locale]))
      const columns = [terms.map((term) => term.id), ...labels]
      return columns.some((column) => new Set(column).size < terms.length) ? [name] : []
    })
    expect(repeating).toEqual([])
  })

  it('writes ids in kebab-case', () => {
    const ids = termSets.flatMap(([, terms]) => terms.map((term) => term.id))
    expect(ids.filter((id) => !/^[a-z]+[0-9]*(-[a-z0-9]+)*$/.test(id))).toEqual([])
  })
})
