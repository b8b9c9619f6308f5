import { languageLinks } from '../http/language-links'
import { escaped, plainPage } from '../http/plain-page'
import { say, type Language, type TextPath } from '../text'

/** What somebody has typed; the password is not shown again. */
export interface Entry {
  readonly email: string
  readonly name: string
}

function words(language: Language): (path: TextPath) => string {
  return (path) => escaped(say({ i18n: { language } }, path))
}

/** The form in which the first administrator sets e-mail address, name and password. */
export function formPage(
  language: Language,
  token: string,
  entry: Entry = { email: '', name: '' },
  problems: readonly string[] = [],
): Response {
  const text = words(language)
  const problem =
    problems.length === 0
      ? ''
      : `<div class="problem" role="alert"><ul>${problems.map((one) => `<li>${escaped(one)}</li>`).join('')}</ul></div>`
  const content = `${languageLinks(language, { token })}
<p>${text('firstAdministrator.intro')}</p>
${problem}
<form method="post" action="?">
<input type="hidden" name="token" value="${escaped(token)}">
<input type="hidden" name="lang" value="${language}">
<label for="email">${text('users.email')}</label>
<input id="email" name="email" type="email" required autocomplete="username" value="${escaped(entry.email)}">
<label for="name">${text('users.name')}</label>
<input id="name" name="name" required maxlength="200" autocomplete="name" value="${escaped(entry.name)}">
<label for="password">${text('firstAdministrator.password')}</label>
<p class="help" id="password-help">${text('firstAdministrator.passwordHelp')}</p>
<input id="password" name="password" type="password" required autocomplete="new-password" aria-describedby="password-help">
<button>${text('firstAdministrator.submit')}</button>
</form>`
  const title = say({ i18n: { language } }, 'firstAdministrator.title')
  return plainPage({ language, title, content, status: problems.length === 0 ? 200 : 400 })
}

/** Says that the link leads nowhere; why is not told, so that nothing can be learned from it. */
export function closedPage(language: Language): Response {
  const title = say({ i18n: { language } }, 'firstAdministrator.closedTitle')
  return plainPage({ language, title, content: `<p>${words(language)('firstAdministrator.closed')}</p>`, status: 404 })
}

/** Says that too many have tried. */
export function tooManyPage(language: Language, seconds: number): Response {
  const title = say({ i18n: { language } }, 'firstAdministrator.tooManyTitle')
  const content = `<p>${words(language)('firstAdministrator.tooMany')}</p>`
  return plainPage({ language, title, content, status: 429, headers: { 'Retry-After': String(seconds) } })
}
