import { can, isRegionCode } from '@kotipesa/domain'
import { NotFound, type Endpoint, type PayloadHandler, type PayloadRequest } from 'payload'
import { actorOf, idOf } from '../access/actor'
import { asRequester } from '../access/gateway'
import { Refusal } from '../access/refusal'
import { postTo } from '../mail/post-to-person'
import { say } from '../text'
import { isTrainerAnswer, type AskedTrainer } from './asked-trainer'
import { questionLetter } from './letters'
import { askTrainers, linkOf, questionsOf, type TrainerQuestion } from './questions'
import { takeAnswer } from './take-answer'

const privately = { 'Cache-Control': 'no-store' }

/** Answers for a training that the requester may read, or change. */
function forTraining(
  action: 'read' | 'update',
  answer: (req: PayloadRequest, id: string) => Promise<Response>,
): PayloadHandler {
  return async (req) => {
    const id = String(req.routeParams?.id)
    const training = await asRequester(req).record('trainings', id)
    if (training === null || training.deletedAt) throw new NotFound(req.t)
    const region = idOf(training.region)
    const isRight = region !== null && isRegionCode(region)
    if (!isRight || !can(actorOf(req.user), action, { kind: 'region-record', region })) {
      throw new Refusal(say(req, 'trainerQuestions.mayNot'), 403)
    }
    return answer(req, id)
  }
}

/** Answers for one of the trainers who were asked, whom the address names. */
function forTrainer(answer: (req: PayloadRequest, question: TrainerQuestion) => Promise<Response>): PayloadHandler {
  return forTraining('update', async (req, id) => {
    const questions = await questionsOf(req.payload.db.pool, id)
    const question = questions.find(({ trainer }) => trainer === req.routeParams?.trainer)
    if (question === undefined) throw new NotFound(req.t)
    return answer(req, question)
  })
}

function askedTrainer({ trainer, askedAt, openedAt, answer, answeredAt, contact }: TrainerQuestion): AskedTrainer {
  return {
    trainer,
    askedAt: askedAt.toISOString(),
    openedAt: openedAt?.toISOString() ?? null,
    answer,
    answeredAt: answeredAt?.toISOString() ?? null,
    hasEmail: contact !== null,
  }
}

/** What editors do with the trainers of a training: ask them, see what they answer, give out a link, note an answer. */
export const questionEndpoints: readonly Endpoint[] = [
  {
    path: '/:id/questions',
    method: 'get',
    handler: forTraining('read', async (req, id) => {
      const asked = (await questionsOf(req.payload.db.pool, id)).map(askedTrainer)
      return Response.json({ asked }, { headers: privately })
    }),
  },
  {
    path: '/:id/ask',
    method: 'post',
    handler: forTraining('update', async (req, id) => {
      const { payload } = req
      const asked = await askTrainers(payload, id)
      let sent = 0
      for (const question of await questionsOf(payload.db.pool, id)) {
        if (question.contact === null || question.answer !== null) continue
        if (await postTo(payload, question.contact, questionLetter(payload, question))) sent += 1
      }
      return Response.json({ asked, sent }, { headers: privately })
    }),
  },
  {
    path: '/:id/trainers/:trainer/link',
    method: 'post',
    handler: forTrainer(async (req, question) =>
      Response.json({ link: linkOf(req.payload, question) }, { headers: privately }),
    ),
  },
  {
    path: '/:id/trainers/:trainer/answer',
    method: 'post',
    handler: forTrainer(async (req, question) => {
      const answer: unknown = (req.data ?? {}).answer
      if (!isTrainerAnswer(answer)) throw new Refusal(say(req, 'problems.notFound'), 400)
      await takeAnswer(req.payload, question, answer)
      return Response.json({ answer }, { headers: privately })
    }),
  },
]
