import type { DocumentBlock } from '@kotipesa/domain'
import { dayText } from '../../fields'
import { invitationsOf } from '../../rounds/invitations'
import { queriesIn } from '../../saving/transaction'
import { municipalityName } from '../../text/municipality-name'
import type { Making } from '../making'
import { tableOf } from '../pieces'

type Fields = Readonly<Record<string, unknown>>

const asked = ['children', 'caseHolders', 'workersOverCap'] as const

interface AskedTeam {
  readonly id: string
  readonly name: string
  readonly municipality: unknown
  /** The report with which it has answered; `null` = not yet. */
  readonly report: Fields | null
}

/** The teams that were asked in the round of the document, with their reports. */
async function askedTeams(making: Making): Promise<readonly AskedTeam[]> {
  const { req, reportRound } = making
  if (reportRound === null) return []
  const invitations = await invitationsOf(queriesIn(req), String(reportRound.id))
  const ids = invitations.flatMap(({ report }) => report ?? [])
  const reports = ids.length === 0 ? [] : await making.records('team-reports', { id: { in: ids } })
  const teams = new Map((await making.records('teams')).map((team) => [String(team.id), team]))
  return invitations.map(({ team, teamName, report }) => ({
    id: team,
    name: teamName,
    municipality: teams.get(team)?.municipality,
    report: reports.find(({ id }) => String(id) === report) ?? null,
  }))
}

/** The clients and workers of each team by its report in the round, and their sums. */
export async function caseload(making: Making): Promise<readonly DocumentBlock[]> {
  const { words } = making
  const teams = await askedTeams(making)
  const answered = teams.filter(({ report }) => report !== null)
  function sumOf(field: (typeof asked)[number]): string {
    const known = answered.flatMap(({ report }) => (typeof report?.[field] === 'number' ? [report[field]] : []))
    return known.length === 0 ? words('documents.notKnown') : making.number(known.reduce((sum, each) => sum + each, 0))
  }
  const sums: DocumentBlock = {
    kind: 'figures',
    key: 'sums',
    figures: [
      { key: 'teams', label: words('documents.teamsAnswered'), value: `${answered.length} / ${teams.length}` },
      ...asked.map((field) => ({ key: field, label: words(`reports.${field}`), value: sumOf(field) })),
    ],
  }
  const rows = answered.map(
    ({ id, name, municipality, report }) =>
      [
        id,
        name,
        municipalityName(municipality, making.language) ?? '',
        dayText(report?.reportedOn),
        ...asked.map((field) => making.number(report?.[field])),
      ] as const,
  )
  return [
    ...(teams.length === 0 ? [] : [sums]),
    tableOf('caseload', words('documents.caseloadCaption'), {
      columns: [
        ['team', words('teams.singular')],
        ['municipality', words('teams.municipality')],
        ['reported', words('documents.reported')],
        ['children', words('documents.children'), 'number'],
        ['workers', words('documents.workers'), 'number'],
        ['over', words('documents.overCap'), 'number'],
      ],
      rows,
      nothing: words(teams.length === 0 ? 'documents.nobodyAsked' : 'documents.noReports'),
    }),
  ]
}

/** The teams that have not reported in the round, and what the reports of others do not say. */
export async function missingReports(making: Making): Promise<readonly DocumentBlock[]> {
  const { words } = making
  const teams = await askedTeams(making)
  const rows = teams.flatMap(({ id, name, report }) => {
    const untold = report === null ? [] : asked.filter((field) => typeof report[field] !== 'number')
    if (report !== null && untold.length === 0) return []
    const missing =
      report === null ? words('documents.noReportInRound') : untold.map((field) => words(`reports.${field}`)).join(', ')
    return [[id, name, missing] as const]
  })
  return [
    tableOf('missing', words('documents.missingCaption'), {
      columns: [
        ['team', words('teams.singular')],
        ['missing', words('documents.missing')],
      ],
      rows,
      nothing: words(teams.length === 0 ? 'documents.nobodyAsked' : 'documents.nothingMissing'),
    }),
  ]
}
