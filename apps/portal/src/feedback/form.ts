import { feedbackDegrees } from '@kotipesa/domain'
import { escaped } from '../http/plain-page'
import { sayer } from '../registrations/page'
import type { Language, TextPath } from '../text'
import { longestFeedback, type FeedbackEntry } from './answers'

/** How far somebody's feedback has come, and what is wrong with what was just sent. */
export interface FeedbackForm {
  readonly state: 'not-asked' | 'asked' | 'given'
  readonly entry: FeedbackEntry
  readonly problem: TextPath | null
}

/** A form in which nothing is written. */
export const emptyFeedback: FeedbackEntry = { degree: '', helped: '', hindered: '' }

export const feedbackStyle = `
  fieldset { border: 0; margin: 1.25rem 0 0; padding: 0 }
  legend { font-weight: 600; padding: 0 }
  .degree { display: flex; gap: .75rem; align-items: center; min-height: 2.75rem }
  .degree input { width: 1.5rem; height: 1.5rem; flex: none; margin: 0 }
  .degree label { margin: 0; font-weight: 400 }`

/** The three questions, or the thanks for having answered. */
export function feedbackHtml({ state, entry, problem }: FeedbackForm, language: Language): string {
  const say = sayer(language)
  if (state === 'not-asked') return ''
  const title = `<h2 id="feedback">${say('feedback.title')}</h2>`
  if (state === 'given') return `${title}\n<p>${say('feedback.given')}</p>`
  function degreeText(degree: number): string {
    const first = degree === 1 ? ` – ${say('feedback.least')}` : ''
    return `${degree}${degree === 5 ? ` – ${say('feedback.most')}` : first}`
  }
  const degrees = feedbackDegrees.map((degree) => {
    const chosen = entry.degree === String(degree) ? ' checked' : ''
    return `<div class="degree"><input type="radio" required id="degree-${degree}" name="degree" value="${degree}"${chosen}>
<label for="degree-${degree}">${degreeText(degree)}</label></div>`
  })
  function words(name: 'helped' | 'hindered'): string {
    return `<label for="${name}">${say(`feedback.${name}`)}</label>
<textarea id="${name}" name="${name}" rows="3" maxlength="${longestFeedback}">${escaped(entry[name])}</textarea>`
  }
  return `${title}
<p>${say('feedback.help')}</p>
${problem === null ? '' : `<div class="problem" role="alert"><p>${say(problem)}</p></div>`}
<form method="post" action="?lang=${language}#feedback"><input type="hidden" name="act" value="feedback">
<fieldset><legend>${say('feedback.degree')}</legend>${degrees.join('\n')}</fieldset>
${words('helped')}
${words('hindered')}
<button>${say('feedback.send')}</button></form>`
}
