import { dayText } from '../fields'
import { languageLinks } from '../http/language-links'
import { escaped, plainPage } from '../http/plain-page'
import type { Question } from '../questions/question'
import { say, type Language, type TextPath } from '../text'
import type { Invitation } from './invitations'
import type { Input, Section } from './report-form'
import { style } from './style'

/** What stands in the form. */
export interface ReportEntry {
  readonly day: string
  readonly answers: ReadonlyMap<string, string>
  /** What is wrong with an answer, by its path; `''` is of the report as a whole. */
  readonly problems: ReadonlyMap<string, string>
  readonly questions: readonly Question[]
  /** Whether the answers are of the team's report of before. */
  readonly isPrefilled: boolean
  /** Whether a report that was sent is corrected. */
  readonly isCorrection: boolean
}

type Say = (path: TextPath, values?: Record<string, string | number>) => string

function sayer(language: Language): Say {
  return (path, values) => escaped(say({ i18n: { language } }, path, values))
}

function problemBelow(id: string, problem: string | undefined): { readonly html: string; readonly attributes: string } {
  if (problem === undefined) return { html: '', attributes: '' }
  return {
    html: `<p class="wrong" id="${id}-problem">${escaped(problem)}</p>`,
    attributes: ` aria-invalid="true"`,
  }
}

function inputHtml(input: Input, language: Language, { answers, problems }: ReportEntry, say: Say): string {
  const { path, kind, label, help, choices } = input
  const id = path.replaceAll('.', '-')
  const value = answers.get(path) ?? ''
  const problem = problemBelow(id, problems.get(path))
  const described = [help === null ? '' : `${id}-help`, problem.html === '' ? '' : `${id}-problem`].filter(Boolean)
  const attributes = `id="${id}" name="${escaped(path)}"${described.length > 0 ? ` aria-describedby="${described.join(' ')}"` : ''}${problem.attributes}`
  const options = choices.map(
    (choice) =>
      `<option value="${escaped(choice.value)}"${choice.value === value ? ' selected' : ''}>${escaped(choice.label[language])}</option>`,
  )
  const control =
    kind === 'choice'
      ? `<select ${attributes}><option value="">${say('rounds.notTold')}</option>${options.join('')}</select>`
      : `<input ${attributes} inputmode="decimal" autocomplete="off" value="${escaped(value)}">`
  return `<div class="question"><label for="${id}">${escaped(label[language])}</label>
${help === null ? '' : `<p class="help" id="${id}-help">${escaped(help[language])}</p>`}
${control}${problem.html}</div>`
}

function questionsHtml(questions: readonly Question[], language: Language, say: Say): string {
  if (questions.length === 0) return ''
  const boxes = questions.map(
    ({ id, text }, index) =>
      `<p class="confirm"><input type="checkbox" id="confirm-${index}" name="confirmed" value="${escaped(id)}">
<label for="confirm-${index}">${escaped(text[language])} ${say('rounds.itIsSo')}</label></p>`,
  )
  return `<div class="problem" role="alert"><p>${say('rounds.asked')}</p>${boxes.join('')}</div>`
}

function problemsHtml({ problems }: ReportEntry, say: Say): string {
  if (problems.size === 0) return ''
  const whole = problems.get('')
  const words = whole === undefined ? say('rounds.wrong') : escaped(whole)
  return `<div class="problem" role="alert"><p>${words}</p></div>`
}

/** The form in which a team reports: last time's numbers, of which what has changed is changed. */
export function reportPage(
  invitation: Invitation,
  sections: readonly Section[],
  entry: ReportEntry,
  language: Language,
): Response {
  const say = sayer(language)
  const { teamName, dueOn } = invitation
  const dayProblem = problemBelow('day', entry.problems.get('reportedOn'))
  const dayDescribed = `day-help${dayProblem.html === '' ? '' : ' day-problem'}`
  const content = `${languageLinks(language, entry.isCorrection ? { correct: '1' } : {})}
<p>${say(entry.isCorrection ? 'rounds.correctIntro' : entry.isPrefilled ? 'rounds.prefilledIntro' : 'rounds.firstIntro', { due: dayText(dueOn) })}</p>
${problemsHtml(entry, say)}
<form method="post" action="?${entry.isCorrection ? 'correct=1&amp;' : ''}lang=${language}">
${questionsHtml(entry.questions, language, say)}
<div class="question"><label for="day">${say('reports.reportedOn')}</label>
<p class="help" id="day-help">${say('reports.reportedOnHelp')}</p>
<input id="day" name="day" required autocomplete="off" value="${escaped(entry.day)}" aria-describedby="${dayDescribed}"${dayProblem.attributes}>${dayProblem.html}</div>
${sections
  .map(
    ({ label, help, inputs }) => `<fieldset><legend>${escaped(label[language])}</legend>
${help === null ? '' : `<p class="help">${escaped(help[language])}</p>`}
${inputs.map((input) => inputHtml(input, language, entry, say)).join('\n')}
</fieldset>`,
  )
  .join('\n')}
<button>${say(entry.isCorrection ? 'rounds.saveCorrection' : 'rounds.send')}</button>
</form>`
  const status = entry.problems.size > 0 || entry.questions.length > 0 ? 400 : 200
  return plainPage({ language, title: teamName, content, status, style })
}

/** Says that the link leads nowhere; why is not told. */
export function noReportPage(language: Language, status: 404 | 429, headers: Record<string, string> = {}): Response {
  const say = sayer(language)
  const title = status === 404 ? 'rounds.closedTitle' : 'problems.tooManyTitle'
  return plainPage({
    language,
    title: say(title),
    content: `<p>${say(status === 404 ? 'rounds.closedLink' : 'problems.tooMany')}</p>`,
    status,
    headers,
  })
}
