import { beginsSoon, helsinkiDay } from '@kotipesa/domain'
import type { Payload } from 'payload'
import { postTo } from '../mail/post-to-person'
import { questionLetter } from './letters'
import { unansweredQuestions } from './questions'

/** Whoever was asked just now is not reminded yet. */
const daysToAnswer = 3

/** Reminds trainers, once, who have not answered although the training begins within two weeks; gives how many. */
export async function remindTrainers(payload: Payload, now: Date): Promise<number> {
  const { pool } = payload.db
  const today = helsinkiDay(now)
  let posted = 0
  for (const question of await unansweredQuestions(pool, new Date(now.getTime() - daysToAnswer * 86_400_000))) {
    const isDue = beginsSoon(
      question.sessions.map(({ date }) => date),
      today,
    )
    if (!isDue || question.contact === null) continue
    if (await postTo(payload, question.contact, questionLetter(payload, question, true))) posted += 1
  }
  return posted
}
