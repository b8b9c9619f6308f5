import type { Payload } from 'payload'
import { post } from '../mail/post'
import type { TrainerAnswer } from './asked-trainer'
import { supervisorLetter } from './letters'
import { noteAnswer, type TrainerQuestion } from './questions'

/** Takes what a trainer answered, and tells their supervisor of a yes. */
export async function takeAnswer(
  { db }: Pick<Payload, 'db'>,
  question: TrainerQuestion,
  answer: TrainerAnswer,
): Promise<void> {
  const isNew = await noteAnswer(db.pool, question.id, answer)
  if (!isNew || answer !== 'yes' || question.supervisor === null) return
  await post(db.pool, supervisorLetter(question, question.supervisor))
}
