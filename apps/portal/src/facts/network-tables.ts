import { takingPart, type JointTable } from '../database/joint-bodies'
import { anyBody } from '../database/meeting-bodies'
import { day, expertsTookPart, isLive, list, object, ofPart, oldestFirst, validity } from './sql'
import type { FactsVersion } from './version'

/** The regions that take part in a network, group or event and that the asker gets. */
function others(table: JointTable, id: string): string {
  return `${takingPart(table, id)} AND j.region::text = ANY($1::text[])`
}

/**
 * Under which region a record stands: the one that keeps it or, where the asker does not get that one, the first of those
 * that take part. Version 1 does not know records of several regions: they stand with the region that keeps them.
 */
export function regionOf(alias: string, bodies: Partial<Record<JointTable, string>>, version: FactsVersion): string {
  const joined = Object.entries(bodies).map(
    ([table, id]) => `SELECT min(j.region::text COLLATE "C") AS code FROM ${others(table as JointTable, id)}`,
  )
  return version === 1
    ? `${alias}.region_id`
    : `CASE WHEN ${alias}.region_id = ANY($1::text[]) THEN ${alias}.region_id
        ELSE (SELECT min(code COLLATE "C") FROM (${joined.join(' UNION ALL ')}) AS each) END`
}

/** The other regions of a record that stands with this one. */
export function alsoRegionsOf(alias: string, table: JointTable, region: string): string {
  return list('j.region', `${others(table, `${alias}.id`)} AND j.region::text <> ${region}`, 'j.region')
}

export function ofPartOrJoint(alias: string, region: string): string {
  return `${region} = ANY(part.regions) AND ${isLive(alias)}`
}

function body(
  alias: string,
  table: JointTable,
  version: FactsVersion,
): { fields: Record<string, string>; from: string } {
  const region = regionOf(alias, { [table]: `${alias}.id` }, version)
  const fields = {
    id: `${alias}.id`,
    name: `nullif(${alias}.name, '')`,
    region,
    ...(version === 1 ? {} : { alsoRegions: alsoRegionsOf(alias, table, region) }),
    kind: `${alias}.kind`,
    ...validity(alias),
  }
  return { fields, from: `${table} ${alias} WHERE ${ofPartOrJoint(alias, region)}` }
}

export function networks(version: FactsVersion): string {
  const { fields, from } = body('n', 'networks', version)
  const agreed = {
    goalAgreed: 'coalesce(n.goal_agreed, false)',
    taskAgreed: 'coalesce(n.task_agreed, false)',
    wayOfWorkingAgreed: 'coalesce(n.way_of_working_agreed, false)',
    coordinatingBodyAgreed: 'coalesce(n.coordinating_body_agreed, false)',
  }
  return list(object({ ...fields, ...agreed }), from, oldestFirst('n'))
}

export function groups(version: FactsVersion): string {
  const { fields, from } = body('o', 'groups', version)
  return list(object(fields), from, oldestFirst('o'))
}

/** Whether the asker gets a network or group: a meeting may stand with one region and be of a body that another one has. */
function isTold(table: JointTable, id: string): string {
  return `(m.region_id = ANY($1::text[]) OR EXISTS (SELECT FROM ${others(table, id)}))`
}

export function meetings(version: FactsVersion): string {
  const region = regionOf('m', { networks: anyBody('network'), groups: anyBody('group') }, version)
  const own = 'coalesce(m.network_id, m.group_id)'
  const alsoOf = list(
    'coalesce(l.networks_id, l.groups_id)',
    `meetings_rels l WHERE l.parent_id = m.id AND CASE WHEN l.networks_id IS NULL
      THEN ${isTold('groups', 'l.groups_id')} ELSE ${isTold('networks', 'l.networks_id')} END`,
    'l.path DESC, l."order"',
  )
  const of = `CASE WHEN ${isTold('networks', 'm.network_id')} OR ${isTold('groups', 'm.group_id')} THEN ${own} END`
  return list(
    object({
      id: 'm.id',
      region,
      ...(version === 1 ? { of: own } : { of, alsoOf }),
      heldOn: day('m.held_on'),
      hours: 'm.hours',
      attendees: 'm.attendees',
      expertsByExperience: expertsTookPart('m', 'meeting_id'),
    }),
    `meetings m WHERE ${ofPartOrJoint('m', region)} AND m.state = 'held'`,
    oldestFirst('m'),
  )
}

/** The first memo that tells of a decision. */
const firstMemo = `(SELECT min(w.written_on) FROM memos_rels l JOIN memos w ON w.id = l.parent_id
    WHERE l.path = 'decisions' AND l.decisions_id = d.id AND ${isLive('w')})`

/** What became of a question and when; what was asked and decided stays in the portal. */
export const questions = list(
  object({
    id: 'q.id',
    region: 'q.region_id',
    raisedOn: day('q.raised_on'),
    // What lies on the agenda of a cancelled meeting is on none until it is moved to another.
    agendaOn: day(`CASE WHEN m.state = 'cancelled' AND i.treated_on IS NULL AND d.id IS NULL THEN p.held_on
      ELSE coalesce(m.held_on, i.meeting_on) END`),
    decidedOn: day(`coalesce(d.decided_on, CASE WHEN i.outcome = 'decided' THEN i.treated_on END)`),
    toldOn: `CASE WHEN q.withdrawn_on IS NULL THEN ${day(`coalesce(q.answered_on, ${firstMemo})`)} END`,
    withdrawnOn: day('q.withdrawn_on'),
  }),
  `questions q
    LEFT JOIN agenda_items i ON i.question_id = q.id AND ${isLive('i')}
    LEFT JOIN meetings m ON m.id = i.meeting_id
    LEFT JOIN meetings p ON p.id = i.postponed_to_id AND p.state <> 'cancelled'
    LEFT JOIN decisions d ON d.agenda_item_id = i.id AND ${isLive('d')}
    WHERE ${ofPart('q')}`,
  oldestFirst('q'),
)

export const decisions = list(
  object({
    id: 'd.id',
    region: 'd.region_id',
    origin: 'd.origin',
    decidedOn: day('d.decided_on'),
    followUpOn: day('d.follow_up_on'),
    doneOn: day('d.done_on'),
  }),
  `decisions d WHERE ${ofPart('d')}`,
  oldestFirst('d'),
)
