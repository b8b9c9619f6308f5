import { helsinkiDay, isAnnounced, isOpen, isRegionCode } from '@kotipesa/domain'
import { RateLimiterMemory } from 'rate-limiter-flexible'
import { ValidationError, type Payload } from 'payload'
import { env } from '../env'
import { addressOf } from '../http/client-address'
import { formBody } from '../http/form-body'
import { requestIn } from '../http/request-in'
import { isUuid } from '../requests/kinds'
import { say, type Language } from '../text'
import { announced, occasionById, type Occasion } from './occasion'
import { emptyEntry, listPage, occasionPage, refusalPage } from './page'
import { register, type Entry } from './register'
import { listPaths } from './words'

/** No form is longer. */
export const longestForm = 10_000

/** How many forms an address may send in a minute. */
const mostAMinute = 20

const sent = new RateLimiterMemory({ keyPrefix: 'register', points: mostAMinute, duration: 60 })

/** The seconds for which an address has to wait, because it sent too many forms; 0 when it need not. */
export async function waitOf(request: Request): Promise<number> {
  const address = addressOf(request.headers, env().TRUSTED_PROXIES)
  const { consumedPoints, msBeforeNext } = await sent.penalty(address)
  return consumedPoints > mostAMinute ? Math.ceil(msBeforeNext / 1000) : 0
}

/** What somebody wrote in a form. */
export function entryIn(form: URLSearchParams): Entry {
  const names = Object.keys(emptyEntry) as (keyof Entry)[]
  return Object.fromEntries(names.map((name) => [name, form.get(name)?.trim() ?? ''])) as unknown as Entry
}

/** What is wrong, by the name of the field; what belongs to none stands for the whole. */
export function problemsOf(error: ValidationError): ReadonlyMap<string, string> {
  return new Map(error.data.errors.map(({ path, message }) => [path in emptyEntry ? path : '', message]))
}

/** For how many months after a training or an event its region keeps who registered. */
export async function monthsKept({ db }: Payload, region: string): Promise<number> {
  const { rows } = await db.pool.query('SELECT registration_months AS months FROM regions WHERE id = $1', [region])
  return Number((rows as { months: unknown }[])[0]?.months)
}

/** Answers `GET /fi/koulutukset` and the same in the other languages. */
export async function answerList(payload: Payload, request: Request, language: Language): Promise<Response> {
  const today = helsinkiDay(new Date())
  const asked = new URL(request.url).searchParams.get('region')
  const region = asked !== null && isRegionCode(asked) ? asked : null
  const all = await announced(payload.db.pool, today)
  const entries = all.map((occasion) => ({ occasion, isOpen: isOpen(occasion, today) }))
  return listPage(entries, region, language)
}

async function publicOne(payload: Payload, id: string): Promise<Occasion | null> {
  const occasion = isUuid(id) ? await occasionById(payload.db.pool, id) : null
  return occasion !== null && isAnnounced(occasion, helsinkiDay(new Date())) ? occasion : null
}

interface Asked {
  readonly request: Request
  readonly language: Language
  readonly id: string
}

/** Answers `GET /fi/koulutukset/<id>`: the page of one training or event, and after sending the thanks. */
export async function answerOccasion(payload: Payload, { request, language, id }: Asked): Promise<Response> {
  const occasion = await publicOne(payload, id)
  if (occasion === null) return refusalPage(language, 404)
  return occasionPage(
    {
      occasion,
      isOpen: isOpen(occasion, helsinkiDay(new Date())),
      months: await monthsKept(payload, occasion.region),
      isSent: new URL(request.url).searchParams.get('sent') === '1',
      entry: emptyEntry,
      problems: new Map(),
    },
    language,
  )
}

/**
 * Answers `POST /fi/koulutukset/<id>`. Whoever has registered before, has a seat or stands on the waiting list gets the
 * same answer: who comes is nobody else's to find out.
 */
export async function answerRegistration(payload: Payload, { request, language, id }: Asked): Promise<Response> {
  const seconds = await waitOf(request)
  if (seconds > 0) return refusalPage(language, 429, { 'Retry-After': String(seconds) })
  const occasion = await publicOne(payload, id)
  if (occasion === null) return refusalPage(language, 404)
  const form = await formBody(request, longestForm)
  const entry = entryIn(form)
  const req = await requestIn(language, payload)
  const months = await monthsKept(payload, occasion.region)
  async function again(problems: ReadonlyMap<string, string>): Promise<Response> {
    return occasionPage(
      { occasion: occasion as Occasion, isOpen: true, isSent: false, months, entry, problems },
      language,
    )
  }
  if (form.get('consent') !== '1') return again(new Map([['consent', say(req, 'registrations.consentMissing')]]))
  try {
    if (!(await register(req, occasion, entry, language))) {
      return again(new Map([['', say(req, 'registrations.closed')]]))
    }
  } catch (error) {
    if (!(error instanceof ValidationError)) throw error
    return again(problemsOf(error))
  }
  const headers = { Location: `${listPaths[language]}/${id}?sent=1`, 'Cache-Control': 'no-store' }
  return new Response(null, { status: 303, headers })
}
