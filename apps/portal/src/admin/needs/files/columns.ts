import { curricula, municipalities } from '@kotipesa/domain'
import { dayText } from '../../../fields/day-text'
import { dayOf } from '../../../fields/day-value'
import { typedDay } from '../../../fields/typed-day'
import { typedNumber } from '../../../fields/typed-number'
import type { Language, TextPath } from '../../../text'

/** What a cell of a file holds; a spreadsheet gives days as days. */
export type Cell = string | number | boolean | Date | null

/** What names in a file stand for. */
export interface Known {
  readonly teams: readonly { readonly id: string; readonly name: string }[]
  readonly today: string
}

/** A cell that means nothing here, and why. */
export class CellProblem {
  constructor(readonly path: TextPath) {}
}

type Need = Readonly<Record<string, unknown>>

/** A column of a file of needs: how a need is written in it, and how it is read back. */
export interface Column {
  readonly key: string
  readonly label: TextPath
  write(need: Need, language: Language, known: Known): string | number | null
  /** The value as it is stored, or why the cell is none. A column that only tells something is not read. */
  read?(text: string, known: Known): unknown
}

const betweenNames = '; '

function words(key: string, label: TextPath): Column {
  return {
    key,
    label,
    write: (need) => (typeof need[key] === 'string' ? need[key] : null),
    read: (text) => text || null,
  }
}

function count(key: string, label: TextPath): Column {
  return {
    key,
    label,
    write: (need) => (typeof need[key] === 'number' ? need[key] : null),
    read: (text) => typedNumber(text),
  }
}

function day(key: string, label: TextPath): Column {
  return {
    key,
    label,
    write: (need) => dayText(need[key]) || null,
    read: (text, { today }) => {
      const typed = typedDay(text, today)
      return typed === null || dayOf(typed) !== null ? typed : new CellProblem('problems.day')
    },
  }
}

function isCalled(names: readonly string[], text: string): boolean {
  return names.some((name) => name.toLocaleLowerCase('fi') === text.toLocaleLowerCase('fi'))
}

const curriculum: Column = {
  key: 'curriculum',
  label: 'needs.curriculum',
  write: (need, language) => curricula.find(({ id }) => id === need.curriculum)?.label[language] ?? null,
  read: (text) => {
    if (text === '') return null
    const found = curricula.find(({ id, label }) => isCalled([id, ...Object.values(label)], text))
    return found?.id ?? new CellProblem('needs.unknownCurriculum')
  },
}

const municipality: Column = {
  key: 'municipality',
  label: 'teams.municipality',
  write: (need, language) => {
    const name = municipalities.find(({ code }) => code === need.municipality)?.name
    return name === undefined ? null : language === 'sv' ? name.sv : name.fi
  },
  read: (text) => {
    if (text === '') return null
    const found = municipalities.find(({ code, name }) => isCalled([code, ...Object.values(name)], text))
    return found?.code ?? new CellProblem('needs.unknownMunicipality')
  },
}

const teams: Column = {
  key: 'teams',
  label: 'needs.teams',
  write: ({ teams: ids }, _language, known) => {
    const names = (Array.isArray(ids) ? ids : []).map((id) => known.teams.find((team) => team.id === id)?.name ?? id)
    return names.join(betweenNames) || null
  },
  read: (text, known) => {
    const names = text.split(betweenNames.trim()).flatMap((name) => name.trim() || [])
    const found = names.map((name) => known.teams.find((team) => team.id === name || isCalled([team.name], name))?.id)
    return found.includes(undefined) ? new CellProblem('needs.unknownTeam') : found
  },
}

/** The columns of a file of needs, in their order; `id` tells which need a row changes. */
export const columns: readonly Column[] = [
  { ...words('id', 'needs.id') },
  { key: 'place', label: 'needs.place', write: ({ place }) => (typeof place === 'number' ? place : null) },
  curriculum,
  teams,
  municipality,
  words('unit', 'needs.unit'),
  count('trainedTeams', 'needs.trainedTeams'),
  count('trainedPeople', 'needs.trainedPeople'),
  count('teamCount', 'needs.teamCount'),
  count('people', 'needs.people'),
  words('term', 'needs.term'),
  words('note', 'needs.note'),
  day('openedOn', 'needs.openedOn'),
  day('scheduledOn', 'needs.scheduledOn'),
  day('closedOn', 'needs.closedOn'),
]
