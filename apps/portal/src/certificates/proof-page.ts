import { languageLinks } from '../http/language-links'
import { escaped, plainPage } from '../http/plain-page'
import { sayer, style } from '../registrations/page'
import type { Language } from '../text'
import type { Certificate } from './certificate'
import { statementOf } from './statement'

interface Shown {
  readonly certificate: Certificate
  /** The name that somebody compares with the one on the certificate. */
  readonly name: string
  /** Whether it is the same; `null` = nothing was compared. */
  readonly isSame: boolean | null
}

/** What a certificate says, for whoever was given it and wants to know whether it is true. */
export function proofPage({ certificate, name, isSame }: Shown, language: Language): Response {
  const say = sayer(language)
  const lines = statementOf(certificate, language)
    .map(([what, which]) => `<dt>${escaped(what)}</dt><dd>${escaped(which)}</dd>`)
    .join('\n')
  const compared = isSame === true ? 'certificates.sameName' : 'certificates.otherName'
  const answer =
    isSame === null
      ? ''
      : `<div class="${isSame ? 'done' : 'problem'}" role="status"><p>${say(compared, { name: name.slice(0, 200) })}</p></div>`
  const content = `${languageLinks(language)}
<p>${say('certificates.isGenuine')}</p>
<dl>${lines}</dl>
<h2>${say('certificates.compare')}</h2>
${answer}
<form method="post" action="?lang=${language}"><label for="name">${say('certificates.nameOn')}</label>
<p class="help" id="name-help">${say('certificates.nameHelp')}</p>
<input id="name" name="name" required maxlength="200" autocomplete="off" aria-describedby="name-help" value="${escaped(name.slice(0, 200))}">
<button>${say('certificates.compareNow')}</button></form>`
  return plainPage({ language, title: say('certificates.proofTitle'), content, status: 200, style })
}
