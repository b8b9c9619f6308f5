import type { Payload } from 'payload'
import { postTo } from '../mail/post-to-person'
import type { TrainerAnswer } from './asked-trainer'
import { supervisorLetter } from './letters'
import { noteAnswer, type TrainerQuestion } from './questions'

/** Takes what a trainer answered, and tells their supervisor of a yes. */
export async function takeAnswer(payload: Payload, question: TrainerQuestion, answer: TrainerAnswer): Promise<void> {
  const isNew = await noteAnswer(payload.db.pool, question.id, answer)
  if (!isNew || answer !== 'yes' || question.supervisor === null) return
  await postTo(payload, question.supervisor, supervisorLetter(question))
}
