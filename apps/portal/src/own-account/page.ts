import { languageLinks } from '../http/language-links'
import { escaped, plainPage } from '../http/plain-page'
import type { SecondFactor } from '../second-factor/store'
import { wordsIn } from '../sign-in/pages'
import { say, type Language } from '../text'
import { languageTags } from '../text/language-tags'
import type { OwnSession } from './sessions-of'

/** What the page of the own account shows. */
export interface OwnAccountPage {
  readonly language: Language
  readonly email: string
  readonly current: string
  readonly sessions: readonly OwnSession[]
  readonly last: Date | null
  readonly factor: SecondFactor | null
  /** Whether the account may be without one-time codes. */
  readonly mayBeWithout: boolean
  /** Whether one signs in with a password of the portal. */
  readonly hasOwnPassword: boolean
  readonly problem?: string | null
  readonly said?: string | null
  readonly status?: number
}

const style = `
  h2 { font-size: 1.375rem; font-weight: 600; margin: 2.5rem 0 .5rem }
  table { border-collapse: collapse; width: 100% }
  th, td { text-align: left; padding: .5rem .75rem .5rem 0; border-bottom: 1px solid #c8cdd0; vertical-align: top }
  td button { margin: 0; padding: .25rem .75rem; font-size: 1rem }
  button.plain { color: #2a6ebb; background: #fff; border: 1px solid #2a6ebb }
  @media (max-width: 600px) { thead { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden } td { display: block; border: 0; padding: .125rem 0 } tr { display: block; border-bottom: 1px solid #c8cdd0; padding: .5rem 0 } }`

/** A moment as people of Finland read it. */
export function momentIn(language: Language, at: Date): string {
  const format = { dateStyle: 'short', timeStyle: 'short', timeZone: 'Europe/Helsinki' } as const
  return new Intl.DateTimeFormat(languageTags[language], format).format(at)
}

type Words = ReturnType<typeof wordsIn>

function sessionRows({ sessions, current, language }: OwnAccountPage, words: Words): string {
  return sessions
    .map(({ id, device, address, since }) => {
      const name = device === '' ? say({ i18n: { language } }, 'ownAccount.program') : device
      const moment = momentIn(language, since)
      const end =
        id === current
          ? words('ownAccount.thisOne')
          : `<form method="post" action="/tunnus?lang=${language}"><input type="hidden" name="act" value="end"><input type="hidden" name="session" value="${escaped(id)}"><button class="plain" aria-label="${words('ownAccount.endThat', { device: name, since: moment })}">${words('ownAccount.end')}</button></form>`
      return `<tr><td>${escaped(name)}</td><td>${escaped(address)}</td><td>${escaped(moment)}</td><td>${end}</td></tr>`
    })
    .join('\n')
}

function codeForm(language: Language, words: Words, name: string, label: string): string {
  return `<form method="post" action="/tunnus?lang=${language}">
<input type="hidden" name="act" value="${name}">
<label for="${name}-code">${words('secondFactor.code')}</label>
<input id="${name}-code" name="code" required maxlength="20" autocomplete="one-time-code">
<button class="plain">${label}</button>
</form>`
}

function factorPart({ factor, mayBeWithout, hasOwnPassword, language }: OwnAccountPage, words: Words): string {
  if (factor === null && !hasOwnPassword) return `<p>${words('openid.codesThere')}</p>`
  if (factor === null) {
    return `<p>${words('ownAccount.noCodes')}</p>
<p><a href="/tunnus/kayttoonotto?lang=${language}">${words('secondFactor.turnOn')}</a></p>`
  }
  const left = words('ownAccount.codesLeft', {
    since: momentIn(language, factor.since),
    left: factor.recoveryCodesLeft,
  })
  const removal = mayBeWithout
    ? codeForm(language, words, 'remove', words('ownAccount.remove'))
    : `<p>${words('ownAccount.mustHave')}</p>`
  return `<p>${left}</p>
${codeForm(language, words, 'renew', words('ownAccount.renew'))}
${removal}`
}

/** Last sign-in, open sessions and one-time codes of whoever has signed in. */
export function ownAccountPage(shown: OwnAccountPage): Response {
  const { language, email, sessions, last, problem, said, status = 200 } = shown
  const words = wordsIn(language)
  const others =
    sessions.length < 2
      ? ''
      : `<form method="post" action="/tunnus?lang=${language}"><input type="hidden" name="act" value="end-others"><button class="plain">${words('ownAccount.endOthers')}</button></form>`
  const content = `${languageLinks(language)}
${problem ? `<div class="problem" role="alert"><p>${escaped(problem)}</p></div>` : ''}
${said ? `<p role="status">${escaped(said)}</p>` : ''}
<p>${words('ownAccount.whose', { email })}</p>
<p>${last === null ? words('ownAccount.firstTime') : words('ownAccount.last', { at: momentIn(language, last) })}</p>
<h2 id="sessions">${words('ownAccount.sessions')}</h2>
<p>${words('ownAccount.sessionsHelp')}</p>
<table aria-labelledby="sessions">
<thead><tr><th scope="col">${words('ownAccount.device')}</th><th scope="col">${words('ownAccount.address')}</th><th scope="col">${words('ownAccount.since')}</th><th scope="col">${words('ownAccount.ending')}</th></tr></thead>
<tbody>
${sessionRows(shown, words)}
</tbody>
</table>
${others}
<h2>${words('secondFactor.name')}</h2>
${factorPart(shown, words)}
<p><a href="/admin/account">${words('ownAccount.back')}</a></p>`
  return plainPage({
    language,
    title: say({ i18n: { language } }, 'ownAccount.title'),
    content,
    status,
    style,
    hasBrand: true,
  })
}
