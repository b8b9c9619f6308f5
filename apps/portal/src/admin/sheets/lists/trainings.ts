import { curricula, trainingStatuses } from '@kotipesa/domain'
import { toldDays } from '../../../collections/training/told-days'
import { dayText } from '../../../fields/day-text'
import { dayOf } from '../../../fields/day-value'
import { typedDay } from '../../../fields/typed-day'
import { CellProblem } from '../../../sheets/cell'
import { choiceColumn, numberColumn, wordsColumn, type Column, type KnownDay } from '../../../sheets/column'
import { text } from '../../../text'
import { listSheet, namesOf } from './list-sheet'
import { namesColumn, namesIn, type Named } from './names-column'

interface Known extends KnownDay {
  readonly teams: readonly Named[]
}

const days: Column<KnownDay> = {
  key: 'days',
  label: text('trainings.sessions'),
  write: ({ sessions }) =>
    toldDays(sessions)
      .days.map((day) => dayText(day))
      .join('; ') || null,
  read: (cell, { today }) => {
    const typed = namesIn(cell).map((day) => typedDay(day, today))
    const isRight = typed.every((day) => dayOf(day) !== null)
    return isRight ? typed : new CellProblem(text('problems.day'))
  },
}

const hours: Column<unknown> = {
  ...numberColumn('hours', text('trainings.hoursOfEach')),
  write: ({ sessions }) => toldDays(sessions).hours,
}

const place: Column<unknown> = {
  ...wordsColumn('place', text('trainings.place')),
  write: ({ sessions }) => toldDays(sessions).place,
}

/** The field of a session to which a problem belongs, such as `sessions.0.hours`. */
function columnOf(path: string): string {
  if (!path.startsWith('sessions')) return path
  return ['hours', 'place'].find((key) => path.endsWith(`.${key}`)) ?? 'days'
}

/** The trainings of a region as a file: of a new one also its days. */
export const trainingsSheet = listSheet<Known>({
  slug: 'trainings',
  sort: '-startsOn',
  columns: [
    wordsColumn('id', text('sheets.id')),
    choiceColumn('curriculum', text('trainings.curriculum'), curricula, text('needs.unknownCurriculum')),
    choiceColumn('status', text('trainings.status'), trainingStatuses),
    namesColumn('teams', text('trainings.teams'), ({ teams }) => teams, text('needs.unknownTeam')),
    days,
    hours,
    place,
  ],
  known: async (api, region, today) => {
    const teams = await namesOf(api, 'teams', region, today)
    return { today, teams: teams.map(({ id, name }) => ({ id: String(id), name: String(name) })) }
  },
  columnOf,
})
