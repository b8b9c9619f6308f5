import type { Payload, PayloadRequest } from 'payload'
import { note } from '../audit/note'
import { formBody } from '../http/form-body'
import { pageLanguage } from '../http/page-language'
import { requestIn } from '../http/request-in'
import { hasPasswords } from '../openid/provider'
import { inOneTransaction } from '../saving/in-one-transaction'
import { queriesIn } from '../saving/transaction'
import { needsSecondFactor } from '../second-factor/required'
import { prepared, setUp, tellOwner } from '../second-factor/set-up'
import { removeSecondFactor, renewRecoveryCodes, secondFactorOf } from '../second-factor/store'
import { recoveryCodesPage, setUpPage } from '../sign-in/pages'
import { accountById, ownPasswordOpens, tryCodeOf, type AccountRow } from '../sign-in/sign-in'
import { signedIn } from '../sign-in/signed-in'
import { say, type Language, type TextPath } from '../text'
import { ownAccountPage } from './page'
import { endOwnSessions, lastSignIn, sessionsOf } from './sessions-of'

/** No form is longer. */
const longestBody = 10_000

interface Visit {
  readonly req: PayloadRequest
  readonly language: Language
  readonly account: AccountRow
  readonly session: string
}

interface Told {
  readonly problem?: TextPath
  readonly said?: TextPath
  readonly status?: number
}

async function show(
  { req, language, account, session }: Visit,
  { problem, said, status }: Told = {},
): Promise<Response> {
  const { pool } = req.payload.db
  return ownAccountPage({
    language,
    email: account.email,
    current: session,
    sessions: await sessionsOf(pool, account.id),
    last: await lastSignIn(pool, account.id, session),
    factor: await secondFactorOf(pool, account.id),
    hasOwnPassword: hasPasswords() && !account.isOfProvider,
    mayBeWithout: !needsSecondFactor(account.nationalRole),
    problem: problem === undefined ? null : say(req, problem),
    said: said === undefined ? null : say(req, said),
    status,
  })
}

async function end(visit: Visit, which: { readonly one: string } | { readonly allBut: string }): Promise<Response> {
  const { req, account } = visit
  await inOneTransaction(req, async () => {
    const ended = await endOwnSessions(queriesIn(req), account.id, which)
    if (ended > 0) await note(req, { act: 'session-end', account: account.id, detail: { sessions: ended } })
  })
  return show(visit, { said: 'ownAccount.ended' })
}

/** What is done with one-time codes, once a code has shown that it is their owner who asks. */
async function withCode(visit: Visit, typed: string, act: () => Promise<Response>): Promise<Response> {
  const tried = await tryCodeOf(visit.req, visit.account.id, typed)
  if (tried.wait !== null) return show(visit, { problem: 'users.tooManyTries', status: 429 })
  return tried.result === null ? show(visit, { problem: 'secondFactor.codeWrong', status: 400 }) : act()
}

async function remove(visit: Visit): Promise<Response> {
  const { req, account } = visit
  if (needsSecondFactor(account.nationalRole)) return show(visit, { problem: 'ownAccount.mustHave', status: 403 })
  await inOneTransaction(req, async () => {
    await removeSecondFactor(queriesIn(req), account.id)
    await note(req, { act: 'second-factor-off', account: account.id })
    await tellOwner(req, account, { subject: 'secondFactor.offSubject', body: 'secondFactor.offMail' })
  })
  return show(visit, { said: 'ownAccount.removed' })
}

async function renew({ req, language, account }: Visit): Promise<Response> {
  const codes = await inOneTransaction(req, async () => {
    await note(req, { act: 'recovery-codes', account: account.id })
    return renewRecoveryCodes(req.payload, queriesIn(req), account.id)
  })
  return recoveryCodesPage({ language, next: '/tunnus', codes })
}

async function act(visit: Visit, form: URLSearchParams): Promise<Response> {
  const typed = form.get('code') ?? ''
  switch (form.get('act')) {
    case 'end':
      return end(visit, { one: form.get('session') ?? '' })
    case 'end-others':
      return end(visit, { allBut: visit.session })
    case 'remove':
      return withCode(visit, typed, () => remove(visit))
    case 'renew':
      return withCode(visit, typed, () => renew(visit))
    default:
      return show(visit, { status: 400 })
  }
}

/** Sets up one-time codes of one's own accord; the password is asked, so that a screen left open is not enough. */
async function voluntarySetUp(visit: Visit, form: URLSearchParams | null): Promise<Response> {
  const { req, language, account } = visit
  const shown = prepared(req, account.id, form?.get('sealed') ?? null)
  const page = {
    ...shown,
    language,
    next: '/tunnus',
    path: '/tunnus/kayttoonotto',
    isRequired: false,
    email: account.email,
  }
  if ((await secondFactorOf(req.payload.db.pool, account.id)) !== null) return show(visit)
  if (account.isOfProvider) return show(visit)
  if (form === null) return setUpPage({ ...page, asksPassword: true })
  function again(problem: TextPath, status: number): Response {
    return setUpPage({ ...page, asksPassword: true, problem: say(req, problem), status })
  }
  const opened = await ownPasswordOpens(req, account.email, form.get('password') ?? '')
  if (opened.wait !== null) return again('users.tooManyTries', 429)
  if (opened.result === null) return again('users.oldPasswordWrong', 400)
  const codes = await setUp(req, account, shown, form.get('code') ?? '')
  return codes === null ? again('secondFactor.codeWrong', 400) : recoveryCodesPage({ language, next: '/tunnus', codes })
}

/** Answers `/tunnus`: the own sessions and one-time codes, on pages without script. */
export async function answerOwnAccount(payload: Payload, request: Request, step: string): Promise<Response> {
  const language = pageLanguage(request)
  const known = await signedIn(payload, request)
  const account = known === null ? null : await accountById({ payload }, known.account)
  if (known === null || account === null) {
    const Location = `/kirjaudu?lang=${language}&next=%2Ftunnus`
    return new Response(null, { status: 303, headers: { Location, 'Cache-Control': 'no-store' } })
  }
  const visit = { req: await requestIn(language, payload, request.headers), language, account, session: known.session }
  const form = request.method === 'GET' ? null : await formBody(request, longestBody)
  if (step === 'kayttoonotto') return voluntarySetUp(visit, form)
  if (step !== '') return new Response(null, { status: 404 })
  return form === null ? show(visit) : act(visit, form)
}
