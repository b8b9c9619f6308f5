import { country, day, isLive, list, object, ofPart, oldestFirst } from './sql'

/** The national rounds of plans, which belong to no region; rounds of surveys stay in the portal. */
export const rounds = list(
  object({ id: 'r.id', plan: 'r.plan', due: day('r.due_on') }),
  `rounds r WHERE '${country}' = ANY(part.regions) AND ${isLive('r')} AND r.plan IS NOT NULL`,
  'r.due_on, r.created_at, r.id',
)

export const plans = list(
  object({
    id: 'l.id',
    region: 'l.region_id',
    type: 'l.type',
    round: 'l.round_id',
    submittedOn: day('l.submitted_on'),
    approvedOn: day('l.approved_on'),
    adoptedOn: day('l.adopted_on'),
  }),
  `plans l WHERE ${ofPart('l')}`,
  oldestFirst('l'),
)

/** What a day costs in a region, by year; other operations stay in the portal. */
export const prices = list(
  object({
    region: 'c.region_id',
    year: 'c.year::int',
    trainerDay: 'c.trainer_day',
    participantDay: 'c.participant_day',
  }),
  `prices c WHERE ${ofPart('c')}`,
  'c.region_id, c.year, c.id',
)
