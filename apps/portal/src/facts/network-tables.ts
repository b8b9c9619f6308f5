import { day, isLive, list, object, ofPart, oldestFirst, validity } from './sql'

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

/** The first memo that tells of a decision. */
const firstMemo = `(SELECT min(w.written_on) FROM memos_rels l JOIN memos w ON w.id = l.parent_id
    WHERE l.path = 'decisions' AND l.decisions_id = d.id AND ${isLive('w')})`

/** What became of a question and when; what was asked and decided stays in the portal. */
export const questions = list(
  object({
    id: 'q.id',
    region: 'q.region_id',
    raisedOn: day('q.raised_on'),
    agendaOn: day('coalesce(m.held_on, i.meeting_on)'),
    decidedOn: day(`coalesce(d.decided_on, CASE WHEN i.outcome = 'decided' THEN i.treated_on END)`),
    toldOn: `CASE WHEN q.withdrawn_on IS NULL THEN ${day(`coalesce(q.answered_on, ${firstMemo})`)} END`,
    withdrawnOn: day('q.withdrawn_on'),
  }),
  `questions q
    LEFT JOIN agenda_items i ON i.question_id = q.id AND ${isLive('i')}
    LEFT JOIN meetings m ON m.id = i.meeting_id
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
