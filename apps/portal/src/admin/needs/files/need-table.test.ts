import { curriculumIds, municipalities } from '@kotipesa/domain'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Cell } from '../../../sheets/cell'
import { csvOf, tableIn, xlsxOf } from '../../../sheets/formats'
import { rowsIn, tableOf } from '../../../sheets/table'
import { text, type Language } from '../../../text'
import { columns, type Known } from './columns'

const known: Known = {
  today: '2026-11-28',
  teams: [
    { id: 'a1', name: 'Esittelytiimi 1' },
    { id: 'b2', name: 'Esittely, toinen "tiimi"' },
  ],
}

const day = fc
  .integer({ min: 0, max: 20_000 })
  .map((days) => new Date(Date.UTC(2000, 0, 1 + days)).toISOString().slice(0, 10))
const words = fc.stringMatching(/^[\p{L}\d=+@-][\p{L}\d ,;"'=+@-]{0,20}[\p{L}\d]$/u)
const arbitraryNeed = fc.record({
  id: fc.uuid(),
  place: fc.integer({ min: 1, max: 99 }),
  curriculum: fc.constantFrom(...curriculumIds),
  teams: fc.subarray(known.teams.map(({ id }) => id)),
  municipality: fc.option(fc.constantFrom(...municipalities.map(({ code }) => code))),
  unit: fc.option(words),
  trainedTeams: fc.option(fc.nat(50)),
  trainedPeople: fc.option(fc.nat(500)),
  teamCount: fc.option(fc.nat(50)),
  people: fc.option(fc.nat(5000)),
  term: fc.option(fc.constantFrom('2027', '2027-H1', '2027-Q3', '2027-11')),
  note: fc.option(words),
  openedOn: day,
  scheduledOn: fc.option(day),
  closedOn: fc.option(day),
})
const language = fc.constantFrom<Language>('fi', 'sv', 'en')

async function throughFile(
  table: readonly (readonly Cell[])[],
  format: 'csv' | 'xlsx',
  into: Language,
): Promise<Cell[][]> {
  return tableIn(format === 'csv' ? await csvOf(table, into) : await xlsxOf(table), `x.${format}`)
}

// On a busy machine a test waits longer, and is no less right.
describe.each(['csv', 'xlsx'] as const)('needs taken out to a %s file and in again', { timeout: 60_000 }, (format) => {
  it('are what they were, in each language', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(arbitraryNeed, { minLength: 1, maxLength: 5 }), language, async (needs, into) => {
        const { rows, problems } = rowsIn(
          columns,
          await throughFile(tableOf(columns, needs, into, known), format, into),
          known,
        )
        expect(problems).toEqual([])
        expect(rows.map(({ id, data }) => ({ id, ...data }))).toEqual(needs.map(({ place: _place, ...rest }) => rest))
      }),
      { numRuns: 30 },
    )
  })

  it('keep text that looks like a formula as text', async () => {
    const need = { id: 'x', curriculum: 'refresher', unit: '=1+1', openedOn: '2026-01-07' }
    const table = await throughFile(tableOf(columns, [need], 'fi', known), format, 'fi')
    expect(rowsIn(columns, table, known).rows[0]?.data.unit).toBe('=1+1')
  })
})

describe('a file of needs', () => {
  function read(...table: Cell[][]) {
    return rowsIn(columns, table, known)
  }

  it('may have any columns in any order, days as days, and empty rows', () => {
    const { rows, problems } = read(
      ['Toivottu ajankohta', 'Kirjattu', 'Kurs', 'Utbildningsprogram'],
      [null, null, null, null],
      ['2027-H1', new Date('2026-01-07T00:00:00Z'), null, 'team-basic'],
      [null, '7.1.', null, null],
    )
    expect(problems).toEqual([{ line: 1, column: 'Kurs', message: text('sheets.unknownColumn') }])
    expect(rows).toEqual([
      { line: 3, id: null, data: { term: '2027-H1', openedOn: '2026-01-07', curriculum: 'team-basic' } },
      { line: 4, id: null, data: { term: null, openedOn: '2026-01-07', curriculum: null } },
    ])
  })

  it('is told all that is wrong in it, by row and column', () => {
    const { problems } = read(
      ['curriculum', 'municipality', 'teams', 'openedOn'],
      ['Tiimikurssi', 'Ankkalinna', 'Esittelytiimi 1; Ei ole', '31.2.2026'],
    )
    expect(problems).toEqual([
      { line: 2, column: 'curriculum', message: text('needs.unknownCurriculum') },
      { line: 2, column: 'municipality', message: text('needs.unknownMunicipality') },
      { line: 2, column: 'teams', message: text('needs.unknownTeam') },
      { line: 2, column: 'openedOn', message: text('problems.day') },
    ])
    expect(read([1, 2], [3, 4]).problems.at(-1)).toEqual({ line: 1, column: '', message: text('sheets.noHeadings') })
    expect(read().problems).toEqual([{ line: 1, column: '', message: text('sheets.noHeadings') }])
  })

  it('leaves a number that is none to be refused by name', () => {
    expect(read(['people'], ['noin 5']).rows[0]?.data.people).toBe('noin 5')
  })
})
