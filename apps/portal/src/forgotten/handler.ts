import { ValidationError, type Payload, type PayloadRequest } from 'payload'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { setForgottenPassword } from '../access/gateway'
import { note } from '../audit/note'
import { env } from '../env'
import { dayOf, dayText } from '../fields'
import { addressOf } from '../http/client-address'
import { formBody } from '../http/form-body'
import { pageLanguage } from '../http/page-language'
import { requestIn } from '../http/request-in'
import { followLink } from '../links/follow'
import { hasPasswords } from '../openid/provider'
import { post } from '../mail/post'
import { inOneTransaction } from '../saving/in-one-transaction'
import { queriesIn } from '../saving/transaction'
import { shortestPassword } from '../sign-in/password-strength'
import { say } from '../text'
import { askPage, changedPage, newPasswordPage, noLinkPage, sentPage, tooManyAskedPage } from './page'
import { passwordLink, sendPasswordLink, usePasswordLink, type PasswordLink } from './password-links'

/** No form is longer. */
const longestBody = 10_000

/** Every answer takes this long, in milliseconds: longer than writing a message, so that its time tells nothing. */
const answerTime = 400

/** How often a link may be asked for from one address, whether there is an account or not. */
const asked = new RateLimiterMemory({ keyPrefix: 'forgotten', points: 10, duration: 600 })

async function waitFor(request: Request): Promise<number> {
  try {
    await asked.consume(addressOf(request.headers, env().TRUSTED_PROXIES))
    return 0
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) throw refusal
    return Math.max(1, Math.ceil(refusal.msBeforeNext / 1000))
  }
}

/** Whether links are sent: there is a mail server, and the portal has passwords of its own. */
function sendsLinks(): boolean {
  return env().SMTP_URL !== undefined && hasPasswords()
}

/** Answers `GET /salasana`: asks whose password is forgotten. */
export function answerForgotten(request: Request): Response {
  return askPage(pageLanguage(request), sendsLinks())
}

/** Answers `POST /salasana`: the same words after the same time, whatever address was typed. */
export async function answerForgottenAddress(payload: Payload, request: Request): Promise<Response> {
  const language = pageLanguage(request)
  if (!sendsLinks()) return askPage(language, false)
  const seconds = await waitFor(request)
  if (seconds > 0) return tooManyAskedPage(language, seconds)
  const email = (await formBody(request, longestBody)).get('email') ?? ''
  const work = requestIn(language, payload)
    .then((req) => sendPasswordLink(req, email))
    // A failure is told like anything else, or it would tell that there is an account.
    .catch(() => payload.logger.warn('A link to set a password could not be sent'))
  await Promise.all([work, new Promise((resolve) => setTimeout(resolve, answerTime))])
  return sentPage(language)
}

/** The link of a secret, while the portal has passwords. */
async function openLink(payload: Payload, secret: string): Promise<PasswordLink | null> {
  return hasPasswords() ? passwordLink(payload, secret) : null
}

/** Answers `GET /salasana/<token>`: asks for the new password. */
export async function answerPasswordLink(payload: Payload, request: Request, token: string): Promise<Response> {
  const followed = await followLink(request, token, (secret) => openLink(payload, secret))
  if (followed.found === null) return noLinkPage(pageLanguage(request), followed.status, followed.headers)
  return newPasswordPage(pageLanguage(request, followed.found.language), followed.found.email)
}

/** Sets the password with the link, ends every session and tells the account's owner: all of it, or nothing. */
async function setPassword(req: PayloadRequest, link: PasswordLink, password: string): Promise<boolean> {
  return inOneTransaction(req, async () => {
    const database = queriesIn(req)
    if (!(await usePasswordLink(database, link))) return false
    await setForgottenPassword(req, link.account, password)
    await database.query('DELETE FROM users_sessions WHERE _parent_id = $1::uuid', [link.account])
    await note(req, { act: 'password-reset', account: link.account })
    const i18n = { i18n: { language: link.language } }
    await post(database, {
      key: `password-changed:${link.id}`,
      kind: 'account-change',
      recipient: link.email,
      subject: say(i18n, 'forgotten.changedSubject'),
      body: say(i18n, 'forgotten.changedMail', {
        day: dayText(dayOf(new Date()) ?? ''),
        link: new URL('/salasana', env().PORTAL_URL).href,
      }),
    })
    return true
  })
}

/** Answers `POST /salasana/<token>`: sets the password. Of two at once, one does. */
export async function answerNewPassword(payload: Payload, request: Request, token: string): Promise<Response> {
  const followed = await followLink(request, token, (secret) => openLink(payload, secret))
  if (followed.found === null) return noLinkPage(pageLanguage(request), followed.status, followed.headers)
  const link = followed.found
  const language = pageLanguage(request, link.language)
  const password = (await formBody(request, longestBody)).get('password') ?? ''
  if (password === '') {
    const problem = say({ i18n: { language } }, 'users.passwordTooShort', { length: shortestPassword })
    return newPasswordPage(language, link.email, [problem])
  }
  try {
    const isSet = await setPassword(await requestIn(language, payload), link, password)
    return isSet ? changedPage(language) : noLinkPage(language, 404, {})
  } catch (error) {
    if (!(error instanceof ValidationError)) throw error
    const problems = error.data.errors.map(({ message }) => message)
    return newPasswordPage(language, link.email, problems)
  }
}
