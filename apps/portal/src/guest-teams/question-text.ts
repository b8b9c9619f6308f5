import { curricula, regionByCode } from '@kotipesa/domain'
import { dayText } from '../fields/day-text'
import { say, type Language } from '../text'
import { labelIn } from '../text/label-in'
import type { TeamsQuestion } from './asked-region'

/** The training for which teams are asked, in words: whose it is, of which curriculum, when. */
export function questionText(
  { from, curriculum, days }: Pick<TeamsQuestion, 'from' | 'curriculum' | 'days'>,
  language: Language,
): string {
  const i18n = { i18n: { language } }
  const [first, last] = [days[0], days.at(-1)]
  const end = last === undefined || first === last ? '' : `–${dayText(last)}`
  return say(i18n, 'guestTeams.asks', {
    region: regionByCode(from).name[language],
    curriculum: labelIn(curricula, curriculum, language),
    days: first === undefined ? say(i18n, 'guestTeams.noDays') : `${dayText(first)}${end}`,
  })
}
