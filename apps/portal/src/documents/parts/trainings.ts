import { curricula, effortDays, participantGroups, trainingStatuses, type DocumentBlock } from '@kotipesa/domain'
import { idOf } from '../../access/actor'
import { idsOf } from '../../collections/chain/memo-matters'
import { dayOf, dayText } from '../../fields'
import { rowsOf } from '../../fields/rows-of'
import { municipalityName } from '../../text/municipality-name'
import { isInPeriod, type Making } from '../making'
import { peopleIn, peopleOf, tableOf } from '../pieces'

type Fields = Readonly<Record<string, unknown>>

function byDay(one: string | null, other: string | null): number {
  return (one ?? '').localeCompare(other ?? '')
}

function firstOf({ sessions }: Fields): string | null {
  return (
    rowsOf(sessions)
      .flatMap(({ date }) => dayOf(date) ?? [])
      .toSorted()[0] ?? null
  )
}

function lastOf({ sessions }: Fields): string | null {
  return (
    rowsOf(sessions)
      .flatMap(({ date }) => dayOf(date) ?? [])
      .toSorted()
      .at(-1) ?? null
  )
}

/** The trainings of the region with a session in the period, in the order of their first days. */
async function trainingsIn(making: Making): Promise<readonly Fields[]> {
  const all = await making.records('trainings')
  return all
    .filter(
      ({ sessions, status }) => status !== 'cancelled' && rowsOf(sessions).some(({ date }) => isInPeriod(making, date)),
    )
    .toSorted((a, b) => byDay(firstOf(a), firstOf(b)) || String(a.id).localeCompare(String(b.id)))
}

async function namesOf(making: Making, slug: 'teams' | 'trainings'): Promise<ReadonlyMap<string, string>> {
  const records = await making.records(slug)
  return new Map(records.map(({ id, name, title }) => [String(id), String(name ?? title ?? '')]))
}

/** The needs that are open, in the order in which they wait. */
export async function trainingNeeds(making: Making): Promise<readonly DocumentBlock[]> {
  const { words } = making
  const teams = await namesOf(making, 'teams')
  const until = making.period?.lastDay ?? making.today
  const open = (await making.records('needs')).filter(
    ({ openedOn, closedOn }) => (dayOf(openedOn) ?? '') <= until && !closedOn,
  )
  const rows = open
    .toSorted(
      (a, b) =>
        Number(a.place ?? Infinity) - Number(b.place ?? Infinity) || byDay(dayOf(a.openedOn), dayOf(b.openedOn)),
    )
    .map((need) => {
      const named = idsOf(need.teams).flatMap((id) => teams.get(id) ?? [])
      const municipality = municipalityName(need.municipality, making.language)
      const where = [...named, municipality ?? '', String(need.unit ?? '')].filter(Boolean)
      return [
        String(need.id),
        making.label(curricula, need.curriculum),
        where.join(', '),
        need.teamCount === null || need.teamCount === undefined
          ? making.number(named.length === 0 ? null : named.length)
          : making.number(need.teamCount),
        making.number(need.people),
        dayText(need.openedOn),
        need.scheduledOn ? dayText(need.scheduledOn) : words('documents.notYet'),
      ] as const
    })
  return [
    tableOf('needs', words('documents.needsCaption'), {
      columns: [
        ['curriculum', words('trainings.curriculum')],
        ['where', words('documents.where')],
        ['teams', words('documents.teamCount'), 'number'],
        ['people', words('documents.people'), 'number'],
        ['opened', words('documents.opened')],
        ['scheduled', words('documents.scheduled')],
      ],
      rows,
      nothing: words('documents.noNeeds'),
    }),
  ]
}

/** The trainings of the period with their days, teams and trainers' days. */
export async function trainings(making: Making): Promise<readonly DocumentBlock[]> {
  const { words } = making
  const teams = await namesOf(making, 'teams')
  const rows = (await trainingsIn(making)).map((training) => {
    const days = rowsOf(training.sessions).filter(({ date }) => isInPeriod(making, date))
    return [
      String(training.id),
      making.label(curricula, training.curriculum),
      making.label(trainingStatuses, training.status),
      [dayText(firstOf(training)), dayText(lastOf(training))]
        .filter((day, at, all) => all.indexOf(day) === at)
        .join('–'),
      making.number(days.length),
      idsOf(training.teams)
        .flatMap((id) => teams.get(id) ?? [])
        .join(', ') || words('documents.noTeams'),
      making.number(peopleIn(training.participants)),
    ] as const
  })
  return [
    tableOf('trainings', words('documents.trainingsCaption'), {
      columns: [
        ['curriculum', words('trainings.curriculum')],
        ['status', words('documents.status')],
        ['days', words('documents.when')],
        ['sessions', words('documents.sessionsInPeriod'), 'number'],
        ['teams', words('teams.plural')],
        ['participants', words('documents.participants'), 'number'],
      ],
      rows,
      nothing: words('documents.noTrainings'),
    }),
  ]
}

/** The trainers of the trainings of the period: their days planned and used. */
export async function trainers(making: Making): Promise<readonly DocumentBlock[]> {
  const { words } = making
  const people = new Map((await making.records('trainers')).map(({ id, person }) => [String(id), idOf(person)]))
  const days = new Map<string, { planned: number; used: number | null; trainings: number }>()
  for (const training of await trainingsIn(making)) {
    for (const row of rowsOf(training.trainers)) {
      const trainer = idOf(row.trainer)
      // A trainer of another region is told there.
      if (trainer === null || !people.has(trainer)) continue
      const before = days.get(trainer) ?? { planned: 0, used: null, trainings: 0 }
      const planned = effortDays({
        planningDays: Number(row.planningDays ?? 0),
        trainingDays: Number(row.trainingDays ?? 0),
        consultationDays: Number(row.consultationDays ?? 0),
      })
      const used = [row.actualPlanningDays, row.actualTrainingDays, row.actualConsultationDays]
      const isTold = used.some((each) => typeof each === 'number')
      const sum = used.reduce<number>((total, each) => total + Number(each ?? 0), 0)
      days.set(trainer, {
        planned: before.planned + planned,
        used: isTold ? (before.used ?? 0) + sum : before.used,
        trainings: before.trainings + 1,
      })
    }
  }
  const rows = [...days].map(
    ([trainer, { planned, used, trainings: held }]) =>
      [
        trainer,
        peopleOf([people.get(trainer) ?? null], words('trainers.singular')),
        making.number(held),
        making.number(planned),
        used === null ? words('documents.notKnown') : making.number(used),
      ] as const,
  )
  return [
    tableOf('trainers', words('documents.trainersCaption'), {
      columns: [
        ['trainer', words('trainers.singular')],
        ['trainings', words('trainings.plural'), 'number'],
        ['planned', words('documents.daysPlanned'), 'number'],
        ['used', words('documents.daysUsed'), 'number'],
      ],
      rows,
      nothing: words('documents.noTrainers'),
    }),
  ]
}

/** How many people of each group took part in the trainings that ended in the period. */
export async function participants(making: Making): Promise<readonly DocumentBlock[]> {
  const { words } = making
  const counts = new Map<string, number>()
  for (const training of await trainingsIn(making)) {
    if (training.status !== 'completed' || !isInPeriod(making, lastOf(training))) continue
    for (const { group, count } of rowsOf(training.participants)) {
      counts.set(String(group), (counts.get(String(group)) ?? 0) + Number(count ?? 0))
    }
  }
  const known = participantGroups.filter(({ id }) => counts.has(id))
  return [
    tableOf('participants', words('documents.participantsCaption'), {
      columns: [
        ['group', words('documents.group')],
        ['count', words('documents.people'), 'number'],
      ],
      rows: known.map(({ id }) => [id, making.label(participantGroups, id), making.number(counts.get(id))] as const),
      nothing: words('documents.noParticipants'),
    }),
  ]
}
