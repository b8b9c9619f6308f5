import { curricula, regionByCode } from '@kotipesa/domain'
import { dayText } from '../fields'
import { languageLinks } from '../http/language-links'
import { escaped, plainPage } from '../http/plain-page'
import { say, type Language, type TextPath } from '../text'
import { labelIn } from '../text/label-in'
import type { TrainerQuestion } from './questions'

const style = `
  dt { font-weight: 600; margin-top: 1.25rem }
  dd { margin: 0 }
  dd ul { margin: 0; padding-left: 1.25rem }
  .answers { display: flex; flex-wrap: wrap; gap: 1rem }
  .answers .no { color: #282828; background: #fff; border: 1px solid #5f686d }
  .attendance fieldset { border: 0; padding: 0; margin: 1rem 0 }
  .attendance legend { font-weight: 600; padding: 0 }
  .attendance ul { list-style: none; padding: 0; margin: .5rem 0 }
  .attendance li { display: flex; gap: .75rem; align-items: center; border-top: 1px solid #c8cdd0 }
  .attendance input { width: 1.5rem; height: 1.5rem; flex: none }
  .attendance label { margin: 0; padding: .75rem 0; flex: 1; font-weight: 400 }
  .done { border-left: 4px solid #09a580; padding: .25rem 1rem; margin: 1.5rem 0 }`

/** The name of the training that a question is about. */
export function trainingName({ curriculum }: TrainerQuestion, language: Language): string {
  return labelIn(curricula, curriculum, language)
}

/**
 * The page on which a trainer says whether they hold a training: its days, teams and what it takes.
 *
 * @param attendance HTML of the list of those who come, for whoever has said yes
 */
export function questionPage(question: TrainerQuestion, language: Language, attendance: string): Response {
  const { region, sessions, teams, answer, answeredAt } = question
  function words(path: TextPath, values?: Record<string, string | number>): string {
    return escaped(say({ i18n: { language } }, path, values))
  }
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 1 })
  const phases = (['planningDays', 'trainingDays', 'consultationDays'] as const).map(
    (phase) => `<li>${words(`trainings.${phase}`)}: ${number.format(question[phase])}</li>`,
  )
  const days = sessions.map(
    ({ date, hours }) =>
      `<li>${escaped(dayText(date))}, ${words('trainerQuestions.hours', { hours: number.format(hours) })}</li>`,
  )
  const none = `<li>${words('trainerQuestions.notSettled')}</li>`
  const said =
    answer === null
      ? ''
      : `<div class="done" role="status"><p>${words(answer === 'yes' ? 'trainerQuestions.saidYes' : 'trainerQuestions.saidNo', { day: dayText(answeredAt) })}</p></div>`
  const content = `${languageLinks(language)}
${said}
<p>${words('trainerQuestions.intro', { region: regionByCode(region).name[language] })}</p>
<dl>
<dt>${words('trainings.sessions')}</dt><dd><ul>${days.length > 0 ? days.join('') : none}</ul></dd>
<dt>${words('trainings.teams')}</dt><dd><ul>${teams.length > 0 ? teams.map((team) => `<li>${escaped(team)}</li>`).join('') : none}</ul></dd>
<dt>${words('trainerQuestions.yourDays')}</dt><dd><ul>${phases.join('')}</ul></dd>
</dl>
<form method="post" action="?lang=${language}" class="answers">
<button name="answer" value="yes">${words('trainerQuestions.yes')}</button>
<button name="answer" value="no" class="no">${words('trainerQuestions.no')}</button>
</form>
<p>${words('trainerQuestions.change')}</p>
${attendance}`
  return plainPage({ language, title: trainingName(question, language), content, status: 200, style })
}

/** Says that the link leads nowhere; why is not told. */
export function noQuestionPage(language: Language, status: 404 | 429, headers: Record<string, string> = {}): Response {
  function words(path: TextPath): string {
    return say({ i18n: { language } }, path)
  }
  return plainPage({
    language,
    title: words(status === 404 ? 'trainerQuestions.closedTitle' : 'problems.tooManyTitle'),
    content: `<p>${escaped(words(status === 404 ? 'trainerQuestions.closedLink' : 'problems.tooMany'))}</p>`,
    status,
    headers,
  })
}
