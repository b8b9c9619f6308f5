import { feedbackDegrees, type FeedbackAnswer } from '@kotipesa/domain'
import type { PayloadRequest } from 'payload'
import type { Queryable } from '../mail/post'
import { columnOf, type Occasion } from '../registrations/occasion'
import { lockOccasion } from '../registrations/stored'
import { inOneTransaction } from '../saving/in-one-transaction'
import { queriesIn } from '../saving/transaction'
import type { TextPath } from '../text'

/** No answer in words is longer. */
export const longestFeedback = 500

type Subject = Pick<Occasion, 'of' | 'id'>

/** What somebody has written in the form. */
export interface FeedbackEntry {
  readonly degree: string
  readonly helped: string
  readonly hindered: string
}

/** The answer in a form, or what is wrong with it. */
export function answerIn({ degree, helped, hindered }: FeedbackEntry): FeedbackAnswer | { readonly problem: TextPath } {
  const chosen = feedbackDegrees.find((each) => String(each) === degree)
  if (chosen === undefined) return { problem: 'feedback.degreeMissing' }
  if (helped.length > longestFeedback || hindered.length > longestFeedback) return { problem: 'feedback.tooLong' }
  return { degree: chosen, helped: helped === '' ? null : helped, hindered: hindered === '' ? null : hindered }
}

/** All answers about a training or an event. */
export async function answersFor(database: Queryable, { of, id }: Subject): Promise<readonly FeedbackAnswer[]> {
  const { rows } = await database.query(
    `SELECT degree::int, nullif(helped, '') AS helped, nullif(hindered, '') AS hindered FROM feedback
      WHERE ${columnOf(of)} = $1::uuid`,
    [id],
  )
  return rows as unknown as readonly FeedbackAnswer[]
}

/** Whether somebody has answered; what, is not to be found out. */
export async function hasAnswered(database: Queryable, registration: string): Promise<boolean> {
  const { rows } = await database.query('SELECT FROM feedback_given WHERE registration_id = $1::uuid', [registration])
  return rows.length > 0
}

/** All answers about one thing in another order, with one more among them. */
function shuffledAnswers(column: string): string {
  return `WITH gone AS (DELETE FROM feedback WHERE ${column} = $1::uuid RETURNING id, degree, helped, hindered)
    INSERT INTO feedback (id, region_id, ${column}, degree, helped, hindered)
    SELECT id, $2, $1::uuid, degree, helped, hindered FROM (
      SELECT * FROM gone UNION ALL SELECT gen_random_uuid(), $3::numeric, $4, $5
    ) AS every ORDER BY random()`
}

/** Who has answered, in another order. */
function shuffledGivers(column: string): string {
  return `WITH gone AS (
      DELETE FROM feedback_given g USING registrations r WHERE r.id = g.registration_id AND r.${column} = $1::uuid
      RETURNING g.registration_id
    ) INSERT INTO feedback_given (registration_id) SELECT registration_id FROM gone ORDER BY random()`
}

/**
 * Stores an answer, once for each registration. That somebody answered and what was answered are kept apart, without a
 * time, and both are written anew in another order each time: neither place nor transaction tells which belongs to which.
 */
export async function giveFeedback(
  req: PayloadRequest,
  { of, id, region }: Pick<Occasion, 'of' | 'id' | 'region'>,
  registration: string,
  { degree, helped, hindered }: FeedbackAnswer,
): Promise<void> {
  await inOneTransaction(req, async () => {
    const database = queriesIn(req)
    await lockOccasion(database, { of, id })
    const given = await database.query(
      'INSERT INTO feedback_given (registration_id) VALUES ($1::uuid) ON CONFLICT DO NOTHING RETURNING registration_id',
      [registration],
    )
    if (given.rows.length === 0) return
    await database.query(shuffledAnswers(columnOf(of)), [id, region, degree, helped, hindered])
    await database.query(shuffledGivers(columnOf(of)), [id])
  })
}
