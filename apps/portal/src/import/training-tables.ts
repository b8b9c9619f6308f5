import { firstDay, titleOf } from '../collections/titles'
import type { Bundle } from './bundle'
import type { Row } from './client'
import { idFor, stored } from './row'
import type { Shared, Table } from './table'

type Opening = NonNullable<Bundle['details'][string]['opening']>
type Training = Bundle['facts']['trainings'][number]

/** How one registers, where it is told: such a training has a public page. */
export function openingOf(opening: Pick<Opening, 'capacity' | 'openUntil' | 'audience'> | undefined): Row {
  const { capacity = null, openUntil = null, audience = null } = opening ?? {}
  return { capacity, open_until: stored(openUntil), audience, is_public: opening !== undefined }
}

/** The trainings themselves. */
export function trainingTable({ facts, details }: Bundle, { common }: Shared): Table {
  return {
    table: 'trainings',
    rows: facts.trainings.map((training, index) => ({
      ...common(training.id, training.region, index),
      title: titleOf.training(training),
      starts_on: stored(firstDay(training.sessions)),
      curriculum: training.curriculum,
      ...openingOf(details[training.id]?.opening),
      status: training.status,
      experts_by_experience: training.expertsByExperience,
    })),
  }
}

const noTimes = { starts_at: null, ends_at: null, place: null }

function rowsOf<Item>(
  trainings: readonly Training[],
  items: (training: Training) => readonly Item[],
  what: string,
  toRow: (item: Item) => Row,
): readonly Row[] {
  return trainings.flatMap((training) =>
    items(training).map((item, index) => ({
      id: idFor(what, training.id, index),
      _parent_id: training.id,
      _order: index + 1,
      ...toRow(item),
    })),
  )
}

/** Teams of other regions in trainings, and the yes of those regions, which facts that name such a team tell. */
function guestTables({ teams }: Bundle['facts'], trainings: readonly Training[]): readonly Table[] {
  const regionOf = new Map(teams.map(({ id, region }) => [id, region]))
  const guests = trainings.flatMap(({ id, region, teams: trained }) =>
    trained
      .filter((team) => regionOf.get(team) !== region)
      .map((team) => ({ training_id: id, region_id: regionOf.get(team), team_id: team })),
  )
  const regions = new Map(guests.map(({ team_id: _team, ...asked }) => [Object.values(asked).join(' '), asked]))
  return [
    // When they said so is not told: PostgreSQL reads the word as the moment of the import.
    {
      table: 'asked_regions',
      rows: [...regions.values()].map((asked) => ({ ...asked, answer: 'yes', answered_at: 'now' })),
    },
    { table: 'guest_teams', rows: guests },
  ]
}

/** What belongs to the trainings: their days, trainers, participants and teams. Only for trainings that are new. */
export function partsOfTrainings({ facts, details }: Bundle, isNew: (id: string) => boolean): readonly Table[] {
  const trainings = facts.trainings.filter(({ id }) => isNew(id))
  const regionOf = new Map(facts.teams.map(({ id, region }) => [id, region]))
  return [
    {
      table: 'trainings_sessions',
      rows: rowsOf(
        trainings,
        ({ id, sessions, consultations = [] }) => {
          const { startsAt = null, endsAt = null, place = null } = details[id]?.opening ?? {}
          const times = { starts_at: startsAt, ends_at: endsAt, place }
          return [
            ...sessions.map((session) => ({ ...session, kind: 'training-day', times })),
            ...consultations.map((session) => ({ ...session, kind: 'consultation', times: {} })),
          ]
        },
        'session',
        ({ date, hours, kind, times }) => ({ date: stored(date), hours, kind, ...noTimes, ...times }),
      ),
    },
    {
      table: 'trainings_trainers',
      rows: rowsOf(
        trainings,
        ({ trainers }) => trainers,
        'trainer',
        (entry) => ({
          trainer_id: entry.trainer,
          planning_days: entry.planningDays,
          training_days: entry.trainingDays,
          consultation_days: entry.consultationDays,
          actual_planning_days: entry.actual?.planningDays ?? null,
          actual_training_days: entry.actual?.trainingDays ?? null,
          actual_consultation_days: entry.actual?.consultationDays ?? null,
        }),
      ),
    },
    {
      table: 'trainings_participants',
      rows: rowsOf(
        trainings,
        ({ participants }) => participants,
        'participants',
        ({ group, sector = null, count }) => ({ group, sector, count }),
      ),
    },
    {
      table: 'trainings_rels',
      rows: trainings.flatMap((training) =>
        training.teams
          .filter((team) => regionOf.get(team) === training.region)
          .map((team, index) => ({ parent_id: training.id, path: 'teams', order: index + 1, teams_id: team })),
      ),
    },
    ...guestTables(facts, trainings),
  ]
}
