import { curricula } from '@kotipesa/domain'
import { choiceColumn, dayColumn, numberColumn, wordsColumn, type Column, type KnownDay } from '../../../sheets/column'
import { text } from '../../../text'
import { municipalityColumn, namesColumn, type Named } from '../../sheets/lists/names-column'

/** What names in a file of needs stand for. */
export interface Known extends KnownDay {
  readonly teams: readonly Named[]
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
  namesColumn('teams', text('needs.teams'), ({ teams }) => teams, text('needs.unknownTeam')),
  municipalityColumn,
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
