import { branchIds, costKindIds, responsibleRoleIds, workPackageTemplates } from '@kotipesa/domain'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Cell } from '../../../../sheets/cell'
import { csvOf, tableIn, xlsxOf } from '../../../../sheets/formats'
import { tableOf } from '../../../../sheets/table'
import { text, type Language } from '../../../../text'
import { columnKeyOf, columns, workIn, type Known } from './columns'

const empty: Known = { today: '2026-11-30', work: [] }
const day = fc
  .integer({ min: 0, max: 20_000 })
  .map((days) => new Date(Date.UTC(2000, 0, 1 + days)).toISOString().slice(0, 10))
const words = fc.stringMatching(/^[\p{L}\d=+@-][\p{L}\d ,;"'=+@-]{0,20}[\p{L}\d]$/u)
const amount = fc.option(fc.integer({ min: 0, max: 9_999_999 }).map((value) => value / 100))
const cost = fc.record({ kind: fc.constantFrom(...costKindIds), planned: amount, actual: amount })
const costs = fc
  .uniqueArray(cost, { selector: ({ kind }) => kind })
  .map((rows) =>
    costKindIds.flatMap((kind) => rows.filter((row) => row.kind === kind && (row.planned ?? row.actual) !== null)),
  )
const arbitraryWork = fc.record({
  id: fc.uuid(),
  branch: fc.constantFrom(...branchIds),
  template: fc.option(fc.constantFrom(...workPackageTemplates.map(({ id }) => id))),
  name: words,
  start: fc.option(day),
  end: fc.option(day),
  netTime: amount,
  actualTime: amount,
  timeUnit: fc.constantFrom('hours', 'days'),
  responsible: fc.option(fc.constantFrom(...responsibleRoleIds)),
  doneShare: fc.option(fc.integer({ min: 0, max: 100 }).map((per) => per / 100)),
  dependsOn: fc.constant<string[]>([]),
  costs,
  description: fc.option(words),
})
const language = fc.constantFrom<Language>('fi', 'sv', 'en')

async function throughFile(table: Cell[][], format: 'csv' | 'xlsx', into: Language): Promise<Cell[][]> {
  return tableIn(format === 'csv' ? await csvOf(table, into) : await xlsxOf(table), `x.${format}`)
}

function knownOf(work: readonly { id: string; name: string; costs: unknown }[]): Known {
  return { ...empty, work: work.map(({ id, name, costs: own }) => ({ id, name, costs: own })) }
}

// On a busy machine a test waits longer, and is no less right.
describe.each(['csv', 'xlsx'] as const)('work taken out to a %s file and in again', { timeout: 60_000 }, (format) => {
  it('is what it was, with what comes first, in each language', async () => {
    const list = fc.uniqueArray(arbitraryWork, { minLength: 1, maxLength: 5, selector: ({ id }) => id })
    await fc.assert(
      fc.asyncProperty(list, language, async (given, into) => {
        const work = given.map((each, index) => ({ ...each, dependsOn: given.slice(0, index).map(({ id }) => id) }))
        const known = knownOf(work)
        const { rows, problems } = workIn(await throughFile(tableOf(columns, work, into, known), format, into), known)
        expect(problems).toEqual([])
        expect(rows.map(({ id, data }) => ({ id, ...data }))).toEqual(work)
      }),
      { numRuns: 30 },
    )
  })
})

describe('a file of work packages', () => {
  const stored = knownOf([
    { id: 'a1', name: 'Kartoitus', costs: [{ kind: 'travel', planned: 300, actual: 20 }] },
    { id: 'b2', name: 'Kaksi', costs: [] },
    { id: 'c3', name: 'kaksi', costs: [] },
  ])

  it('may name rows of its own by name, above or below, and keeps costs of which it says nothing', () => {
    const { rows, problems } = workIn(
      [
        ['Tunniste', 'Nimi', 'Osituksen haara', 'Mitä tehdään ensin', 'Matkakulut: toteutunut, €'],
        [null, 'Ensin', 'Arviointi ja tutkimus', 'Sitten', null],
        [null, 'Sitten', 'evaluation', 'kartoitus; a1', 5],
        ['a1', 'Kartoitus', 'training-plan', null, '1 250,50'],
      ],
      stored,
    )
    expect(problems).toEqual([])
    expect(rows.map(({ data }) => data.dependsOn)).toEqual([['row:3'], ['a1', 'a1'], []])
    expect(rows.map(({ data }) => data.costs)).toEqual([
      [],
      [{ kind: 'travel', planned: null, actual: 5 }],
      [{ kind: 'travel', planned: 300, actual: 1250.5 }],
    ])
  })

  it('is told all that is wrong in it at once, by row and column', () => {
    const { problems } = workIn(
      [
        ['name', 'branch', 'Valmiina, %', 'dependsOn', 'start', 'Hinta', 'Nimi'],
        ['x', 'Puunhaara', 0.5, 'Ei ole', '31.2.2026', 1, 'y'],
        ['y', 'evaluation', '0,5 %', 'Kaksi', null, null, 'y'],
      ],
      stored,
    )
    expect(problems.map(({ line, column, message }) => `${line} ${column} ${message.fi.slice(0, 20)}`)).toEqual([
      `1 Hinta ${text('sheets.unknownColumn').fi.slice(0, 20)}`,
      `1 Nimi ${text('sheets.columnTwice').fi.slice(0, 20)}`,
      `2 branch ${text('sheets.unknownChoice').fi.slice(0, 20)}`,
      `2 doneShare ${text('sheets.perCent').fi.slice(0, 20)}`,
      `2 dependsOn ${text('workPackages.unknownFirst').fi.slice(0, 20)}`,
      `2 start ${text('problems.day').fi.slice(0, 20)}`,
      `3 dependsOn ${text('workPackages.nameTwice').fi.slice(0, 20)}`,
    ])
  })

  it('leaves text where a number belongs to be refused by name, and says in which column of a cost', () => {
    const { rows } = workIn(
      [
        ['name', 'Tilavuokrat: suunniteltu, €'],
        ['x', 'noin 5'],
      ],
      stored,
    )
    expect(rows[0]?.data.costs).toEqual([{ kind: 'rent', planned: 'noin 5', actual: null }])
    expect(columnKeyOf('costs.0.planned', rows[0]?.data ?? {})).toBe('costs.rent.planned')
    expect(columnKeyOf('end', {})).toBe('end')
  })
})
