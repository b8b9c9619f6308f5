import { helsinkiDay, type CurriculumId, type RegionCode } from '@kotipesa/domain'
import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import { env } from '../env'
import { day, isLive, list, object } from '../facts/sql'
import { ownSecret, type Linked } from '../links/own-link'
import { secretHash } from '../links/secret'
import type { Queryable } from '../mail/post'
import { reachablePeople, type Reachable } from '../people/reachable'
import type { Language } from '../text'
import type { TrainerAnswer } from './asked-trainer'
import { holds } from './held-sessions'

/** A trainer who is asked to hold a training, and what has come of it. */
export interface TrainerQuestion extends Linked {
  readonly training: string
  readonly trainer: string
  readonly region: RegionCode
  readonly curriculum: CurriculumId
  readonly language: Language
  /** Whom to write to; `null` = nobody may be written to. */
  readonly contact: Reachable | null
  /** What the trainer is called. */
  readonly name: string
  /** The trainer's supervisor; `null` = nobody may be written to. */
  readonly supervisor: (Reachable & { readonly language: Language }) | null
  readonly planningDays: number
  readonly trainingDays: number
  readonly consultationDays: number
  readonly sessions: readonly { readonly id: string; readonly date: string; readonly hours: number }[]
  readonly teams: readonly string[]
  readonly askedAt: Date
  readonly openedAt: Date | null
  readonly answer: TrainerAnswer | null
  readonly answeredAt: Date | null
}

const purpose = 'trainer-question'

/** The first of the languages that a person reads. */
function languageOf(person: string): string {
  return `coalesce((SELECT l.value::text FROM people_languages l WHERE l.parent_id = ${person}
    ORDER BY l."order" LIMIT 1), 'fi')`
}

const columns = `q.id::text, q.version, k.id::text AS training, p.id::text AS trainer, k.region_id AS region,
  k.curriculum::text, ${languageOf('e.id')} AS language, e.id::text AS person,
  coalesce(p.title, '') AS name, p.supervisor_id::text AS supervisor, ${languageOf('p.supervisor_id')} AS "supervisorLanguage",
  w.planning_days::float8 AS "planningDays", w.training_days::float8 AS "trainingDays",
  w.consultation_days::float8 AS "consultationDays",
  ${list(object({ id: 'd.id', date: day('d.date'), hours: 'd.hours' }), `trainings_sessions d WHERE d._parent_id = k.id AND ${holds('p.id')}`, 'd.date, d._order')} AS sessions,
  ${list('t.name', `training_teams l JOIN teams t ON t.id = l.team_id WHERE l.training_id = k.id AND ${isLive('t')}`, 't.name')} AS teams,
  q.asked_at AS "askedAt", q.opened_at AS "openedAt", q.answer, q.answered_at AS "answeredAt"`

const asked = `trainer_questions q
  JOIN trainings k ON k.id = q.training_id AND ${isLive('k')}
  JOIN trainers p ON p.id = q.trainer_id AND ${isLive('p')}
  JOIN trainings_trainers w ON w._parent_id = k.id AND w.trainer_id = p.id
  LEFT JOIN people e ON e.id = p.person_id AND ${isLive('e')}`

type StoredQuestion = Omit<TrainerQuestion, 'contact' | 'supervisor'> & {
  readonly person: string | null
  readonly supervisor: string | null
  readonly supervisorLanguage: Language
}

async function allFound(
  database: Queryable,
  where: string,
  value: string | readonly string[],
): Promise<readonly TrainerQuestion[]> {
  const { rows } = await database.query(`SELECT ${columns} FROM ${asked} WHERE ${where} ORDER BY w._order`, [value])
  const questions = rows as unknown as readonly StoredQuestion[]
  const people = questions.flatMap(({ person, supervisor }) => [person, supervisor].filter((each) => each !== null))
  const reachable = await reachablePeople(database, people, 'contact', helsinkiDay(new Date()))
  return questions.map(({ person, supervisor: over, supervisorLanguage, ...question }) => {
    const supervisor = reachable.get(over ?? '')
    return {
      ...question,
      contact: reachable.get(person ?? '') ?? null,
      supervisor: supervisor === undefined ? null : { ...supervisor, language: supervisorLanguage },
    }
  })
}

/** A question stands as long as its training is to be held and the trainer is one of those who hold it. */
async function found(
  database: Queryable,
  where: string,
  value: string | readonly string[],
): Promise<readonly TrainerQuestion[]> {
  return allFound(database, `k.status IN ('planned', 'ongoing') AND ${where}`, value)
}

/** The questions about a training, also about one that has been cancelled or held. */
export async function everyQuestionOf(database: Queryable, training: string): Promise<readonly TrainerQuestion[]> {
  return allFound(database, 'k.id = $1::uuid', training)
}

/** The trainers who were asked to hold a training, in the order in which the training names them. */
export async function questionsOf(database: Queryable, training: string): Promise<readonly TrainerQuestion[]> {
  return found(database, 'k.id = $1::uuid', training)
}

/** The questions that nobody has answered yet and that were asked before a moment. */
export async function unansweredQuestions(database: Queryable, before: Date): Promise<readonly TrainerQuestion[]> {
  return found(database, 'q.answer IS NULL AND q.asked_at < $1::timestamptz', before.toISOString())
}

/** The questions to trainers that they have not answered, of those of all regions. */
export async function openQuestionsTo(
  database: Queryable,
  trainers: readonly string[],
): Promise<readonly TrainerQuestion[]> {
  return found(database, 'q.answer IS NULL AND q.trainer_id = ANY($1::uuid[])', trainers)
}

/** The question that a secret opens; `null` when it opens none, or the training is not to be held by the trainer any more. */
export async function questionBySecret({ secret, db }: Payload, given: string): Promise<TrainerQuestion | null> {
  const [question] = await found(db.pool, 'q.key_hash = $1', secretHash({ secret }, given))
  return question ?? null
}

/** The personal address at which a trainer answers. */
export function linkOf(payload: Pick<Payload, 'secret'>, question: Linked): string {
  return new URL(`/k/${ownSecret(payload, purpose, question)}`, env().PORTAL_URL).href
}

/** Asks the trainers of a training who have not been asked yet; gives how many. */
export async function askTrainers({ secret, db }: Payload, training: string): Promise<number> {
  const { rows } = await db.pool.query(
    `SELECT DISTINCT w.trainer_id::text AS trainer FROM trainings_trainers w
      JOIN trainings k ON k.id = w._parent_id AND ${isLive('k')} AND k.status IN ('planned', 'ongoing')
      WHERE k.id = $1::uuid
        AND NOT EXISTS (SELECT FROM trainer_questions q WHERE q.training_id = k.id AND q.trainer_id = w.trainer_id)`,
    [training],
  )
  let asked = 0
  for (const { trainer } of rows as { trainer: string }[]) {
    const linked = { id: randomUUID(), version: 1 }
    const hash = secretHash({ secret }, ownSecret({ secret }, purpose, linked))
    const { rowCount } = await db.pool.query(
      `INSERT INTO trainer_questions (id, training_id, trainer_id, key_hash) VALUES ($1, $2, $3, $4)
        ON CONFLICT (training_id, trainer_id) DO NOTHING`,
      [linked.id, training, trainer, hash],
    )
    asked += rowCount ?? 0
  }
  return asked
}

/** Notes that the link was opened. */
export async function noteOpened(database: Queryable, id: string): Promise<void> {
  await database.query('UPDATE trainer_questions SET opened_at = now() WHERE id = $1 AND opened_at IS NULL', [id])
}

/** Notes what the trainer answered; the last answer stands. Gives whether it is another than before. */
export async function noteAnswer(database: Queryable, id: string, answer: TrainerAnswer): Promise<boolean> {
  const { rows } = await database.query(
    `UPDATE trainer_questions SET answer = $2, answered_at = now()
      WHERE id = $1 AND answer IS DISTINCT FROM $2 RETURNING id`,
    [id, answer],
  )
  return rows.length === 1
}
