import { languageLinks } from '../http/language-links'
import { escaped, plainPage } from '../http/plain-page'
import { say, type Language, type TextPath } from '../text'

type Words = (path: TextPath, values?: Record<string, string>) => string

function wordsIn(language: Language): Words {
  return (path, values) => escaped(say({ i18n: { language } }, path, values))
}

function problemsAbove(problems: readonly string[]): string {
  if (problems.length === 0) return ''
  const items = problems.map((one) => `<li>${escaped(one)}</li>`).join('')
  return `<div class="problem" role="alert" id="problem"><ul>${items}</ul></div>`
}

function toSignIn(words: Words): string {
  return `<p><a href="/admin/login">${words('forgotten.toSignIn')}</a></p>`
}

/** Asks for the address of the account whose password is forgotten; without a mail server it says whom to ask. */
export function askPage(language: Language, hasMail: boolean): Response {
  const words = wordsIn(language)
  const form = `<p>${words('forgotten.intro')}</p>
<form method="post" action="?lang=${language}">
<label for="email">${words('users.email')}</label>
<input id="email" name="email" type="email" required maxlength="254" autocomplete="username">
<button>${words('forgotten.send')}</button>
</form>`
  const content = `${languageLinks(language)}
${hasMail ? form : `<p>${words('forgotten.noMail')}</p>`}
${toSignIn(words)}`
  return plainPage({ language, title: say({ i18n: { language } }, 'forgotten.title'), content, status: 200 })
}

/** The answer to every address, whether there is an account or not. */
export function sentPage(language: Language): Response {
  const words = wordsIn(language)
  const title = say({ i18n: { language } }, 'forgotten.sentTitle')
  const content = `<p role="status">${words('forgotten.sent')}</p>\n${toSignIn(words)}`
  return plainPage({ language, title, content, status: 200 })
}

/** Says that too many have asked from an address. */
export function tooManyAskedPage(language: Language, seconds: number): Response {
  const i18n = { i18n: { language } }
  return plainPage({
    language,
    title: say(i18n, 'problems.tooManyTitle'),
    content: `<p>${escaped(say(i18n, 'problems.tooMany'))}</p>`,
    status: 429,
    headers: { 'Retry-After': String(seconds) },
  })
}

/** Asks for the new password. */
export function newPasswordPage(language: Language, email: string, problems: readonly string[] = []): Response {
  const words = wordsIn(language)
  const described = problems.length === 0 ? 'password-help' : 'password-help problem'
  // The address stands in the form for the browser's own list of passwords.
  const content = `${languageLinks(language)}
<p>${words('forgotten.newIntro', { email })}</p>
${problemsAbove(problems)}
<form method="post" action="?lang=${language}">
<label for="email">${words('users.email')}</label>
<input id="email" type="email" readonly autocomplete="username" value="${escaped(email)}">
<label for="password">${words('forgotten.newTitle')}</label>
<p class="help" id="password-help">${words('firstAdministrator.passwordHelp')}</p>
<input id="password" name="password" type="password" required autocomplete="new-password" aria-describedby="${described}">
<button>${words('forgotten.save')}</button>
</form>`
  const title = say({ i18n: { language } }, 'forgotten.newTitle')
  return plainPage({ language, title, content, status: problems.length === 0 ? 200 : 400 })
}

/** Says that the password has been changed. */
export function changedPage(language: Language): Response {
  const words = wordsIn(language)
  const title = say({ i18n: { language } }, 'forgotten.newTitle')
  const content = `<p role="status">${words('forgotten.done')}</p>\n${toSignIn(words)}`
  return plainPage({ language, title, content, status: 200 })
}

/** Says that the link leads nowhere, whatever is wrong with it, or that too many have been tried. */
export function noLinkPage(language: Language, status: 404 | 429, headers: Readonly<Record<string, string>>): Response {
  if (status === 429) return tooManyAskedPage(language, Number(headers['Retry-After'] ?? 60))
  const words = wordsIn(language)
  return plainPage({
    language,
    title: say({ i18n: { language } }, 'forgotten.closedTitle'),
    content: `<p>${words('forgotten.closed')}</p>\n<p><a href="/salasana?lang=${language}">${words('forgotten.again')}</a></p>`,
    status,
    headers,
  })
}
