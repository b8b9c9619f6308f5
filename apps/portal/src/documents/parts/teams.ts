import { isActiveOn, ownTrainedDays, serviceTypes, trainedDays, type DocumentBlock } from '@kotipesa/domain'
import type { Facts } from '@kotipesa/indicators'
import { dayText } from '../../fields'
import { municipalityName } from '../../text/municipality-name'
import type { Making } from '../making'
import { tableOf } from '../pieces'

type Team = Facts['teams'][number]

interface KnownTeam {
  readonly team: Team
  readonly trainedOn: string | null
  /** The latest report up to the day. */
  readonly report: Facts['teamReports'][number] | null
}

/** The last day of the period, or today where that is still to come. */
function dayOfState({ period, today }: Pick<Making, 'period' | 'today'>): string {
  return period === null || today < period.lastDay ? today : period.lastDay
}

/** The teams of the region that are there on a day. */
async function teamsOn(making: Making, day: string): Promise<readonly KnownTeam[]> {
  const facts = await making.facts()
  const { trainedOn } = trainedDays(facts.teams, ownTrainedDays(facts.trainings))
  const latest = new Map<string, Facts['teamReports'][number]>()
  for (const report of facts.teamReports) {
    const known = latest.get(report.team)
    if (report.reportedOn <= day && (known === undefined || known.reportedOn < report.reportedOn)) {
      latest.set(report.team, report)
    }
  }
  return facts.teams
    .filter((team) => team.region === making.region && isActiveOn(team, day))
    .map((team) => {
      const trained = trainedOn(team.id)
      return {
        team,
        trainedOn: trained !== null && trained <= day ? trained : null,
        report: latest.get(team.id) ?? null,
      }
    })
    .toSorted((a, b) => (a.team.name ?? '').localeCompare(b.team.name ?? '', 'fi', { numeric: true }))
}

/** The teams that are there at the end of the period: whether they are trained, and what their latest report says. */
export async function teams(making: Making): Promise<readonly DocumentBlock[]> {
  const { words } = making
  const day = dayOfState(making)
  const rows = (await teamsOn(making, day)).map(
    ({ team, trainedOn, report }) =>
      [
        team.id,
        team.name ?? words('teams.singular'),
        making.label(serviceTypes, team.serviceType),
        trainedOn === null ? words('documents.notYet') : dayText(trainedOn),
        report === null ? words('documents.never') : dayText(report.reportedOn),
        making.number(report?.children),
        making.number(report?.caseHolders),
      ] as const,
  )
  return [
    tableOf('teams', words('documents.teamsCaption', { day: dayText(day) }), {
      columns: [
        ['team', words('teams.singular')],
        ['service', words('teams.serviceType')],
        ['trained', words('documents.trained')],
        ['reported', words('documents.latestReport')],
        ['children', words('documents.children'), 'number'],
        ['workers', words('documents.workers'), 'number'],
      ],
      rows,
      nothing: words('documents.noTeamsAtAll'),
    }),
  ]
}

interface Count {
  trained: number
  waiting: number
  /** `null` = no need tells how many. */
  people: number | null
}

/** What survey K2 asks: teams trained already and to be trained, and people who wait, by municipality. */
export async function needsByMunicipality(making: Making): Promise<readonly DocumentBlock[]> {
  const { words } = making
  const counts = new Map<string, Count>()
  function at(code: unknown): Count {
    const key = typeof code === 'string' ? code : ''
    const found = counts.get(key) ?? { trained: 0, waiting: 0, people: null }
    counts.set(key, found)
    return found
  }
  for (const { team, trainedOn } of await teamsOn(making, making.today)) {
    const count = at(team.municipality)
    if (trainedOn === null) count.waiting += 1
    else count.trained += 1
  }
  for (const { municipality, people, closedOn } of await making.records('needs')) {
    if (!closedOn && typeof people === 'number') {
      const count = at(municipality)
      count.people = (count.people ?? 0) + people
    }
  }
  const rows = [...counts]
    .map(([code, { trained, waiting, people }]) => {
      const name = municipalityName(code, making.language) ?? words('documents.noMunicipality')
      return [code || 'none', name, making.number(trained), making.number(waiting), making.number(people)] as const
    })
    .toSorted((a, b) => a[1].localeCompare(b[1], 'fi'))
  return [
    tableOf('municipalities', words('documents.municipalitiesCaption', { day: dayText(making.today) }), {
      columns: [
        ['municipality', words('teams.municipality')],
        ['trained', words('documents.teamsTrained'), 'number'],
        ['waiting', words('documents.teamsWaiting'), 'number'],
        ['people', words('documents.peopleWaiting'), 'number'],
      ],
      rows,
      nothing: words('documents.noTeamsAtAll'),
    }),
  ]
}
