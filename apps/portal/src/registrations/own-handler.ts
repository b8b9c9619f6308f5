import { helsinkiDay } from '@kotipesa/domain'
import { ValidationError, type Payload } from 'payload'
import { changeRegistrationByLink } from '../access/gateway'
import { certificateOf, type Certificate } from '../certificates/certificate'
import { formBody } from '../http/form-body'
import { requestIn } from '../http/request-in'
import { languageOfHeaders } from '../http/unavailable'
import { followLink } from '../links/follow'
import { secretHash } from '../links/secret'
import { inOneTransaction } from '../saving/in-one-transaction'
import { queriesIn } from '../saving/transaction'
import type { Language } from '../text'
import { attendedBy } from './attendance'
import { occasionById, type Occasion } from './occasion'
import { ownPage } from './own-page'
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
}

/** Finds what the link is for. A link that leads nowhere is 404 whatever is wrong with it; too many of them 429. */
export async function visitOf(payload: Payload, request: Request, token: string): Promise<Visit | Response> {
  const asked = new URL(request.url).searchParams.get('lang')
  const chosen = asked === 'fi' || asked === 'sv' || asked === 'en' ? asked : null
  const fallback = chosen ?? languageOfHeaders(request.headers)
  const { pool } = payload.db
  const followed = await followLink(request, token, async (secret) => {
    const registration = await registrationByHash(pool, secretHash(payload, secret))
    const occasion = registration === null ? null : await occasionById(pool, registration.occasion)
    return registration === null || occasion === null ? null : { registration, occasion }
  })
  if (followed.found === null) return refusalPage(fallback, followed.status, followed.headers)
  const { registration, occasion } = followed.found
  const today = helsinkiDay(new Date())
  const isAhead = !occasion.isCancelled && occasion.days.some((day) => day >= today)
  const certificate = certificateOf(occasion, await attendedBy(pool, registration.id), today)
  return { occasion, registration, language: chosen ?? registration.language, isAhead, certificate }
}

function entryOf({ name, email, unit, group, sector, note }: Registration) {
  return { name, email, unit: unit ?? '', group, sector: sector ?? '', note: note ?? '' }
}

/** Answers `GET /i/<token>`: somebody's own registration. */
export async function answerOwn(payload: Payload, request: Request, token: string): Promise<Response> {
  const visit = await visitOf(payload, request, token)
  if (visit instanceof Response) return visit
  const isSaved = new URL(request.url).searchParams.get('saved') === '1'
  const page = { ...visit, isSaved, token, entry: entryOf(visit.registration), problems: new Map() }
  return ownPage(page, visit.language)
}

/** Answers `POST /i/<token>`: changes or cancels it. What is over, or cancelled already, stays as it is. */
export async function answerOwnChange(payload: Payload, request: Request, token: string): Promise<Response> {
  const visit = await visitOf(payload, request, token)
  if (visit instanceof Response) return visit
  const { occasion, registration, language, isAhead } = visit
  const form = await formBody(request, longestForm)
  const entry = entryIn(form)
  const data = form.get('act') === 'cancel' ? { state: 'cancelled' } : registrationOf(entry)
  if (isAhead && registration.state !== 'cancelled') {
    const req = await requestIn(language, payload)
    try {
      await inOneTransaction(req, async () => {
        await lockOccasion(queriesIn(req), occasion)
        await changeRegistrationByLink(req, registration.id, data)
      })
    } catch (error) {
      if (!(error instanceof ValidationError)) throw error
      return ownPage({ ...visit, isSaved: false, token, entry, problems: problemsOf(error) }, language)
    }
  }
  const location = `/i/${token}?lang=${language}&saved=1`
  return new Response(null, { status: 303, headers: { Location: location, 'Cache-Control': 'no-store' } })
}
