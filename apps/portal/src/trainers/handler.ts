import type { Payload } from 'payload'
import { formBody } from '../http/form-body'
import { languageOfHeaders } from '../http/unavailable'
import { followLink } from '../links/follow'
import type { Language } from '../text'
import { isTrainerAnswer } from './asked-trainer'
import { noQuestionPage, questionPage } from './question-page'
import { noteAnswer, noteOpened, questionBySecret, type TrainerQuestion } from './questions'

/** No form is longer. */
const longestBody = 1000

interface Visit {
  readonly question: TrainerQuestion
  readonly language: Language
}

function languageOf(request: Request, question: TrainerQuestion | null): Language {
  const asked = new URL(request.url).searchParams.get('lang')
  if (asked === 'fi' || asked === 'sv' || asked === 'en') return asked
  return question?.language ?? languageOfHeaders(request.headers)
}

/** Finds what the link is for. A link that leads nowhere is 404 whatever is wrong with it; too many of them 429. */
async function visitOf(payload: Payload, request: Request, token: string): Promise<Visit | Response> {
  const followed = await followLink(request, token, (secret) => questionBySecret(payload, secret))
  const language = languageOf(request, followed.found)
  return followed.found === null
    ? noQuestionPage(language, followed.status, followed.headers)
    : { question: followed.found, language }
}

/** Answers `GET /k/<token>`: the training that the trainer is asked to hold, and what was answered. */
export async function answerQuestionPage(payload: Payload, request: Request, token: string): Promise<Response> {
  const visit = await visitOf(payload, request, token)
  if (visit instanceof Response) return visit
  await noteOpened(payload.db.pool, visit.question.id)
  return questionPage(visit.question, visit.language)
}

/** Answers `POST /k/<token>`: stores the yes or no and leads back to the page. Sent twice it is stored once. */
export async function answerQuestion(payload: Payload, request: Request, token: string): Promise<Response> {
  const visit = await visitOf(payload, request, token)
  if (visit instanceof Response) return visit
  const { question, language } = visit
  const answer = (await formBody(request, longestBody)).get('answer')
  if (isTrainerAnswer(answer)) await noteAnswer(payload.db.pool, question.id, answer)
  const headers = { Location: `/k/${token}?lang=${language}`, 'Cache-Control': 'no-store' }
  return new Response(null, { status: 303, headers })
}
