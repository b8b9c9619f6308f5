import { regionByCode } from '@kotipesa/domain'
import { dayText } from '../fields'
import { lastDayOf } from '../fields/typed-day'
import { languageLinks } from '../http/language-links'
import { escaped, plainPage } from '../http/plain-page'
import { say, type Language, type TextPath } from '../text'
import type { Invitation } from './invitations'
import { roleName } from './role-name'

/** The page on which somebody accepts an invitation; who has no account yet sets its password. */
export function invitationPage(invitation: Invitation, language: Language, problems: readonly string[] = []): Response {
  function words(path: TextPath, values?: Record<string, string>): string {
    return escaped(say({ i18n: { language } }, path, values))
  }
  const { region, role, email, name, validUntil, hasAccount, kept } = invitation
  const problem =
    problems.length === 0
      ? ''
      : `<div class="problem" role="alert" id="problem"><ul>${problems.map((one) => `<li>${escaped(one)}</li>`).join('')}</ul></div>`
  const until =
    validUntil === null ? '' : `<p>${words('invitation.until', { day: dayText(lastDayOf(validUntil)) })}</p>`
  const described = problems.length === 0 ? 'password-help' : 'password-help problem'
  // The address stands in the form for the browser's own list of passwords.
  const password = `<p>${words('invitation.new', { email })}</p>
<label for="email">${words('users.email')}</label>
<input id="email" type="email" readonly autocomplete="username" value="${escaped(email)}">
<label for="password">${words('firstAdministrator.password')}</label>
<p class="help" id="password-help">${words('firstAdministrator.passwordHelp')}</p>
<input id="password" name="password" type="password" required autocomplete="new-password" aria-describedby="${described}">
<button>${words('invitation.create')}</button>`
  const stays = kept === null ? '' : `<p>${words('invitation.kept', { role: roleName(kept, language) })}</p>\n`
  const acceptance = `<p>${words('invitation.existing', { email })}</p>
${stays}<button>${words('invitation.accept')}</button>`
  const content = `${languageLinks(language)}
<p>${words('invitation.intro', { region: regionByCode(region).name[language], role: roleName(role, language) })}</p>
<p>${words('invitation.name')}: ${escaped(name)}</p>
${until}
${problem}
<form method="post" action="?lang=${language}">
${hasAccount ? acceptance : password}
</form>`
  const title = say({ i18n: { language } }, 'invitation.title')
  return plainPage({ language, title, content, status: problems.length === 0 ? 200 : 400 })
}

/** Says that the link leads nowhere, whatever is wrong with it, or that too many have been tried. */
export function noInvitationPage(
  language: Language,
  status: 404 | 429,
  headers: Readonly<Record<string, string>>,
): Response {
  const i18n = { i18n: { language } }
  return plainPage({
    language,
    title: say(i18n, status === 404 ? 'invitation.closedTitle' : 'problems.tooManyTitle'),
    content: `<p>${escaped(say(i18n, status === 404 ? 'invitation.closed' : 'problems.tooMany'))}</p>`,
    status,
    headers,
  })
}
