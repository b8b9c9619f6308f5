import { day, expertsTookPart, inScope, isLive, list, object, ofPart, oldestFirst, validity } from './sql'
import { alsoRegionsOf, ofPartOrJoint, regionOf } from './network-tables'
import type { FactsVersion } from './version'

function sessions(kind: 'training-day' | 'consultation'): string {
  return list(
    object({ date: day('d.date'), hours: 'd.hours' }),
    `trainings_sessions d WHERE d._parent_id = k.id AND d.kind = '${kind}'`,
    'd._order',
  )
}

/** How many took part, by group; in version 2 partners by their sector. */
function participants(table: string, parent: string, version: FactsVersion): string {
  const sector: Record<string, string> = version === 1 ? {} : { sector: 'a.sector' }
  return list(
    object({ group: 'a."group"', ...sector, count: 'a.count' }),
    `${table} a WHERE a._parent_id = ${parent}.id`,
    'a._order',
  )
}

/** The days by phase that a trainer really spent, once all three are told. */
const actual = `CASE WHEN num_nonnulls(w.actual_planning_days, w.actual_training_days, w.actual_consultation_days) = 3
  THEN ${object({
    planningDays: 'w.actual_planning_days',
    trainingDays: 'w.actual_training_days',
    consultationDays: 'w.actual_consultation_days',
  })} END`

/**
 * A training of a region that the asker does not get, which teams of the asker's regions take part in: told once, with the
 * first of those regions, so that a team that was trained elsewhere counts as trained. Whom else it trains is not told.
 */
const elsewhere = `${isLive('k')} AND k.region_id <> ALL($1::text[]) AND (
    SELECT min(g.region_id) FROM guest_teams g WHERE g.training_id = k.id AND g.region_id = ANY($1::text[])
  ) = ANY(part.regions)`

const isOwn = 'k.region_id = ANY($1::text[])'

/** References to teams and trainers of regions outside the bundle are left out. */
export function trainings(version: FactsVersion): string {
  return list(
    object({
      id: 'k.id',
      region: 'k.region_id',
      curriculum: 'k.curriculum',
      status: 'k.status',
      sessions: sessions('training-day'),
      ...(version === 1 ? {} : { consultations: sessions('consultation') }),
      teams: list(
        't.id',
        `training_teams l JOIN teams t ON t.id = l.team_id WHERE l.training_id = k.id AND ${inScope('t')}`,
        'l.place NULLS LAST, t.id',
      ),
      trainers: list(
        object({
          trainer: 'p.id',
          planningDays: 'w.planning_days',
          trainingDays: 'w.training_days',
          consultationDays: 'w.consultation_days',
          ...(version === 1 ? {} : { actual }),
        }),
        `trainings_trainers w JOIN trainers p ON p.id = w.trainer_id WHERE w._parent_id = k.id AND ${inScope('p')}`,
        'w._order',
      ),
      participants: `CASE WHEN ${isOwn} THEN ${participants('trainings_participants', 'k', version)} ELSE '[]'::json END`,
      expertsByExperience: `${isOwn} AND ${expertsTookPart('k', 'training_id')}`,
    }),
    `trainings k WHERE (${ofPart('k')}) OR (${elsewhere})`,
    oldestFirst('k'),
  )
}

const eventsRegion = regionOf('e', { events: 'e.id' }, 2)

/** Events that have been held: those whose last day is not to come, and which were not cancelled. */
export const events = list(
  object({
    id: 'e.id',
    region: eventsRegion,
    alsoRegions: alsoRegionsOf('e', 'events', eventsRegion),
    kind: 'e.kind',
    heldOn: 'held."on"',
    hours: 'held.hours',
    participants: participants('events_participants', 'e', 2),
    expertsByExperience: expertsTookPart('e', 'event_id'),
  }),
  `events e CROSS JOIN LATERAL (
      SELECT ${day('max(d.date)')} AS "on", sum(d.hours) AS hours FROM events_sessions d WHERE d._parent_id = e.id
    ) held
    WHERE ${ofPartOrJoint('e', eventsRegion)} AND e.is_cancelled IS NOT TRUE AND held."on" <= ${day('now()')}`,
  oldestFirst('e'),
)

export const trainers = list(
  object({
    id: 'p.id',
    region: 'p.region_id',
    profession: 'p.profession',
    qualifiedOn: day('p.qualified_on'),
    ...validity('p'),
    timeShare: 'p.time_share',
  }),
  `trainers p WHERE ${ofPart('p')}`,
  oldestFirst('p'),
)

/** What a need says of itself; where it is, and the wish, stay in the portal. */
export const needs = list(
  object({
    id: 'b.id',
    region: 'b.region_id',
    curriculum: 'b.curriculum',
    openedOn: day('b.opened_on'),
    scheduledOn: day('b.scheduled_on'),
    closedOn: day('b.closed_on'),
  }),
  `needs b WHERE ${ofPart('b')}`,
  oldestFirst('b'),
)
