import * as domain from '@kotipesa/domain'
import * as indicators from '@kotipesa/indicators'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

function read(path: string): string {
  return readFileSync(new URL(`../../../../${path}`, import.meta.url), 'utf8')
}

const languages = ['fi', 'sv', 'en'] as const
const none = '–'

/** A text of an application by its path, with what is put into it left out. */
function textAt(app: string, language: string, path: string): string {
  let node: unknown = JSON.parse(read(`apps/${app}/messages/${language}.json`))
  for (const key of path.split('.')) node = (node as Record<string, unknown>)[key]
  return String(node).replace(/\s*\{\w+\}/, '')
}

/** The word of the domain for one of a list, such as `nationalRoles.administrator`. */
function wordAt(language: (typeof languages)[number], path: string): string | undefined {
  const [list = '', id] = path.split('.')
  const { [list]: found } = domain as unknown as Record<string, readonly domain.Term[] | undefined>
  return found?.find((term) => term.id === id)?.label[language]
}

const [terms = ''] = read('docs/glossary.md').split('\n## ')
const rows = terms
  .split('\n')
  .filter((line) => line.startsWith('| '))
  .slice(2)
  .map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  )

/** Names that a reader finds: what the packages export, types too, and the lists of the facts. */
const doors = ['domain', 'indicators'].map((name) => read(`packages/${name}/src/index.ts`)).join('\n')
const names = new Set([
  ...Object.keys(domain),
  ...Object.keys(indicators),
  ...Object.keys(indicators.factsSchema2.shape),
  ...(doors.match(/\b[A-Z]\w+/g) ?? []),
])

describe('the glossary', () => {
  it('has terms', () => {
    expect(rows.length).toBeGreaterThan(30)
    for (const cells of rows) expect(cells).toHaveLength(6)
  })

  it.each(rows.filter(([, , , , text]) => text !== none))('%s is what people read, in each language', (...cells) => {
    const [app = '', path = ''] = cells[4]?.replaceAll('`', '').split(' ') ?? []
    const read = languages.map((language) => (app === 'domain' ? wordAt(language, path) : textAt(app, language, path)))
    expect(cells.slice(0, 3)).toEqual(read)
  })

  it.each(rows.filter(([, , , name]) => name !== none))('%s, %s, %s has a name that is there', (...cells) => {
    const told = [...(cells[3] ?? '').matchAll(/`([^`]+)`/g)].map(([, name = '']) => name)
    expect(told.length).toBeGreaterThan(0)
    expect(told.filter((name) => !names.has(name))).toEqual([])
  })
})
