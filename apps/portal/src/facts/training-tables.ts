import { day, inScope, list, object, oldestFirst, validity } from './sql'

/** References to teams and trainers of regions outside the bundle are left out. */
export const trainings = list(
  object({
    id: 'k.id',
    region: 'k.region_id',
    curriculum: 'k.curriculum',
    status: 'k.status',
    sessions: list(
      object({ date: day('d.date'), hours: 'd.hours' }),
      'trainings_sessions d WHERE d._parent_id = k.id',
      'd._order',
    ),
    teams: list(
      't.id',
      `trainings_rels l JOIN teams t ON t.id = l.teams_id WHERE l.parent_id = k.id AND l.path = 'teams' AND ${inScope('t')}`,
      'l."order", l.id',
    ),
    trainers: list(
      object({
        trainer: 'p.id',
        planningDays: 'w.planning_days',
        trainingDays: 'w.training_days',
        consultationDays: 'w.consultation_days',
      }),
      `trainings_trainers w JOIN trainers p ON p.id = w.trainer_id WHERE w._parent_id = k.id AND ${inScope('p')}`,
      'w._order',
    ),
    participants: list(
      object({ group: 'a."group"', count: 'a.count' }),
      'trainings_participants a WHERE a._parent_id = k.id',
      'a._order',
    ),
    expertsByExperience: 'coalesce(k.experts_by_experience, false)',
  }),
  `trainings k WHERE ${inScope('k')}`,
  oldestFirst('k'),
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
  `trainers p WHERE ${inScope('p')}`,
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
  `needs b WHERE ${inScope('b')}`,
  oldestFirst('b'),
)
