import { helsinkiDay, isAskedForFeedback } from '@kotipesa/domain'
import { ValidationError, type Payload } from 'payload'
import { changeRegistrationByLink } from '../access/gateway'
import { certificateOf, type Certificate } from '../certificates/certificate'
import { answerIn, giveFeedback, hasAnswered } from '../feedback/answers'
import { emptyFeedback, type FeedbackForm } from '../feedback/form'
import { formBody } from '../http/form-body'
import { requestIn } from '../http/request-in'
import { pageLanguage } from '../http/page-language'
import { followLink } from '../links/follow'
import { secretHash } from '../links/secret'
import { inOneTransaction } from '../saving/in-one-transaction'
import { queriesIn } from '../saving/transaction'
import type { Language } from '../text'
import { attendedBy } from './attendance'
import { occasionById, type Occasion } from './occasion'
import { ownPage, type OwnPage } from './own-page'
import { refusalPage } from './page'
import { entryIn, longestForm, problemsOf } from './public-handler'
import { registrationOf } from './register'
import { lockOccasion, registrationByHash, type Registration } from './stored'

interface Visit {
  readonly occasion: Occasion
  readonly registration: Registration
  readonly language: Language
  readonly isAhead: boolean
  /** What is certified to whoever has registered; `null` = nothing yet. */
  readonly certificate: Certificate | null
  readonly feedback: FeedbackForm['state']
}

/** Finds what the link is for. A link that leads nowhere is 404 whatever is wrong with it; too many of them 429. */
export async function visitOf(payload: Payload, request: Request, token: string): Promise<Visit | Response> {
  const { pool } = payload.db
  const followed = await followLink(request, token, async (secret) => {
    const registration = await registrationByHash(pool, secretHash(payload, secret))
    const occasion = registration === null ? null : await occasionById(pool, registration.occasion)
    return registration === null || occasion === null ? null : { registration, occasion }
  })
  if (followed.found === null) return refusalPage(pageLanguage(request), followed.status, followed.headers)
  const { registration, occasion } = followed.found
  const today = helsinkiDay(new Date())
  const isAhead = !occasion.isCancelled && occasion.days.some((day) => day >= today)
  const attended = await attendedBy(pool, registration.id)
  const certificate = certificateOf(occasion, attended, today)
  const isAsked = isAskedForFeedback(occasion, attended, today)
  const asked = isAsked && !(await hasAnswered(pool, registration.id)) ? 'asked' : 'given'
  return {
    feedback: isAsked ? asked : 'not-asked',
    occasion,
    registration,
    language: pageLanguage(request, registration.language),
    isAhead,
    certificate,
  }
}

function entryOf({ name, email, unit, group, sector, note }: Registration) {
  return { name, email, unit: unit ?? '', group, sector: sector ?? '', note: note ?? '' }
}

/** The page as it is when nothing was sent. */
function pageOf({ feedback, ...visit }: Visit, token: string): OwnPage {
  const state = { state: feedback, entry: emptyFeedback, problem: null }
  return { ...visit, isSaved: false, token, entry: entryOf(visit.registration), problems: new Map(), feedback: state }
}

/** Answers `GET /i/<token>`: somebody's own registration. */
export async function answerOwn(payload: Payload, request: Request, token: string): Promise<Response> {
  const visit = await visitOf(payload, request, token)
  if (visit instanceof Response) return visit
  const isSaved = new URL(request.url).searchParams.get('saved') === '1'
  return ownPage({ ...pageOf(visit, token), isSaved }, visit.language)
}

/** Stores what somebody answered to the three questions; gives the page again when it cannot be taken so. */
async function takeFeedback(payload: Payload, visit: Visit, token: string, form: URLSearchParams) {
  const { occasion, registration, language } = visit
  function written(name: string): string {
    return (form.get(name) ?? '').replaceAll('\r\n', '\n').trim()
  }
  const entry = { degree: written('degree'), helped: written('helped'), hindered: written('hindered') }
  const answer = answerIn(entry)
  if ('problem' in answer) {
    const feedback = { state: visit.feedback, entry, problem: answer.problem }
    return ownPage({ ...pageOf(visit, token), feedback }, language)
  }
  await giveFeedback(await requestIn(language, payload), occasion, registration.id, answer)
  return null
}

/** Changes or cancels the registration; gives the page again when something in the form is wrong. */
async function takeChange(payload: Payload, visit: Visit, token: string, form: URLSearchParams) {
  const { occasion, registration, language } = visit
  const entry = entryIn(form)
  const data = form.get('act') === 'cancel' ? { state: 'cancelled' } : registrationOf(entry)
  const req = await requestIn(language, payload)
  try {
    await inOneTransaction(req, async () => {
      await lockOccasion(queriesIn(req), occasion)
      await changeRegistrationByLink(req, registration.id, data)
    })
    return null
  } catch (error) {
    if (!(error instanceof ValidationError)) throw error
    return ownPage({ ...pageOf(visit, token), entry, problems: problemsOf(error) }, language)
  }
}

/**
 * Answers `POST /i/<token>`: changes or cancels it, or takes feedback. What is over, cancelled or answered already stays
 * as it is.
 */
export async function answerOwnChange(payload: Payload, request: Request, token: string): Promise<Response> {
  const visit = await visitOf(payload, request, token)
  if (visit instanceof Response) return visit
  const { registration, language, isAhead, feedback } = visit
  const form = await formBody(request, longestForm)
  const isFeedback = form.get('act') === 'feedback'
  const mayChange = !isFeedback && isAhead && registration.state !== 'cancelled'
  const again =
    (isFeedback && feedback === 'asked' ? await takeFeedback(payload, visit, token, form) : null) ??
    (mayChange ? await takeChange(payload, visit, token, form) : null)
  if (again !== null) return again
  const location = `/i/${token}?lang=${language}&saved=1`
  return new Response(null, { status: 303, headers: { Location: location, 'Cache-Control': 'no-store' } })
}
