import type { Term } from '@kotipesa/domain'
import { dayOf } from '../fields/day-value'
import { firstDayAfter, lastDayOf, typedDay } from '../fields/typed-day'
import { typedNumber } from '../fields/typed-number'
import { text, type Language } from '../text'
import { capitalised } from '../text/capitalised'
import { CellProblem, type Cell } from './cell'

type Words = Readonly<Record<Language, string>>
type Fields = Readonly<Record<string, unknown>>

/** What every reading of a file has to know. */
export interface KnownDay {
  /** The day on which it is read: a day without a year is of its year. */
  readonly today: string
}

/** A column of a file: how a record is written in it, and how it is read back. `Known` tells what names stand for. */
export interface Column<Known> {
  readonly key: string
  readonly label: Words
  write(record: Fields, language: Language, known: Known): Cell
  /** The value as it is stored, or why the cell is none. A column that only tells something is not read. */
  read?(cell: string, known: Known): unknown
}

/** Whether a name is one of some, in whatever letters it is written. */
export function isCalled(names: readonly string[], written: string): boolean {
  return names.some((name) => name.toLocaleLowerCase('fi') === written.toLocaleLowerCase('fi'))
}

/** A column of text. */
export function wordsColumn(key: string, label: Words): Column<unknown> {
  return {
    key,
    label,
    write: (record) => {
      const value = record[key]
      return typeof value === 'string' ? value : null
    },
    read: (cell) => cell || null,
  }
}

/** A column of numbers, of which text that names none is left to be refused by name. */
export function numberColumn(key: string, label: Words): Column<unknown> {
  return {
    key,
    label,
    write: (record) => {
      const value = record[key]
      return typeof value === 'number' ? value : null
    },
    read: (cell) => typedNumber(cell),
  }
}

/** A column of shares, written in per cent. What could be a share as well as a per cent is asked about. */
export function shareColumn(key: string, label: Words): Column<unknown> {
  return {
    key,
    label,
    write: (record) => {
      const value = record[key]
      return typeof value === 'number' ? Number((value * 100).toFixed(10)) : null
    },
    read: (cell) => {
      const typed = typedNumber(cell.replace(/\s*%$/u, ''))
      if (typeof typed !== 'number') return typed
      if (typed > 0 && typed < 1 && !cell.includes('%')) return new CellProblem(text('sheets.perCent'))
      return Number((typed / 100).toFixed(12))
    },
  }
}

/** A column of days, which a spreadsheet keeps as days. */
export function dayColumn(key: string, label: Words): Column<KnownDay> {
  return {
    key,
    label,
    write: (record) => {
      const day = dayOf(record[key])
      return day === null ? null : new Date(`${day}T00:00:00Z`)
    },
    read: (cell, { today }) => {
      const typed = typedDay(cell, today)
      return typed === null || dayOf(typed) !== null ? typed : new CellProblem(text('problems.day'))
    },
  }
}

/** A column of last days: what is stored is the first day after. */
export function lastDayColumn(key: string, label: Words): Column<KnownDay> {
  const column = dayColumn(key, label)
  return {
    ...column,
    write: (record, language, known) => {
      const day = dayOf(record[key])
      return column.write({ ...record, [key]: day === null ? null : lastDayOf(day) }, language, known)
    },
    read: (cell, known) => {
      const day = column.read?.(cell, known)
      return typeof day === 'string' ? firstDayAfter(day) : day
    },
  }
}

/** A column of a closed list: written by its name, read by its name in any language or by its id. */
export function choiceColumn(
  key: string,
  label: Words,
  terms: readonly Term[],
  unknown: Words = text('sheets.unknownChoice'),
): Column<unknown> {
  return {
    key,
    label,
    write: (record, language) => {
      const found = terms.find(({ id }) => id === record[key])
      return found === undefined ? null : capitalised(found.label)[language]
    },
    read: (cell) => {
      if (cell === '') return null
      const found = terms.find(({ id, label: names }) => isCalled([id, ...Object.values(names)], cell))
      return found?.id ?? new CellProblem(unknown)
    },
  }
}
