import { knownMunicipalities } from '../../../municipality-keys/known'
import { CellProblem } from '../../../sheets/cell'
import { isCalled, type Column, type KnownDay } from '../../../sheets/column'
import { text, type Language } from '../../../text'

type Words = Readonly<Record<Language, string>>

/** Something that a file calls by its name. */
export interface Named {
  readonly id: string
  readonly name: string
  /** By what else it is known, such as an address. */
  readonly also?: string | null
}

const betweenNames = '; '

/** The names in a cell, which stand apart by semicolons. */
export function namesIn(cell: string): readonly string[] {
  return cell.split(betweenNames.trim()).flatMap((name) => name.trim() || [])
}

/** What is called so, if there is exactly one: two of one name are not guessed between. */
function found(all: readonly Named[], name: string): Named | undefined {
  const called = all.filter((each) => each.id === name || isCalled([each.name, each.also ?? each.name], name))
  return called.length === 1 ? called[0] : undefined
}

/** A column of several, written by their names. */
export function namesColumn<Known>(
  key: string,
  label: Words,
  all: (known: Known) => readonly Named[],
  unknown: Words,
): Column<Known> {
  return {
    key,
    label,
    write: (record, _language, known) => {
      const ids: readonly unknown[] = Array.isArray(record[key]) ? record[key] : []
      return ids.map((id) => all(known).find((each) => each.id === id)?.name ?? String(id)).join(betweenNames) || null
    },
    read: (cell, known) => {
      const ids = namesIn(cell).map((name) => found(all(known), name)?.id)
      return ids.includes(undefined) ? new CellProblem(unknown) : ids
    },
  }
}

/** A column of one, written by its name. */
export function nameColumn<Known>(
  key: string,
  label: Words,
  all: (known: Known) => readonly Named[],
  unknown: Words,
): Column<Known> {
  return {
    key,
    label,
    write: (record, _language, known) => {
      const id = record[key]
      return typeof id === 'string' ? (all(known).find((each) => each.id === id)?.name ?? id) : null
    },
    read: (cell, known) => (cell === '' ? null : (found(all(known), cell)?.id ?? new CellProblem(unknown))),
  }
}

function municipalityCalled(name: string): string | null {
  return knownMunicipalities().find((each) => isCalled([each.code, ...Object.values(each.name)], name))?.code ?? null
}

function nameOfMunicipality(code: unknown, language: Language): string | null {
  const name = knownMunicipalities().find((each) => each.code === code)?.name
  return name === undefined ? null : language === 'sv' ? name.sv : name.fi
}

/** A column of a municipality, written by its name and read by its name or its code. */
export const municipalityColumn: Column<KnownDay> = {
  key: 'municipality',
  label: text('teams.municipality'),
  write: ({ municipality }, language) => nameOfMunicipality(municipality, language),
  read: (cell) =>
    cell === '' ? null : (municipalityCalled(cell) ?? new CellProblem(text('needs.unknownMunicipality'))),
}

/** A column of several municipalities. */
export function municipalitiesColumn(key: string, label: Words): Column<KnownDay> {
  return {
    key,
    label,
    write: (record, language) => {
      const codes: readonly unknown[] = Array.isArray(record[key]) ? record[key] : []
      return codes.flatMap((code) => nameOfMunicipality(code, language) ?? []).join(betweenNames) || null
    },
    read: (cell) => {
      const codes = namesIn(cell).map(municipalityCalled)
      return codes.includes(null) ? new CellProblem(text('needs.unknownMunicipality')) : codes
    },
  }
}
