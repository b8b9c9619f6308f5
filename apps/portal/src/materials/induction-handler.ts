import { helsinkiDay } from '@kotipesa/domain'
import type { Payload } from 'payload'
import { formBody } from '../http/form-body'
import { pageLanguage } from '../http/page-language'
import { followLink } from '../links/follow'
import { waitOf } from '../registrations/public-handler'
import type { Language } from '../text'
import { countFinished, inductionPackage, type InductionPackage } from './induction'
import { packageOfToken } from './induction-link'
import { inductionPage, inductionRefusal, longestUnit } from './induction-page'

/** No form is longer. */
const longestBody = 2000

interface Visit {
  readonly found: InductionPackage
  readonly language: Language
}

async function visitOf(payload: Payload, request: Request, token: string): Promise<Visit | Response> {
  const today = helsinkiDay(new Date())
  const followed = await followLink(request, token, async (secret) => {
    const id = packageOfToken(payload, secret)
    return id === null ? null : inductionPackage(payload.db.pool, id, today)
  })
  const language = pageLanguage(request)
  if (followed.found !== null) return { found: followed.found, language }
  return inductionRefusal(language, followed.status, { ...followed.headers })
}

/** Answers `GET /perehdytys/<token>`: the materials of an induction package in their order. */
export async function answerInduction(payload: Payload, request: Request, token: string): Promise<Response> {
  const visit = await visitOf(payload, request, token)
  if (visit instanceof Response) return visit
  const isCounted = new URL(request.url).searchParams.get('done') === '1'
  return inductionPage(visit.found, { token, language: visit.language, isCounted, isMissing: false })
}

/** Answers the form: one more of a unit has gone through the package. Who, nobody asks. */
export async function answerFinished(payload: Payload, request: Request, token: string): Promise<Response> {
  const visit = await visitOf(payload, request, token)
  if (visit instanceof Response) return visit
  const { found, language } = visit
  const seconds = await waitOf(request)
  if (seconds > 0) return inductionRefusal(language, 429, { 'Retry-After': String(seconds) })
  const form = await formBody(request, longestBody)
  const unit = (form.get('unit') ?? '')
    .normalize('NFC')
    .replaceAll(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim()
    .slice(0, longestUnit)
  if (unit === '') return inductionPage(found, { token, language, isCounted: false, isMissing: true })
  await countFinished(payload.db.pool, found.id, unit, helsinkiDay(new Date()))
  return new Response(null, {
    status: 303,
    headers: { Location: `?lang=${language}&done=1`, 'Cache-Control': 'no-store' },
  })
}
