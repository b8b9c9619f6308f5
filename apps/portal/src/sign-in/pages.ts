import { env } from '../env'
import { languageLinks } from '../http/language-links'
import { escaped, plainPage } from '../http/plain-page'
import { say, type Language, type TextPath } from '../text'
import { hasPasswords, hasProvider } from '../openid/provider'
import { pictureOf } from '../second-factor/codes'

/** What every page of signing in knows. */
export interface SignInPage {
  readonly language: Language
  /** Where it leads when it is done. */
  readonly next: string
  readonly problem?: string | null
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
}

export function wordsIn(language: Language): (path: TextPath, values?: Record<string, string | number>) => string {
  return (path, values) => escaped(say({ i18n: { language } }, path, values))
}

const style = `
  main { max-width: 30rem }
  svg { display: block; max-width: 17rem; height: auto; margin: 1rem 0 }
  code { font-size: 1rem; overflow-wrap: anywhere }
  ul.codes { list-style: none; padding: 1rem; columns: 2; background: #f7f7f8; border: 1px solid #5f686d }
  ul.codes code { font-size: 1.125rem }
  .or { margin: 2rem 0 0; padding-top: 1rem; border-top: 1px solid #c8cdd0 }
  a.button { font-weight: 600; padding: .5rem 1.5rem; border-radius: 2px; color: #fff; background: #2a6ebb; text-decoration: none }`

function page(
  title: TextPath,
  content: string,
  { language, problem, status = 200, headers = {} }: SignInPage,
): Response {
  const told =
    problem === undefined || problem === null
      ? ''
      : `<div class="problem" role="alert" id="problem"><p>${escaped(problem)}</p></div>`
  return plainPage({
    language,
    title: say({ i18n: { language } }, title),
    content: `${told}\n${content}`,
    status,
    headers: { 'Referrer-Policy': 'same-origin', ...headers },
    style,
    formsTo: [env().KPI_URL],
    hasBrand: true,
  })
}

function action(path: string, { language, next }: SignInPage): string {
  return escaped(`${path}?${new URLSearchParams({ lang: language, next }).toString()}`)
}

function describedBy(help: string, { problem }: SignInPage): string {
  return problem === undefined || problem === null ? help : `${help} problem`.trim()
}

/** Asks for address and password, or leads to the organisation's provider, as the settings say. */
export function passwordPage(asked: SignInPage & { readonly email?: string; readonly said?: string | null }): Response {
  const words = wordsIn(asked.language)
  const said = asked.said === undefined || asked.said === null ? '' : `<p role="status">${escaped(asked.said)}</p>`
  const described = asked.problem ? ' aria-describedby="problem"' : ''
  const query = new URLSearchParams({ lang: asked.language, next: asked.next }).toString()
  const atProvider = `<p><a class="button" href="${escaped(`/kirjaudu/organisaatio?${query}`)}">${words('openid.go')}</a></p>`
  const passwordForm = `<form method="post" action="${action('/kirjaudu', asked)}">
<label for="email">${words('signIn.email')}</label>
<input id="email" name="email" type="email" required maxlength="254" autocomplete="username" value="${escaped(asked.email ?? '')}"${described}>
<label for="password">${words('firstAdministrator.password')}</label>
<input id="password" name="password" type="password" required autocomplete="current-password"${described}>
<button>${words('signIn.title')}</button>
</form>
<p><a href="/salasana?lang=${asked.language}">${words('forgotten.link')}</a></p>`
  const content = `${languageLinks(asked.language, { next: asked.next })}
<p>${words('signIn.lead')}</p>
${said}
${hasProvider() ? atProvider : ''}
${hasPasswords() ? passwordForm : ''}`
  return page('signIn.title', content, asked)
}

/** Asks for a one-time code or a recovery code. */
export function codePage(asked: SignInPage): Response {
  const words = wordsIn(asked.language)
  const content = `<form method="post" action="${action('/kirjaudu/koodi', asked)}">
<label for="code">${words('secondFactor.code')}</label>
<p class="help" id="code-help">${words('secondFactor.codeHelp')}</p>
<input id="code" name="code" required maxlength="20" autocomplete="one-time-code" autocapitalize="none" spellcheck="false" aria-describedby="${describedBy('code-help', asked)}">
<button>${words('secondFactor.go')}</button>
</form>
<p>${words('secondFactor.lost')}</p>
<p><a href="${action('/kirjaudu', asked)}">${words('secondFactor.back')}</a></p>`
  return page('secondFactor.codeTitle', content, asked)
}

/** Shows the picture and the secret of new one-time codes and asks for a first code. */
export function setUpPage(
  asked: SignInPage & {
    readonly path: string
    readonly isRequired: boolean
    /** Whether the password is asked as well. */
    readonly asksPassword?: boolean
    readonly email: string
    readonly secret: string
    readonly sealed: string
  },
): Response {
  const words = wordsIn(asked.language)
  const picture = pictureOf(
    asked.secret,
    asked.email,
    say({ i18n: { language: asked.language } }, 'secondFactor.picture'),
  )
  const grouped = asked.secret.replaceAll(/(.{4})(?=.)/g, '$1 ')
  const password = asked.asksPassword
    ? `<label for="password">${words('users.oldPassword')}</label>
<input id="password" name="password" type="password" required autocomplete="current-password">`
    : ''
  const content = `<p>${words(asked.isRequired ? 'secondFactor.required' : 'secondFactor.voluntary')}</p>
<ol>
<li>${words('secondFactor.first')}</li>
<li>${words('secondFactor.second')}
${picture}
<p>${words('secondFactor.byHand')}<br><code>${escaped(grouped)}</code></p></li>
<li>${words('secondFactor.third')}</li>
</ol>
<form method="post" action="${action(asked.path, asked)}">
<input type="hidden" name="sealed" value="${escaped(asked.sealed)}">
<label for="code">${words('secondFactor.firstCode')}</label>
<input id="code" name="code" required maxlength="20" inputmode="numeric" autocomplete="one-time-code" aria-describedby="${describedBy('', asked)}">
${password}
<button>${words('secondFactor.turnOn')}</button>
</form>`.replaceAll(' aria-describedby=""', '')
  return page('secondFactor.setUpTitle', content, asked)
}

/** Shows new recovery codes, this once. */
export function recoveryCodesPage(asked: SignInPage & { readonly codes: readonly string[] }): Response {
  const words = wordsIn(asked.language)
  const content = `<p role="status">${words('secondFactor.codesOnce')}</p>
<ul class="codes">${asked.codes.map((code) => `<li><code>${escaped(code)}</code></li>`).join('')}</ul>
<p>${words('secondFactor.codesHelp')}</p>
<p><a class="button" href="${escaped(asked.next)}">${words('secondFactor.codesKept')}</a></p>`
  return page('secondFactor.codesTitle', content, asked)
}
