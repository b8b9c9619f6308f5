import { locales } from '@kotipesa/domain'
import { contentSecurityPolicy } from '@kotipesa/web'
import { randomUUID } from 'node:crypto'
import { env, isDevelopment, ownAddress } from '../../env'
import { latestCrossCheck } from '../cross-check/process-check'
import { factsStore } from '../facts/process-facts'
import { markupId } from '../markup/markup-id'
import { lastKnownMark } from '../shell/last-known-mark'
import type { MessageKind } from '../shell/message-page'
import { accountChecks } from '../session/process-accounts'
import { sessionCookieName } from '../session/session-cookie'
import { openSession } from '../session/session-token'
import { createKeptPages } from './kept-pages'
import { withoutScripts } from './without-scripts'

/** What is read of a request. */
interface PageRequest {
  readonly method: string
  readonly headers: Headers
  readonly nextUrl: { readonly pathname: string; readonly search: string }
  readonly cookies: { get(name: string): { readonly value: string } | undefined }
}

/** How many bytes of pages are kept; one takes 20 to 400 kB. */
const keptAtMost = 64_000_000

/** How long the app may take to make a page for itself, in milliseconds. */
const patience = 30_000

/** Where the page on the data stands, below its language. */
const dataPath = '/data'

const kept = createKeptPages(keptAtMost)
const underWay = new Map<string, Promise<Made>>()

/** What there is no page for the person with, and the page that says so. */
const refusals = { 403: 'forbidden', 404: 'notFound' } as const satisfies Record<number, MessageKind>
type Refusal = keyof typeof refusals

/** A page, a refusal, or null where Next answers by itself. */
type Made = Uint8Array | Refusal | null

/** Sent with the app's question to itself: nobody else knows it. */
const ownQuestion = { name: 'x-own-question', value: randomUUID() } as const

/** Pages below a language, but not the sign-in page, nor what the portal keeps beside facts, nor files. */
const ofFigures = new RegExp(
  `^/(?:${locales.join('|')})(?!/sign-in(?:/|$))(?!/(?:given|comparison|open-data|files)(?:/|$))(?!.*/(?:csv|xlsx)$)(?:/|$)`,
)

/** Pages that are made for each request, as what they show is not of facts alone. They need no script either. */
const madeEachTime = new RegExp(
  `^/(?:${locales.join('|')})/(?:(?:given|comparison|open-data)(?:/|$)|(?:files|sign-in)$)`,
)

/** Pages of text, which are kept only for those who have signed in. */
const ofText = new RegExp(`^/(?:${locales.join('|')})/(?:about|accessibility|feedback)$`)

function isOfPerson({ method, headers }: PageRequest): boolean {
  return method === 'GET' && !headers.has('rsc') && !headers.has('next-action')
}

function isForPage(request: PageRequest): boolean {
  return isOfPerson(request) && ofFigures.test(request.nextUrl.pathname)
}

/** What a page is kept under: the facts, the address, and who asks, with everything they may see. Null = not kept. */
async function keyOf({ nextUrl, cookies }: PageRequest): Promise<string | null> {
  const sealed = cookies.get(sessionCookieName(env().KPI_URL))?.value
  if (sealed === undefined) return null
  // The facts are asked for at once: the question takes most of the time of a page that is kept.
  const [session, facts] = await Promise.all([
    openSession(sealed, env().KPI_SESSION_SECRET, new Date()),
    factsStore().current(),
  ])
  if (session === null || facts.kind !== 'current') return null
  const check = await accountChecks().check(session.token)
  if (check.kind !== 'known') return null
  // The page on the data tells of something that is no fact.
  const told = nextUrl.pathname.endsWith(dataPath) ? await latestCrossCheck() : null
  return markupId(facts.known.facts, answerWhole, [nextUrl.pathname, nextUrl.search, check.account, told])
}

async function askOneself(
  { headers, nextUrl }: PageRequest,
  path = `${nextUrl.pathname}${nextUrl.search}`,
): Promise<Response> {
  const given = new Headers({ [ownQuestion.name]: ownQuestion.value, 'accept-encoding': 'identity' })
  for (const name of ['cookie', 'accept', 'accept-language']) {
    const value = headers.get(name)
    if (value !== null) given.set(name, value)
  }
  const signal = AbortSignal.timeout(patience)
  return await fetch(`${ownAddress()}${path}`, { headers: given, redirect: 'manual', cache: 'no-store', signal })
}

/** The HTML of a page that was shown, or why there is none; null for a redirection or an error. */
async function shown(answer: Response): Promise<string | Refusal | null> {
  const isHtml = answer.headers.get('content-type')?.startsWith('text/html') === true
  if (isHtml && answer.status === 200 && !answer.headers.has('set-cookie')) return await answer.text()
  await answer.body?.cancel()
  return isHtml && answer.status in refusals ? (answer.status as Refusal) : null
}

/** The page that says why there is none. What Next shows of a refusal by itself is blank without its script. */
async function refused(request: PageRequest, status: Refusal): Promise<Response | null> {
  const [, locale = ''] = request.nextUrl.pathname.split('/')
  const html = await shown(await askOneself(request, `/${locale}/refused/${refusals[status]}`))
  return typeof html === 'string' ? sent(Buffer.from(withoutScripts(html)), status) : null
}

/** A page made for this request alone, without scripts; null where Next answers by itself. */
async function madeOnlyNow(request: PageRequest): Promise<Response | null> {
  try {
    const html = await shown(await askOneself(request))
    if (typeof html === 'number') return await refused(request, html)
    return html === null ? null : sent(Buffer.from(withoutScripts(html)))
  } catch {
    return null
  }
}

/** Null when there is no page to keep, as for a redirection or an error: Next then answers by itself. */
async function make(key: string, request: PageRequest): Promise<Made> {
  try {
    const html = await shown(await askOneself(request))
    if (typeof html !== 'string') return html
    // What the person may see, or the facts, may have changed meanwhile; and when the portal went away, the page says so.
    if (html.includes(lastKnownMark) || (await keyOf(request)) !== key) return null
    const page = Buffer.from(withoutScripts(html))
    kept.keep(key, page)
    return page
  } catch {
    return null
  }
}

async function madeOnce(key: string, request: PageRequest): Promise<Made> {
  const making = underWay.get(key) ?? make(key, request).finally(() => underWay.delete(key))
  underWay.set(key, making)
  return await making
}

function sent(page: Uint8Array, status = 200): Response {
  return new Response(page as BodyInit, {
    status,
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Cache-Control': 'private, no-cache, no-store, max-age=0, must-revalidate',
      'Content-Security-Policy': contentSecurityPolicy({ nonce: null, isDevelopment, anyStyle: false }),
    },
  })
}

/**
 * Answers with the whole page of figures as it was made before for the same facts, address and account, without scripts,
 * which it has no use for; or with the page that says why there is none. Made by Next, whom the app asks once as anybody would. Null: Next answers as ever, to those
 * who have not signed in, with what is no page of figures, and while the portal does not say who they are or whether the
 * facts are the newest.
 */
export async function answerWhole(request: PageRequest): Promise<Response | null> {
  if (isDevelopment || request.headers.get(ownQuestion.name) === ownQuestion.value) return null
  if (isOfPerson(request) && madeEachTime.test(request.nextUrl.pathname)) return await madeOnlyNow(request)
  if (!isForPage(request)) return null
  const key = await keyOf(request)
  if (key === null) return ofText.test(request.nextUrl.pathname) ? await madeOnlyNow(request) : null
  const page = kept.find(key) ?? (await madeOnce(key, request))
  if (typeof page === 'number') return await refused(request, page).catch(() => null)
  return page === null ? null : sent(page)
}
