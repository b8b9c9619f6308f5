import { day, list, object, ofPart, oldestFirst, validity } from './sql'

function unit(alias: string): Record<string, string> {
  return {
    id: `${alias}.id`,
    name: `nullif(${alias}.name, '')`,
    region: `${alias}.region_id`,
    kind: `${alias}.kind`,
    ...validity(alias),
  }
}

export const networks = list(
  object({
    ...unit('n'),
    goalAgreed: 'coalesce(n.goal_agreed, false)',
    taskAgreed: 'coalesce(n.task_agreed, false)',
    wayOfWorkingAgreed: 'coalesce(n.way_of_working_agreed, false)',
    coordinatingBodyAgreed: 'coalesce(n.coordinating_body_agreed, false)',
  }),
  `networks n WHERE ${ofPart('n')}`,
  oldestFirst('n'),
)

export const groups = list(object(unit('o')), `groups o WHERE ${ofPart('o')}`, oldestFirst('o'))

export const meetings = list(
  object({
    id: 'm.id',
    region: 'm.region_id',
    of: 'coalesce(m.network_id, m.group_id)',
    heldOn: day('m.held_on'),
    hours: 'm.hours',
    attendees: 'm.attendees',
    expertsByExperience: 'coalesce(m.experts_by_experience, false)',
  }),
  `meetings m WHERE ${ofPart('m')} AND m.state = 'held'`,
  oldestFirst('m'),
)
