import { takesPart } from '../database/joint-bodies'
import { takesPartInMeeting } from '../database/meeting-bodies'
import { isLive } from '../facts/sql'

/** The collections of which other regions read what they take part in, or what hangs on a network or group of theirs. */
export const jointSlugs = [
  'networks',
  'groups',
  'events',
  'meetings',
  'questions',
  'agenda-items',
  'decisions',
  'memos',
] as const
export type JointSlug = (typeof jointSlugs)[number]

/** Whether records of a collection may be read by regions that take part. */
export function isJoint(slug: string): slug is JointSlug {
  return jointSlugs.some((each) => each === slug)
}

/**
 * What regions read besides their own, of each collection: the networks, groups and events in which they take part
 * today, the meetings of these networks and groups, what these networks ask, every matter on the agenda of such a meeting with its decision, and the memos
 * that go to such a network. Nothing of people.
 */
function joint(regions: string): string {
  return `WITH networks_joint AS (
    SELECT n.id FROM networks n WHERE ${isLive('n')} AND ${takesPart('networks', 'n.id', regions)}
  ), groups_joint AS (
    SELECT o.id FROM groups o WHERE ${isLive('o')} AND ${takesPart('groups', 'o.id', regions)}
  ), events_joint AS (
    SELECT e.id FROM events e WHERE ${isLive('e')} AND ${takesPart('events', 'e.id', regions)}
  ), meetings_joint AS (
    SELECT m.id FROM meetings m WHERE ${isLive('m')}
      AND ${takesPartInMeeting(regions)}
  ), agenda_items_joint AS (
    SELECT i.id, i.question_id FROM agenda_items i LEFT JOIN questions q ON q.id = i.question_id
    WHERE ${isLive('i')} AND (i.network_id IN (TABLE networks_joint) OR q.network_id IN (TABLE networks_joint)
      OR i.meeting_id IN (TABLE meetings_joint) OR i.postponed_to_id IN (TABLE meetings_joint))
  ), questions_joint AS (
    SELECT q.id FROM questions q WHERE ${isLive('q')} AND (q.network_id IN (TABLE networks_joint)
      OR q.id IN (SELECT i.question_id FROM agenda_items_joint i))
  ), decisions_joint AS (
    SELECT d.id FROM decisions d WHERE ${isLive('d')} AND d.agenda_item_id IN (SELECT i.id FROM agenda_items_joint i)
  ), memos_joint AS (
    SELECT w.id FROM memos w WHERE ${isLive('w')} AND EXISTS (
      SELECT FROM memos_rels r WHERE r.parent_id = w.id AND r.networks_id IN (TABLE networks_joint))
  )`
}

/**
 * A query for the ids of what regions read of a collection besides their own.
 *
 * @param regions what gives their codes, a list of texts
 */
export function jointRecords(slug: JointSlug, regions: string): string {
  return `${joint(regions)} SELECT id FROM ${slug.replaceAll('-', '_')}_joint`
}
