import type { Payload } from 'payload'
import { noteByLink } from '../audit/by-link'
import { formBody } from '../http/form-body'
import { pageLanguage } from '../http/page-language'
import { followLink } from '../links/follow'
import type { Language } from '../text'
import { isTrainerAnswer } from './asked-trainer'
import { attendanceHtml, attendanceList, noteTicks } from './attendance-list'
import { noQuestionPage, questionPage } from './question-page'
import { noteOpened, questionBySecret, type TrainerQuestion } from './questions'
import { takeAnswer } from './take-answer'

/** No form is longer. */
const longestBody = 50_000

interface Visit {
  readonly question: TrainerQuestion
  readonly language: Language
}

/** Finds what the link is for. A link that leads nowhere is 404 whatever is wrong with it; too many of them 429. */
async function visitOf(payload: Payload, request: Request, token: string): Promise<Visit | Response> {
  const followed = await followLink(request, token, (secret) => questionBySecret(payload, secret))
  const language = pageLanguage(request, followed.found?.language)
  return followed.found === null
    ? noQuestionPage(language, followed.status, followed.headers)
    : { question: followed.found, language }
}

/** Answers `GET /k/<token>`: the training that the trainer is asked to hold, what was answered, and who comes. */
export async function answerQuestionPage(payload: Payload, request: Request, token: string): Promise<Response> {
  const visit = await visitOf(payload, request, token)
  if (visit instanceof Response) return visit
  await noteOpened(payload.db.pool, visit.question.id)
  const asked = new URL(request.url).searchParams
  const list = await attendanceList(payload, visit.question, asked.get('session'))
  const attendance = list === null ? '' : attendanceHtml(list, visit.language, asked.get('saved') === '1')
  return questionPage(visit.question, visit.language, attendance)
}

function ofTraining({ training, region }: TrainerQuestion) {
  return { collection: 'trainings', record: training, region }
}

/** Where the page is shown again after something was sent. */
function backTo(token: string, language: Language, more: string): Response {
  const headers = { Location: `/k/${token}?lang=${language}${more}`, 'Cache-Control': 'no-store' }
  return new Response(null, { status: 303, headers })
}

/**
 * Answers `POST /k/<token>`: stores the yes or no, or who was at a session, and leads back to the page. Sent twice it is
 * stored once.
 */
export async function answerQuestion(payload: Payload, request: Request, token: string): Promise<Response> {
  const visit = await visitOf(payload, request, token)
  if (visit instanceof Response) return visit
  const { question, language } = visit
  const form = await formBody(request, longestBody)
  if (form.get('act') === 'attendance') {
    const list = await attendanceList(payload, question, form.get('session'))
    if (list === null || list.session?.id !== form.get('session')) return backTo(token, language, '#attendance')
    await noteTicks(payload, question, list, form)
    await noteByLink(payload, language, 'attendance', ofTraining(question))
    return backTo(token, language, `&session=${encodeURIComponent(list.session.id)}&saved=1#attendance`)
  }
  const answer = form.get('answer')
  if (isTrainerAnswer(answer)) {
    await takeAnswer(payload, question, answer)
    await noteByLink(payload, language, 'answer', ofTraining(question))
  }
  return backTo(token, language, '')
}
