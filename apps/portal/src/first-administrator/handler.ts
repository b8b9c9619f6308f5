import { ValidationError, type Payload } from 'payload'
import { createFirstAdministrator } from '../access/gateway'
import { formBody } from '../http/form-body'
import { requestIn } from '../http/request-in'
import { pageLanguage } from '../http/page-language'
import { say, type Language, type TextPath } from '../text'
import { giveBack, mayUse, useToken } from './links'
import { closedPage, formPage, tooManyPage } from './page'

const windowSeconds = 60
const attemptsInWindow = 10
/** No form is longer. */
const longestBody = 10_000

/** When submissions came in the last minute. The link is for one person: there is no need to tell addresses apart. */
let attempts: readonly number[] = []

/** Answers `GET /first-administrator?token=…`: the form, while the link may be used. */
export async function answerForm(payload: Payload, request: Request, now: Date): Promise<Response> {
  const { searchParams } = new URL(request.url)
  const language = pageLanguage(request)
  const token = searchParams.get('token') ?? ''
  return (await mayUse(payload.db.pool, token, now)) ? formPage(language, token) : closedPage(language)
}

/** Answers the form: makes the account and leads to the sign-in page. */
export async function answerSubmission(payload: Payload, request: Request, now: Date): Promise<Response> {
  const form = await formBody(request, longestBody)
  const language = pageLanguage(request, null, form.get('lang'))
  attempts = attempts.filter((at) => at > now.getTime() - windowSeconds * 1000)
  if (attempts.length >= attemptsInWindow) return tooManyPage(language, windowSeconds)
  attempts = [...attempts, now.getTime()]

  const token = form.get('token') ?? ''
  const entry = { email: (form.get('email') ?? '').trim(), name: (form.get('name') ?? '').trim() }
  const password = form.get('password') ?? ''
  if (!(await useToken(payload.db.pool, token, now))) return closedPage(language)
  try {
    await createFirstAdministrator(await requestIn(language, payload), { ...entry, password, language })
  } catch (error) {
    await giveBack(payload.db.pool, now)
    if (error instanceof ValidationError) return formPage(language, token, entry, problemsOf(error, language))
    throw error
  }
  return new Response(null, { status: 303, headers: { Location: '/admin/login', 'Cache-Control': 'no-store' } })
}

const labels: Readonly<Record<string, TextPath>> = {
  email: 'users.email',
  name: 'users.name',
  password: 'firstAdministrator.password',
}

function problemsOf(error: ValidationError, language: Language): string[] {
  return error.data.errors.map(({ path, message }) => {
    const label = labels[path]
    return label === undefined ? message : `${say({ i18n: { language } }, label)}: ${message}`
  })
}
