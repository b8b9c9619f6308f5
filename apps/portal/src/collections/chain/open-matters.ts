import {
  openSteps,
  type AgendaOutcomeId,
  type CalendarDate,
  type MatterDays,
  type OpenStep,
  type OpenStepId,
  type RegionCode,
} from '@kotipesa/domain'
import { day, isLive } from '../../facts/sql'
import type { Queryable } from '../../mail/post'
import type { ChainSlug } from './trail'

/** A step of a matter that waits, with the record from which it is taken. */
export interface OpenMatter extends OpenStep {
  readonly region: RegionCode
  readonly collection: ChainSlug
  readonly id: string
  readonly title: string
  /** Whether it lies on the agenda of a meeting that was cancelled, and has to be moved to another. */
  readonly isCancelled: boolean
}

interface Named {
  readonly id: string
  readonly title: string | null
}

interface Row extends MatterDays {
  readonly region: RegionCode
  readonly outcome: AgendaOutcomeId | null
  readonly isCancelled: boolean
  readonly question: Named | null
  readonly item: Named | null
  readonly decision: Named | null
}

function named(alias: string): string {
  return `CASE WHEN ${alias}.id IS NOT NULL THEN json_build_object('id', ${alias}.id, 'title', ${alias}.title) END`
}

/** Questions with their items and decisions, items without a question, and decisions without an item. */
const matters = `
  SELECT coalesce(q.region_id, i.region_id, d.region_id) AS region, i.outcome::text,
    coalesce(coalesce(p.state, m.state) = 'cancelled', false) AS "isCancelled",
    ${named('q')} AS question, ${named('i')} AS item, ${named('d')} AS decision,
    ${day('q.raised_on')} AS "raisedOn", ${day('q.answered_on')} AS "answeredOn", ${day('q.withdrawn_on')} AS "withdrawnOn",
    ${day('coalesce(m.held_on, i.meeting_on)')} AS "meetingOn", ${day('p.held_on')} AS "postponedTo",
    ${day('i.treated_on')} AS "treatedOn", ${day('d.decided_on')} AS "decidedOn", ${day('d.follow_up_on')} AS "followUpOn",
    ${day('d.done_on')} AS "doneOn",
    (SELECT ${day('min(w.written_on)')} FROM memos_rels l JOIN memos w ON w.id = l.parent_id
      WHERE l.decisions_id = d.id AND ${isLive('w')}) AS "toldOn"
  FROM (SELECT * FROM questions q WHERE ${isLive('q')}) q
    FULL JOIN (SELECT * FROM agenda_items i WHERE ${isLive('i')}) i ON i.question_id = q.id
    FULL JOIN (SELECT * FROM decisions d WHERE ${isLive('d')}) d ON d.agenda_item_id = i.id
    LEFT JOIN meetings m ON m.id = i.meeting_id
    LEFT JOIN meetings p ON p.id = i.postponed_to_id
  WHERE coalesce(q.region_id, i.region_id, d.region_id) = ANY($1::text[])`

/** From which record an open step is taken. */
const takenFrom: Readonly<Record<OpenStepId, readonly [ChainSlug, 'question' | 'item' | 'decision']>> = {
  agenda: ['questions', 'question'],
  answer: ['questions', 'question'],
  outcome: ['agenda-items', 'item'],
  memo: ['decisions', 'decision'],
  done: ['decisions', 'decision'],
}

/** Whether a step needs a hand today: a decision only from its follow-up on, a meeting once it was held or cancelled. */
function isPressing({ step, since, due }: OpenStep, isCancelled: boolean, today: CalendarDate): boolean {
  if (step === 'done') return due !== null && due <= today
  return since <= today || (step === 'outcome' && isCancelled)
}

/** The matters of some regions that wait for a step, by the domain's rules; those first that have waited longest. */
export async function openMatters(
  database: Queryable,
  regions: readonly RegionCode[],
  today: CalendarDate,
): Promise<readonly OpenMatter[]> {
  if (regions.length === 0) return []
  const { rows } = await database.query(matters, [regions])
  return (rows as unknown as readonly Row[])
    .flatMap((row) =>
      openSteps(row, row.outcome)
        .filter((step) => isPressing(step, row.isCancelled, today))
        .flatMap((step) => {
          const [collection, part] = takenFrom[step.step]
          const record = row[part]
          return record === null
            ? []
            : [
                {
                  ...step,
                  region: row.region,
                  collection,
                  id: record.id,
                  title: record.title ?? '',
                  isCancelled: step.step === 'outcome' && row.isCancelled,
                },
              ]
        }),
    )
    .toSorted((a, b) => a.since.localeCompare(b.since) || (a.id < b.id ? -1 : 1))
}
