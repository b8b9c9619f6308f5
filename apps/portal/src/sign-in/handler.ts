import type { Payload, PayloadRequest } from 'payload'
import { formBody } from '../http/form-body'
import { pageLanguage } from '../http/page-language'
import { requestIn } from '../http/request-in'
import { prepared, setUp } from '../second-factor/set-up'
import { say, type Language, type TextPath } from '../text'
import { Refusal } from '../access/refusal'
import { accountOf } from '../openid/account-of'
import { begunCookie, begunIn, noBegunCookie } from '../openid/begun-cookie'
import { beginAtProvider, hasPasswords, hasProvider, identityIn, TooManyGroupsError } from '../openid/provider'
import { cookieOf } from './endpoints'
import { accountHalfWay, halfWayCookie, noHalfWayCookie } from './half-way'
import { addressOfHanding, isChallenge } from './handed-sessions'
import { ownNext } from './next'
import { codePage, passwordPage, recoveryCodesPage, setUpPage } from './pages'
import { accountOpenedBy, nextStep, openSession, tryCodeOf, type AccountRow } from './sign-in'
import { signedIn } from './signed-in'

/** No form is longer. */
const longestBody = 10_000

interface Visit {
  readonly req: PayloadRequest
  readonly request: Request
  readonly language: Language
  readonly next: string
}

async function visitOf(payload: Payload, request: Request): Promise<Visit> {
  const language = pageLanguage(request)
  const { searchParams } = new URL(request.url)
  const req = await requestIn(language, payload, request.headers)
  return { req, request, language, next: ownNext(searchParams.get('next')) }
}

/** Leads on, with cookies. */
function led(to: string, cookies: readonly string[] = []): Response {
  const headers = new Headers({ Location: to, 'Cache-Control': 'no-store' })
  for (const cookie of cookies) headers.append('Set-Cookie', cookie)
  return new Response(null, { status: 303, headers })
}

function stepAt(step: string, { language, next }: Visit): string {
  return `/kirjaudu${step}?${new URLSearchParams({ lang: language, next }).toString()}`
}

function asPage(visit: Visit, problem: string | null = null, status = 200) {
  return { language: visit.language, next: visit.next, problem, status }
}

function tooManyTries(visit: Visit, wait: number) {
  const problem = say(visit.req, 'users.tooManyTries')
  return { ...asPage(visit, problem, 429), headers: { 'Retry-After': String(wait) } }
}

/** The cookies of somebody who has shown all that is asked; `null` when the password has changed meanwhile. */
async function sessionCookies({ req }: Visit, account: AccountRow): Promise<readonly string[] | null> {
  const session = await openSession(req, account)
  return session && [cookieOf(req, session.token), noHalfWayCookie()]
}

async function enter(visit: Visit, account: AccountRow): Promise<Response> {
  const cookies = await sessionCookies(visit, account)
  return cookies === null ? led(stepAt('', visit)) : led(visit.next, cookies)
}

async function askPassword(visit: Visit): Promise<Response> {
  const known = await signedIn(visit.req.payload, visit.request)
  return known === null ? passwordPage(asPage(visit)) : led(visit.next)
}

async function takePassword(visit: Visit): Promise<Response> {
  if (!hasPasswords()) return passwordPage(asPage(visit, say(visit.req, 'openid.noPasswords'), 403))
  const form = await formBody(visit.request, longestBody)
  const email = form.get('email') ?? ''
  const opened = await accountOpenedBy(visit.req, email, form.get('password') ?? '')
  if (opened.wait !== null) return passwordPage({ ...tooManyTries(visit, opened.wait), email })
  const account = opened.result
  if (account === null) return passwordPage({ ...asPage(visit, say(visit.req, 'users.wrongCredentials'), 401), email })
  const step = await nextStep(visit.req, account)
  if (step === 'none') return enter(visit, account)
  return led(stepAt(step === 'code' ? '/koodi' : '/kayttoonotto', visit), [
    await halfWayCookie(visit.req.payload, account),
  ])
}

async function takeCode(visit: Visit, account: AccountRow): Promise<Response> {
  if (visit.request.method === 'GET') return codePage(asPage(visit))
  const typed = (await formBody(visit.request, longestBody)).get('code') ?? ''
  const tried = await tryCodeOf(visit.req, account.id, typed)
  if (tried.wait !== null) return codePage(tooManyTries(visit, tried.wait))
  if (tried.result === null) return codePage(asPage(visit, say(visit.req, 'secondFactor.codeWrong'), 401))
  return enter(visit, account)
}

async function takeSetUp(visit: Visit, account: AccountRow): Promise<Response> {
  const form = visit.request.method === 'GET' ? null : await formBody(visit.request, longestBody)
  const shown = prepared(visit.req, account.id, form?.get('sealed') ?? null)
  const path = '/kirjaudu/kayttoonotto'
  const page = { ...shown, path, isRequired: true, email: account.email }
  if (form === null) return setUpPage({ ...asPage(visit), ...page })
  const codes = await setUp(visit.req, account, shown, form.get('code') ?? '')
  if (codes === null) return setUpPage({ ...asPage(visit, say(visit.req, 'secondFactor.codeWrong'), 401), ...page })
  const cookies = await sessionCookies(visit, account)
  if (cookies === null) return led(stepAt('', visit))
  const answer = recoveryCodesPage({ ...asPage(visit), codes })
  for (const cookie of cookies) answer.headers.append('Set-Cookie', cookie)
  return answer
}

/** The second step, for whose password was right a moment ago and who has to take this step. */
async function secondStep(visit: Visit, step: 'code' | 'set-up'): Promise<Response> {
  const account = await accountHalfWay(visit.req.payload, visit.request)
  if (account === null) return led(stepAt('', visit), [noHalfWayCookie()])
  if ((await nextStep(visit.req, account)) !== step) return led(stepAt('', visit), [noHalfWayCookie()])
  return step === 'code' ? takeCode(visit, account) : takeSetUp(visit, account)
}

/** Hands the session to the KPI app that asks for it, once somebody has signed in. */
async function handToKpi(visit: Visit): Promise<Response> {
  const { searchParams } = new URL(visit.request.url)
  const challenge = searchParams.get('challenge') ?? ''
  if (visit.request.method !== 'GET' || !isChallenge(challenge)) return new Response(null, { status: 400 })
  const known = await signedIn(visit.req.payload, visit.request)
  if (known !== null) return led(await addressOfHanding(visit.req.payload, known, challenge))
  const next = `/kirjaudu/mittarit?${new URLSearchParams({ challenge }).toString()}`
  return led(stepAt('', { ...visit, next }))
}

/** Leads to the organisation's OpenID provider. */
async function toProvider(visit: Visit): Promise<Response> {
  if (visit.request.method !== 'GET' || !hasProvider()) return new Response(null, { status: 404 })
  const { payload } = visit.req
  try {
    const { address, begun } = await beginAtProvider()
    return led(address, [await begunCookie(payload, { ...begun, next: visit.next })])
  } catch (error) {
    payload.logger.warn(`The OpenID provider does not answer as it should: ${kindOf(error)}`)
    return passwordPage(asPage(visit, say(visit.req, 'openid.away'), 503))
  }
}

/** What went wrong, without what the provider said: that may name somebody. */
function kindOf(error: unknown): string {
  const code = (error as { code?: unknown } | null)?.code
  return typeof code === 'string' ? code : error instanceof Error ? error.name : 'unknown'
}

/** Takes the provider's answer, once, and begins a session; one-time codes are the provider's to ask. */
async function fromProvider(visit: Visit): Promise<Response> {
  if (visit.request.method !== 'GET' || !hasProvider()) return new Response(null, { status: 404 })
  const { payload } = visit.req
  const kept = await begunIn(payload, visit.request)
  const next = ownNext(kept?.next ?? null)
  function refused(problem: TextPath, status: number): Response {
    const page = passwordPage({ ...asPage({ ...visit, next }, say(visit.req, problem), status) })
    page.headers.append('Set-Cookie', noBegunCookie())
    return page
  }
  if (kept === null) return refused('openid.failed', 400)
  const identity = await identityIn(visit.request, kept).catch((error: unknown) => {
    payload.logger.warn(`The OpenID provider's answer was refused: ${kindOf(error)}`)
    return error instanceof TooManyGroupsError ? 'tooManyGroups' : 'failed'
  })
  if (typeof identity === 'string') return refused(`openid.${identity as 'failed' | 'tooManyGroups'}`, 401)
  const account = await accountOf(visit.req, identity, visit.language).catch((error: unknown) => {
    if (error instanceof Refusal) return 'noRole' as const
    throw error
  })
  if (typeof account === 'string') return refused(`openid.${account as 'noRole' | 'noAddress' | 'addressTaken'}`, 403)
  const cookies = await sessionCookies(visit, account)
  return cookies === null ? refused('openid.failed', 401) : led(next, [...cookies, noBegunCookie()])
}

/** Answers `/kirjaudu` and what is below it: signing in, step by step, on pages without script. */
export async function answerSignIn(payload: Payload, request: Request, step: string): Promise<Response> {
  const visit = await visitOf(payload, request)
  switch (step) {
    case '':
      return request.method === 'GET' ? askPassword(visit) : takePassword(visit)
    case 'koodi':
      return secondStep(visit, 'code')
    case 'kayttoonotto':
      return secondStep(visit, 'set-up')
    case 'organisaatio':
      return toProvider(visit)
    case 'paluu':
      return fromProvider(visit)
    case 'mittarit':
      return handToKpi(visit)
    default:
      return new Response(null, { status: 404 })
  }
}
