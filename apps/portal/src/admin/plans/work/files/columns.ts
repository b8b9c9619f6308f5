import { branches, costKinds, responsibleRoles, workPackageTemplates, type CostKindId } from '@kotipesa/domain'
import { rowsOf } from '../../../../fields/rows-of'
import { typedNumber } from '../../../../fields/typed-number'
import { CellProblem } from '../../../../sheets/cell'
import {
  choiceColumn,
  dayColumn,
  isCalled,
  numberColumn,
  shareColumn,
  wordsColumn,
  type Column,
  type KnownDay,
} from '../../../../sheets/column'
import { rowsIn, type FileProblem, type ReadRow } from '../../../../sheets/table'
import type { Cell } from '../../../../sheets/cell'
import { text, type Language } from '../../../../text'
import { capitalised } from '../../../../text/capitalised'

type Fields = Readonly<Record<string, unknown>>

/** What names in a file of work packages stand for: the packages of the plan, and those of the file's own new rows. */
export interface Known extends KnownDay {
  readonly work: readonly { readonly id: string; readonly name: string; readonly costs: unknown }[]
}

const betweenNames = ';'

/** A cell of what is done first names packages; of two of one name it gives the id. */
const dependsOn: Column<Known> = {
  key: 'dependsOn',
  label: text('workPackages.dependsOn'),
  write: ({ dependsOn: ids }, _language, { work }) => {
    const named = (Array.isArray(ids) ? ids : []).map((id) => {
      const name = work.find((each) => each.id === id)?.name ?? String(id)
      const isOnly = work.filter((each) => isCalled([each.name], name)).length < 2
      return isOnly && !name.includes(betweenNames) ? name : String(id)
    })
    return named.join(`${betweenNames} `) || null
  },
  read: (cell, { work }) => {
    const names = cell.split(betweenNames).flatMap((name) => name.trim() || [])
    const found = names.map((name) => work.filter((each) => each.id === name || isCalled([each.name], name)))
    if (found.some((each) => each.length === 0)) return new CellProblem(text('workPackages.unknownFirst'))
    if (found.some((each) => each.length > 1)) return new CellProblem(text('workPackages.nameTwice'))
    return found.flatMap(([first]) => first?.id ?? [])
  },
}

const planned = text('workPackages.plannedEuros')
const actual = text('workPackages.actualEuros')

function costColumn(kind: CostKindId, which: 'planned' | 'actual'): Column<Known> {
  const label = capitalised(costKinds.find(({ id }) => id === kind)?.label ?? planned)
  const end = which === 'planned' ? planned : actual
  function headed(language: Language): string {
    return `${label[language]}: ${end[language].charAt(0).toLocaleLowerCase(language)}${end[language].slice(1)}`
  }
  return {
    key: `costs.${kind}.${which}`,
    label: { fi: headed('fi'), sv: headed('sv'), en: headed('en') },
    write: ({ costs }) => {
      const value = rowsOf(costs).find((row) => row.kind === kind)?.[which]
      return typeof value === 'number' ? value : null
    },
    read: (cell) => typedNumber(cell),
  }
}

const timeUnits = (['hours', 'days'] as const).map((id) => ({ id, label: text(`workPackages.${id}`) }))

/** The columns of a file of work packages, in their order; `id` tells which package a row changes. */
export const columns: readonly Column<Known>[] = [
  wordsColumn('id', text('sheets.id')),
  choiceColumn('branch', text('workPackages.branch'), branches),
  choiceColumn('template', text('workPackages.template'), workPackageTemplates),
  wordsColumn('name', text('workPackages.name')),
  dayColumn('start', text('workPackages.start')),
  dayColumn('end', text('workPackages.end')),
  numberColumn('netTime', text('workPackages.netTime')),
  numberColumn('actualTime', text('workPackages.actualTime')),
  choiceColumn('timeUnit', text('workPackages.timeUnit'), timeUnits),
  choiceColumn('responsible', text('workPackages.responsible'), responsibleRoles),
  shareColumn('doneShare', text('workPackages.donePerCent')),
  dependsOn,
  ...costKinds.flatMap(({ id }) => [costColumn(id, 'planned'), costColumn(id, 'actual')]),
  wordsColumn('description', text('workPackages.description')),
]

const costKey = /^costs\.([a-z-]+)\.(planned|actual)$/

/** The cells of costs of a row as the package's costs: kinds of which the file says nothing stay as they are stored. */
function withCosts({ line, id, data }: ReadRow, { work }: Known): ReadRow {
  const cells = Object.entries(data).filter(([key]) => costKey.test(key))
  const rest = Object.fromEntries(Object.entries(data).filter(([key]) => !costKey.test(key)))
  if (cells.length === 0) return { line, id, data: rest }
  const stored = rowsOf(work.find((each) => each.id === id)?.costs)
  const costs = costKinds.flatMap(({ id: kind }) => {
    const before = stored.find((row) => row.kind === kind)
    function said(which: 'planned' | 'actual'): unknown {
      const cell = cells.find(([key]) => key === `costs.${kind}.${which}`)
      return cell === undefined ? (before?.[which] ?? null) : cell[1]
    }
    const cost = { planned: said('planned'), actual: said('actual') }
    return cost.planned === null && cost.actual === null ? [] : [{ kind, ...cost }]
  })
  return { line, id, data: { ...rest, costs } }
}

/** The rows of a file as work packages of a plan. What is done first may be another row of the file, by its name. */
export function workIn(
  table: readonly (readonly Cell[])[],
  known: Known,
): { readonly rows: readonly ReadRow[]; readonly problems: readonly FileProblem[] } {
  // Names come first, so that a row may name one below it.
  const named = rowsIn(
    columns.filter(({ key }) => key === 'id' || key === 'name'),
    table,
    known,
  ).rows
  const own = named.flatMap(({ line, id, data }) =>
    typeof data.name === 'string' ? [{ id: id ?? `row:${line}`, name: data.name, costs: [] }] : [],
  )
  const rest = known.work.filter(({ id }) => !own.some((each) => each.id === id))
  const { rows, problems } = rowsIn(columns, table, { ...known, work: [...rest, ...own] })
  return { rows: rows.map((row) => withCosts(row, known)), problems }
}

/** The column in which a field of a stored row stands: `costs.0.planned` in that of its kind. */
export function columnKeyOf(path: string, data: Fields): string {
  const [field, index, which] = path.split('.')
  if (field !== 'costs' || index === undefined) return path
  const kind = rowsOf(data.costs)[Number(index)]?.kind
  return kind === undefined ? path : `costs.${String(kind)}.${which ?? 'planned'}`
}
