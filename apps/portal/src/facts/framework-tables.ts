import { country, day, isLive, list, object, ofPart, oldestFirst, validity } from './sql'
import type { FactsVersion } from './version'

/** What shows a state: the record, or the row that tells of what is kept elsewhere; its words stay in the portal. */
const evidence = list(
  object({
    kind: 'v.kind',
    id: `CASE WHEN v.record ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' THEN v.record ELSE v.id END`,
  }),
  'element_statuses_evidence v WHERE v._parent_id = e.id',
  'v._order',
)

/** The states of the elements of the four pillars, in version 2 with what shows them. */
export function elements(version: FactsVersion): string {
  return list(
    object({
      region: 'e.region_id',
      element: 'e.element',
      status: 'e.status',
      since: day('e.since'),
      ...(version === 1 ? {} : { evidence }),
    }),
    `element_statuses e WHERE ${ofPart('e')}`,
    'e.region_id, e.element, e.since',
  )
}

/** Development teams with the days of their steps that have come; theme, parties and notes stay in the portal. */
export const developmentTeams = list(
  object({
    id: 'y.id',
    region: 'y.region_id',
    ...validity('y'),
    steps: list(
      object({ step: 'd.step', date: day('d.date') }),
      `development_teams_sessions d WHERE d._parent_id = y.id AND ${day('d.date')} <= ${day('now()')}`,
      'd.date, d._order',
    ),
  }),
  `development_teams y WHERE ${ofPart('y')}`,
  oldestFirst('y'),
)

export const agreements = list(
  object({ id: 'a.id', region: 'a.region_id', madeOn: day('a.made_on') }),
  `agreements a WHERE ${ofPart('a')}`,
  oldestFirst('a'),
)

export const commitments = list(
  object({ id: 'c.id', region: 'c.region_id', madeOn: day('c.made_on'), by: 'c."by"' }),
  `commitments c WHERE ${ofPart('c')}`,
  oldestFirst('c'),
)

export const materials = list(
  object({
    id: 'm.id',
    region: 'm.region_id',
    type: 'm.type',
    ...validity('m'),
    publishedOn: day('m.published_on'),
    accessibility: 'm.accessibility',
    assessedOn: day('m.assessed_on'),
  }),
  `materials m WHERE ${ofPart('m')}`,
  oldestFirst('m'),
)

export const targets = list(
  object({ indicator: 'v.indicator', region: 'v.region_id', period: 'v.period', value: 'v.value' }),
  `targets v WHERE (${ofPart('v')}) OR (v.region_id IS NULL AND '${country}' = ANY(part.regions) AND ${isLive('v')})`,
  'v.indicator, v.region_id NULLS FIRST, v.period',
)
