import { registrationStates } from '@kotipesa/domain'
import type { Certificate } from '../certificates/certificate'
import { feedbackHtml, feedbackStyle, type FeedbackForm } from '../feedback/form'
import { languageLinks } from '../http/language-links'
import { plainPage } from '../http/plain-page'
import type { Language } from '../text'
import { capitalised } from '../text/capitalised'
import type { Occasion } from './occasion'
import { entryFields, occasionHtml, problemsHtml, sayer, style, type FilledForm } from './page'
import type { Registration } from './stored'
import { listPaths, occasionName } from './words'

/** What somebody's own page shows. */
export interface OwnPage extends FilledForm {
  readonly occasion: Occasion
  readonly registration: Registration
  /** Whether some day is to come, so that something can be changed. */
  readonly isAhead: boolean
  readonly isSaved: boolean
  readonly certificate: Certificate | null
  readonly feedback: FeedbackForm
  /** The secret of the link. */
  readonly token: string
}

/** The certificate, or why there is none yet once all days are over. */
function certificateHtml({ occasion, certificate, isAhead, token }: OwnPage, language: Language): string {
  const say = sayer(language)
  if (certificate === null && (isAhead || occasion.isCancelled)) return ''
  const link = `<a href="/i/${encodeURIComponent(token)}/todistus?lang=${language}">${say('certificates.download')}</a>`
  return `<h2>${say('certificates.title')}</h2>
<p>${certificate === null ? say('certificates.notYet') : link}</p>`
}

/** Somebody's own registration, to change and to cancel. */
export function ownPage(page: OwnPage, language: Language): Response {
  const say = sayer(language)
  const { occasion, registration, isAhead, isSaved, problems } = page
  const state = registrationStates.find(({ id }) => id === registration.state)
  const isHeld = registration.state !== 'cancelled'
  const links = occasion.sessions.flatMap(({ link }) => (link === null ? [] : [link]))
  const remote =
    registration.state === 'registered' && links.length > 0
      ? `<p>${say('trainings.link')}: ${[...new Set(links)].map((link) => `<a href="${encodeURI(link).replaceAll('"', '%22').replaceAll('&', '&amp;')}">${say('registrations.openLink')}</a>`).join(' ')}</p>`
      : ''
  const forms = `<h2>${say('registrations.change')}</h2>
${problemsHtml(page, say)}
<form method="post" action="?lang=${language}"><input type="hidden" name="act" value="change">
${entryFields(page, language, say, false)}
<button>${say('registrations.save')}</button></form>
<h2>${say('registrations.cancelTitle')}</h2>
<p>${say('registrations.cancelHelp')}</p>
<form method="post" action="?lang=${language}"><input type="hidden" name="act" value="cancel">
<button class="secondary">${say('registrations.cancel')}</button></form>`
  const content = `${languageLinks(language)}
${isSaved ? `<div class="done" role="status"><p>${say('registrations.saved')}</p></div>` : ''}
<p><strong>${say('registrations.state')}: ${state ? capitalised(state.label)[language] : ''}</strong></p>
${occasion.isCancelled ? `<p>${say('registrations.isOff')}</p>` : ''}
${occasionHtml(occasion, language, say)}
${remote}
${certificateHtml(page, language)}
${feedbackHtml(page.feedback, language)}
${isAhead && isHeld ? forms : ''}
${isHeld ? '' : `<p><a href="${listPaths[language]}/${occasion.id}">${say('registrations.registerAgain')}</a></p>`}`
  const status = problems.size > 0 || page.feedback.problem !== null ? 400 : 200
  return plainPage({ language, title: occasionName(occasion, language), content, status, style: style + feedbackStyle })
}
