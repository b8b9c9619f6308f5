import { curricula, municipalities } from '@kotipesa/domain'
import { CellProblem } from '../../../sheets/cell'
import {
  choiceColumn,
  dayColumn,
  isCalled,
  numberColumn,
  wordsColumn,
  type Column,
  type KnownDay,
} from '../../../sheets/column'
import { text } from '../../../text'

/** What names in a file of needs stand for. */
export interface Known extends KnownDay {
  readonly teams: readonly { readonly id: string; readonly name: string }[]
}

const betweenNames = '; '

const municipality: Column<Known> = {
  key: 'municipality',
  label: text('teams.municipality'),
  write: (need, language) => {
    const name = municipalities.find(({ code }) => code === need.municipality)?.name
    return name === undefined ? null : language === 'sv' ? name.sv : name.fi
  },
  read: (cell) => {
    if (cell === '') return null
    const found = municipalities.find(({ code, name }) => isCalled([code, ...Object.values(name)], cell))
    return found?.code ?? new CellProblem(text('needs.unknownMunicipality'))
  },
}

const teams: Column<Known> = {
  key: 'teams',
  label: text('needs.teams'),
  write: ({ teams: ids }, _language, known) => {
    const names = (Array.isArray(ids) ? ids : []).map((id) => known.teams.find((team) => team.id === id)?.name ?? id)
    return names.join(betweenNames) || null
  },
  read: (cell, known) => {
    const names = cell.split(betweenNames.trim()).flatMap((name) => name.trim() || [])
    const found = names.map((name) => known.teams.find((team) => team.id === name || isCalled([team.name], name))?.id)
    return found.includes(undefined) ? new CellProblem(text('needs.unknownTeam')) : found
  },
}

/** The columns of a file of needs, in their order; `id` tells which need a row changes. */
export const columns: readonly Column<Known>[] = [
  wordsColumn('id', text('sheets.id')),
  {
    key: 'place',
    label: text('needs.place'),
    write: ({ place }) => (typeof place === 'number' ? place : null),
  },
  choiceColumn('curriculum', text('needs.curriculum'), curricula, text('needs.unknownCurriculum')),
  teams,
  municipality,
  wordsColumn('unit', text('needs.unit')),
  numberColumn('trainedTeams', text('needs.trainedTeams')),
  numberColumn('trainedPeople', text('needs.trainedPeople')),
  numberColumn('teamCount', text('needs.teamCount')),
  numberColumn('people', text('needs.people')),
  wordsColumn('term', text('needs.term')),
  wordsColumn('note', text('needs.note')),
  dayColumn('openedOn', text('needs.openedOn')),
  dayColumn('scheduledOn', text('needs.scheduledOn')),
  dayColumn('closedOn', text('needs.closedOn')),
]
