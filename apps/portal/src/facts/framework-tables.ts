import { country, day, isLive, list, object, ofPart, oldestFirst } from './sql'

export const elements = list(
  object({ region: 'e.region_id', element: 'e.element', status: 'e.status', since: day('e.since') }),
  `element_statuses e WHERE ${ofPart('e')}`,
  'e.region_id, e.element, e.since',
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

export const targets = list(
  object({ indicator: 'v.indicator', region: 'v.region_id', period: 'v.period', value: 'v.value' }),
  `targets v WHERE (${ofPart('v')}) OR (v.region_id IS NULL AND '${country}' = ANY(part.regions) AND ${isLive('v')})`,
  'v.indicator, v.region_id NULLS FIRST, v.period',
)
