import { curricula, regionByCode, type CalendarDate, type RegionCode } from '@kotipesa/domain'
import { env } from '../env'
import { day } from '../facts/sql'
import { post, type Queryable } from '../mail/post'
import { say, type Language } from '../text'
import { labelIn } from '../text/label-in'
import type { RegionAnswer, TeamsQuestion } from './asked-region'
import { questionText } from './question-text'

/** What an editor is told, in the language of the account. */
interface Told {
  readonly subject: string
  readonly body: string
}

/** Tells everybody who works for a region on a day, once for each key. */
async function tellEditors(
  database: Queryable,
  { region, today, key }: { readonly region: RegionCode; readonly today: CalendarDate; readonly key: string },
  told: (language: Language) => Told,
): Promise<void> {
  const { rows } = await database.query(
    `SELECT u.id::text, u.email, u.language::text FROM users_regions r JOIN users u ON u.id = r._parent_id
      WHERE r.region_id = $1 AND r.role = 'editor' AND (r.valid_until IS NULL OR $2 < ${day('r.valid_until')})
      ORDER BY u.id`,
    [region, today],
  )
  for (const { id, email, language } of rows as unknown as readonly Record<'id' | 'email' | 'language', string>[]) {
    const { subject, body } = told(language as Language)
    const home = say({ i18n: { language } }, 'guestTeams.mailEnd', { link: new URL('/admin', env().PORTAL_URL).href })
    await post(database, {
      key: `${key}:${id}`,
      kind: 'teams-question',
      recipient: email,
      subject,
      body: [body, home].join('\n\n'),
    })
  }
}

/** Tells the editors of a region that its teams are asked for, once for each time that it is asked. */
export async function tellAsked(
  database: Queryable,
  question: TeamsQuestion,
  askedAt: string,
  today: CalendarDate,
): Promise<void> {
  const { training, region, from } = question
  await tellEditors(
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
  await tellEditors(database, { region: from, today, key }, (language) => {
    const values = { region: regionByCode(region).name[language], curriculum: labelIn(curricula, curriculum, language) }
    return {
      subject: say({ i18n: { language } }, 'guestTeams.answerSubject', values),
      body: say({ i18n: { language } }, answer === 'yes' ? 'guestTeams.answerYes' : 'guestTeams.answerNo', values),
    }
  })
}
