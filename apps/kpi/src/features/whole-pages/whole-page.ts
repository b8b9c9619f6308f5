import { locales } from '@kotipesa/domain'
import { contentSecurityPolicy } from '@kotipesa/web'
import { randomUUID } from 'node:crypto'
import { env, isDevelopment } from '../../env'
import { factsStore } from '../facts/process-facts'
import { markupId } from '../markup/markup-id'
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

const kept = createKeptPages(keptAtMost)
const underWay = new Map<string, Promise<Made>>()

/** Sent with the app's question to itself: nobody else knows it. */
const ownQuestion = { name: 'x-own-question', value: randomUUID() } as const

/** A page that may be kept, or an answer that goes to whoever asked and no further. */
type Made = { readonly page: Uint8Array } | { readonly answer: Response } | null

/** Pages below a language, but not the sign-in page, which has scripts, nor files. */
const ofFigures = new RegExp(`^/(?:${locales.join('|')})(?!/sign-in$)(?!.*/csv$)(?:/|$)`)

function isForPage({ method, headers, nextUrl }: PageRequest): boolean {
  const isOfScript = headers.has('rsc') || headers.has('next-action')
  return method === 'GET' && !isOfScript && ofFigures.test(nextUrl.pathname)
}

/** What a page is kept under: the facts, the address, and who asks, with everything they may see. Null = not kept. */
async function keyOf({ nextUrl, cookies }: PageRequest): Promise<string | null> {
  const sealed = cookies.get(sessionCookieName(env().KPI_URL))?.value
  if (sealed === undefined) return null
  const session = await openSession(sealed, env().KPI_SESSION_SECRET, new Date())
  if (session === null) return null
  const [check, facts] = await Promise.all([accountChecks().check(session.token), factsStore().current()])
  if (check.kind !== 'known' || facts.kind !== 'current') return null
  return markupId(facts.known.facts, answerWhole, [nextUrl.pathname, nextUrl.search, check.account])
}

/** Of the connection between the app and itself. */
const ofConnection = ['connection', 'keep-alive', 'transfer-encoding']

async function askOneself({ headers, nextUrl }: PageRequest): Promise<Response> {
  const given = new Headers({ [ownQuestion.name]: ownQuestion.value, 'accept-encoding': 'identity' })
  for (const name of ['cookie', 'accept', 'accept-language']) {
    const value = headers.get(name)
    if (value !== null) given.set(name, value)
  }
  const address = `http://127.0.0.1:${process.env.PORT}${nextUrl.pathname}${nextUrl.search}`
  const signal = AbortSignal.timeout(patience)
  const { status, body, headers: said } = await fetch(address, { headers: given, redirect: 'manual', signal })
  const passedOn = new Headers(said)
  for (const name of ofConnection) passedOn.delete(name)
  return new Response(body, { status, headers: passedOn })
}

async function make(key: string, request: PageRequest): Promise<Made> {
  try {
    const answer = await askOneself(request)
    const isPage = answer.status === 200 && answer.headers.get('content-type')?.startsWith('text/html')
    if (!isPage || answer.headers.has('set-cookie')) return { answer }
    const page = Buffer.from(withoutScripts(await answer.text()))
    kept.keep(key, page)
    return { page }
  } catch {
    return null
  }
}

async function madeOnce(key: string, request: PageRequest): Promise<Made> {
  const found = kept.find(key)
  if (found !== undefined) return { page: found }
  const pending = underWay.get(key)
  const shared = pending === undefined ? null : await pending
  // Only a page is for all who may see it; any other answer is for the one who asked.
  if (shared !== null && 'page' in shared) return shared
  const making = make(key, request).finally(() => underWay.delete(key))
  underWay.set(key, making)
  return await making
}

function sent(page: Uint8Array): Response {
  return new Response(page as BodyInit, {
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Cache-Control': 'private, no-cache, no-store, max-age=0, must-revalidate',
      'Content-Security-Policy': contentSecurityPolicy({ nonce: null, isDevelopment, anyStyle: false }),
    },
  })
}

/**
 * Answers with the whole page of figures as it was made before for the same facts, address and account, without scripts,
 * which it has no use for. Made by Next, whom the app asks once as anybody would. Null: Next answers as ever, to those
 * who have not signed in, and while the portal does not say who they are or whether the facts are the newest.
 */
export async function answerWhole(request: PageRequest): Promise<Response | null> {
  if (isDevelopment || !isForPage(request) || request.headers.get(ownQuestion.name) === ownQuestion.value) return null
  const key = await keyOf(request)
  const made = key === null ? null : await madeOnce(key, request)
  if (made === null) return null
  return 'page' in made ? sent(made.page) : made.answer
}
