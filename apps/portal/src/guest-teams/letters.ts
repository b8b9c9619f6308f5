import { curricula, regionByCode, type CalendarDate, type RegionCode } from '@kotipesa/domain'
import { env } from '../env'
import type { Queryable } from '../mail/post'
import { tellEditors, type ToldEditor } from '../mail/tell-editors'
import { say, type Language } from '../text'
import { labelIn } from '../text/label-in'
import type { RegionAnswer, TeamsQuestion } from './asked-region'
import { questionText } from './question-text'

/** Tells everybody who works for a region on a day about guest teams, once for each key; where it is settled stands at the end. */
async function tellOfTeams(
  database: Queryable,
  of: { readonly region: RegionCode; readonly today: CalendarDate; readonly key: string },
  told: (language: Language) => ToldEditor,
): Promise<void> {
  await tellEditors(database, { ...of, kind: 'teams-question' }, (language) => {
    const { subject, body } = told(language)
    const home = say({ i18n: { language } }, 'guestTeams.mailEnd', { link: new URL('/admin', env().PORTAL_URL).href })
    return { subject, body: [body, home].join('\n\n') }
  })
}

/** Tells the editors of a region that its teams are asked for, once for each time that it is asked. */
export async function tellAsked(
  database: Queryable,
  question: TeamsQuestion,
  askedAt: string,
  today: CalendarDate,
): Promise<void> {
  const { training, region, from } = question
  await tellOfTeams(
    database,
    { region, today, key: `teams-question:${training}:${region}:${askedAt}` },
    (language) => ({
      subject: say({ i18n: { language } }, 'guestTeams.mailSubject', { region: regionByCode(from).name[language] }),
      body: [say({ i18n: { language } }, 'guestTeams.mailBody'), questionText(question, language)].join('\n\n'),
    }),
  )
}

/** Tells the editors of the region that asked what was answered; the names of the teams stand in the training. */
export async function tellAnswered(
  database: Queryable,
  { training, region, from, curriculum }: TeamsQuestion,
  answer: RegionAnswer,
  answeredAt: string,
  today: CalendarDate,
): Promise<void> {
  const key = `teams-answer:${training}:${region}:${answeredAt}`
  await tellOfTeams(database, { region: from, today, key }, (language) => {
    const values = { region: regionByCode(region).name[language], curriculum: labelIn(curricula, curriculum, language) }
    return {
      subject: say({ i18n: { language } }, 'guestTeams.answerSubject', values),
      body: say({ i18n: { language } }, answer === 'yes' ? 'guestTeams.answerYes' : 'guestTeams.answerNo', values),
    }
  })
}
