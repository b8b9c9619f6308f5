import { type AbstractIntlMessages, createTranslator } from 'next-intl'
import { describe, expect, it } from 'vitest'
import en from './en.json'
import fi from './fi.json'
import sv from './sv.json'

type Texts = { readonly [key: string]: string | Texts }

function flat(texts: Texts, path = ''): readonly (readonly [string, string])[] {
  return Object.entries(texts).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${path}${key}`, value] as const] : flat(value, `${path}${key}.`),
  )
}

/** The parameters a message takes, e.g. `count` of `{count, plural, one {one area} other {# areas}}`. */
function parameters(text: string): readonly string[] {
  return [...new Set([...text.matchAll(/\{(\w+)[,}]/g)].map(([, name = '']) => name))].toSorted()
}

const languages = { fi, sv, en } as const
const finnish = new Map(flat(fi))

describe.each(['sv', 'en'] as const)('the interface in %s', (language) => {
  const texts = new Map(flat(languages[language]))

  it('has exactly the texts that Finnish has', () => {
    expect([...texts.keys()]).toEqual([...finnish.keys()])
  })

  it('takes the same parameters', () => {
    const differing = [...texts].filter(
      ([key, text]) => parameters(text).join() !== parameters(finnish.get(key) ?? '').join(),
    )
    expect(differing).toEqual([])
  })

  it('leaves nothing in Finnish but the name of the service', () => {
    const same = [...texts].filter(([key, text]) => text === finnish.get(key)).map(([key]) => key)
    expect(same).toEqual(['shell.service', 'indicators.figures'])
  })
})

describe.each(['fi', 'sv', 'en'] as const)('the messages in %s', (locale) => {
  it('can all be formatted', () => {
    const errors: string[] = []
    const messages: AbstractIntlMessages = languages[locale]
    const t = createTranslator({ locale, messages, onError: (error) => errors.push(error.message) })
    for (const [key, text] of flat(languages[locale])) {
      t(key, Object.fromEntries(parameters(text).map((name) => [name, name === 'count' ? 2 : 'x'])))
    }
    expect(errors).toEqual([])
  })
})
