import {
  assessFidelity,
  childrenPerWorker,
  ownTrainedDays,
  teamSpread,
  type CalendarDate,
  type FidelityAssessment,
  type TeamReport,
  type TeamSpread,
  trainedDays,
} from '@kotipesa/domain'
import type { PayloadRequest } from 'payload'
import { reportsByLink } from '../access/gateway'
import { day, holdsOn, isLive } from '../facts/sql'
import { dayOf } from '../fields'
import type { Invitation } from './invitations'

/** One of the team's reports in its trend: children per case holder and people; `null` = not told. */
export interface TrendPoint {
  readonly day: string
  readonly children: number | null
  readonly caseload: number | null
  readonly people: number | null
}

/** What a team sees of itself after it has reported: no other team's name, nor what only another one can have told. */
export interface Mirror {
  readonly fidelity: FidelityAssessment
  /** Oldest first. */
  readonly trend: readonly TrendPoint[]
  /** Children per case holder in the region's teams, and the team's own; `null` where too few teams have told it. */
  readonly spread: { readonly of: TeamSpread; readonly own: number | null } | null
  /** The next training day of the region, of the team's own trainings first. */
  readonly next: { readonly day: string; readonly curriculum: string; readonly isOwn: boolean } | null
}

type Data = Readonly<Record<string, unknown>>

function caseloadOf({ children, caseHolders }: Data): number | null {
  if (typeof children !== 'number' || typeof caseHolders !== 'number' || caseHolders <= 0) return null
  return childrenPerWorker(children, caseHolders).value
}

function trendPoint(report: Data): TrendPoint {
  const { children, people, reportedOn } = report
  return {
    day: dayOf(reportedOn) ?? '',
    children: typeof children === 'number' ? children : null,
    caseload: caseloadOf(report),
    people: typeof people === 'number' ? people : null,
  }
}

/** What the teams of a region that are active on a day last told of children and case holders within a year. */
const caseloads = `
  SELECT DISTINCT ON (t.id) f.children::float8 AS children, f.case_holders::float8 AS "caseHolders"
    FROM teams t JOIN team_reports f ON f.team_id = t.id AND ${isLive('f')}
    WHERE t.region_id = $1 AND ${isLive('t')} AND ${holdsOn('t', '$2')}
      AND ${day('f.reported_on')} <= $2 AND f.reported_on > $2::date - interval '1 year'
    ORDER BY t.id, f.reported_on DESC`

const nextDay = `
  SELECT ${day('d.date')} AS day, k.curriculum::text, EXISTS (
      SELECT FROM training_teams r WHERE r.training_id = k.id AND r.team_id = $3::uuid) AS "isOwn"
    FROM trainings_sessions d JOIN trainings k ON k.id = d._parent_id AND ${isLive('k')}
    WHERE (k.region_id = $1 OR k.id IN (SELECT g.training_id FROM guest_teams g WHERE g.team_id = $3::uuid))
      AND k.status IN ('planned', 'ongoing') AND ${day('d.date')} >= $2
    ORDER BY "isOwn" DESC, day LIMIT 1`

/** The team and those whose work it carries on, with the trainings of each. */
const lineOfTeam = `
  WITH RECURSIVE line(id) AS (
    SELECT $1::uuid UNION SELECT r.teams_id FROM teams_rels r JOIN line ON r.parent_id = line.id
  )
  SELECT line.id, coalesce((SELECT json_agg(r.teams_id) FROM teams_rels r WHERE r.parent_id = line.id), '[]') AS "carriesOn",
    coalesce((
      SELECT json_agg(json_build_object('curriculum', k.curriculum, 'status', k.status, 'teams', json_build_array(line.id),
          'sessions', (SELECT coalesce(json_agg(json_build_object('date', ${day('d.date')})), '[]') FROM trainings_sessions d
            WHERE d._parent_id = k.id AND d.kind = 'training-day')))
        FROM trainings k JOIN training_teams r ON r.training_id = k.id AND r.team_id = line.id WHERE ${isLive('k')}
    ), '[]') AS trainings
  FROM line`

interface TeamInLine {
  readonly id: string
  readonly carriesOn: readonly string[]
  readonly trainings: Parameters<typeof ownTrainedDays>[0]
}

/** What the team's last report says of the team, beside its own past and the region's spread. */
export async function mirrorOf(
  req: PayloadRequest,
  { team, region }: Invitation,
  today: CalendarDate,
): Promise<Mirror> {
  const { pool } = req.payload.db
  const [reports, told, next, lines] = await Promise.all([
    reportsByLink(req, team),
    pool.query(caseloads, [region, today]),
    pool.query(nextDay, [region, today, team]),
    pool.query(lineOfTeam, [team]),
  ])
  const [last = {}] = reports
  const spread = teamSpread((told.rows as Data[]).flatMap((row) => caseloadOf(row) ?? []))
  const line = lines.rows as TeamInLine[]
  const own = ownTrainedDays(line.flatMap((each) => each.trainings))
  const trainedOn = trainedDays(line, own).trainedOn(team)
  const isTrained = trainedOn !== null && trainedOn <= today
  return {
    fidelity: assessFidelity(last as unknown as TeamReport, { isTrained }),
    trend: reports.map(trendPoint).toReversed(),
    spread: spread === null ? null : { of: spread, own: caseloadOf(last) },
    next: (next.rows[0] as Mirror['next'] | undefined) ?? null,
  }
}
