import { bases, locales, regionCodes } from '@kotipesa/domain'
import { readFileSync, globSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { Evidence } from './features/evidence/evidence'
import { type MarkupInputs, markupOf } from './features/markup/page-markup'
import { Overview } from './features/overview/overview'
import { Plans } from './features/plans/plans'
import { Region } from './features/region/region'
import { Teams } from './features/teams/teams'
import { sampleFacts } from './testing/sample-facts'

/** Official data, whose source stands in the footer of every page. */
const inFooter = ['cooperationAreas', 'regions', 'municipalities']

/** Shown on a page that is made for each request, with its source below. */
const onOtherPages = ['figureAudiences']

/** The lists and figures of the domain that the code of the pages takes. */
function taken(): readonly string[] {
  const files = globSync('**/*.{ts,tsx}', { cwd: import.meta.dirname, exclude: ['**/*.test.ts', 'testing/**'] })
  const names = files.flatMap((file) => {
    const code = readFileSync(new URL(file, import.meta.url), 'utf8')
    return [...code.matchAll(/import \{([^}]*)\} from '@kotipesa\/domain'/g)].flatMap(([, imported = '']) =>
      imported.split(',').map((name) => name.trim()),
    )
  })
  return [...new Set(names.filter((name) => Object.hasOwn(bases, name)))].toSorted()
}

function shown(locale: MarkupInputs['locale']): ReadonlySet<string> {
  const visibility = { regions: regionCodes, isNational: true }
  const inputs = { locale, visibility, area: '08', period: '2025' } as const
  const facts = sampleFacts({
    staff: [{ id: 's1', region: '08', reportedOn: '2025-01-01', role: 'supervisor', count: 4 }],
  })
  const rights = { origin: 'https://portal.test', records: 'all', people: 'all' } as const
  const choice = { list: null, page: 1 } as const
  const html =
    markupOf({ facts, content: Region, inputs }).html +
    markupOf({ facts, content: Teams, inputs: { ...inputs, sort: 'name', page: 1 } }).html +
    markupOf({
      facts,
      content: Evidence,
      inputs: { ...inputs, indicator: 'leadership-training-coverage', choice, rights },
    }).html +
    markupOf({ facts, content: Plans, inputs: { ...inputs, rights } }).html +
    markupOf({ facts, content: Overview, inputs: { ...inputs, map: 'team-training-coverage' } }).html
  return new Set([...html.matchAll(/data-fact="(\w+)"/g)].map(([, name = '']) => name))
}

describe('whose word a fact is', () => {
  it.each(locales)('is shown in %s of every list and figure of the domain that a page shows', (locale) => {
    const facts = shown(locale)
    expect(taken().length).toBeGreaterThan(8)
    expect(taken().filter((name) => ![...facts, ...inFooter, ...onOtherPages].includes(name))).toEqual([])
  })
})
