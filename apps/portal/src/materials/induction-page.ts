import { escaped, plainPage } from '../http/plain-page'
import { languageLinks } from '../http/language-links'
import { sayer, style } from '../registrations/page'
import { say as sayIn, type Language } from '../text'
import type { InductionItem, InductionPackage } from './induction'
import { fileLinks } from './page'

/** No unit has a longer name. */
export const longestUnit = 200

/** What stands on the page besides the package. */
interface PageState {
  /** With which the package was opened, and its files are. */
  readonly token: string
  readonly language: Language
  /** Whether somebody has just been counted. */
  readonly isCounted: boolean
  /** Whether no unit was told. */
  readonly isMissing: boolean
}

function item({ title, description, link, files }: InductionItem, language: Language, via: string): string {
  return `<li><h2>${link === null ? escaped(title) : `<a href="${escaped(link)}">${escaped(title)}</a>`}</h2>
${description === null ? '' : `<p>${escaped(description)}</p>`}
${fileLinks(files, language, via)}</li>`
}

/** The page of an induction package: its materials in their order, and a form by which whoever is through is counted. */
export function inductionPage(
  { title, description, items }: InductionPackage,
  { token, language, isCounted, isMissing }: PageState,
): Response {
  const say = sayer(language)
  const content = `${languageLinks(language)}
${isCounted ? `<p role="status"><strong>${say('induction.counted')}</strong></p>` : ''}
${description === null ? '' : `<p>${escaped(description)}</p>`}
<p>${say('induction.lead', { count: items.length })}</p>
<ol class="list">${items.map((each) => item(each, language, token)).join('\n')}</ol>
<h2>${say('induction.doneTitle')}</h2>
<p>${say('induction.doneLead')}</p>
<form method="post" action="?lang=${language}">
<label for="unit">${say('induction.unit')}</label>
<p class="help" id="unit-help">${say('induction.unitHelp')}</p>
<input id="unit" name="unit" required maxlength="${longestUnit}" autocomplete="organization" aria-describedby="unit-help${isMissing ? ' unit-wrong' : ''}"${isMissing ? ' aria-invalid="true"' : ''}>
${isMissing ? `<p class="wrong" id="unit-wrong" role="alert">${say('induction.unitMissing')}</p>` : ''}
<button>${say('induction.done')}</button></form>`
  return plainPage({
    language,
    title: sayIn({ i18n: { language } }, 'induction.title', { title }),
    content,
    status: isMissing ? 400 : 200,
    style,
  })
}

/** What is answered to a link that leads nowhere, or to too many tries. */
export function inductionRefusal(
  language: Language,
  status: 404 | 429,
  headers: Record<string, string> = {},
): Response {
  const isGone = status === 404
  const i18n = { i18n: { language } }
  return plainPage({
    language,
    title: sayIn(i18n, isGone ? 'induction.goneTitle' : 'problems.tooManyTitle'),
    content: `<p>${escaped(sayIn(i18n, isGone ? 'induction.gone' : 'problems.tooMany'))}</p>`,
    status,
    headers,
  })
}
