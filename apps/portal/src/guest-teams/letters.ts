import { curricula, regionByCode, type CalendarDate, type RegionCode } from '@kotipesa/domain'
import { env } from '../env'
import { post, type Queryable } from '../mail/post'
import { say, type Language } from '../text'
import { labelIn } from '../text/label-in'
import type { RegionAnswer, TeamsQuestion } from './asked-region'
import { questionText } from './question-text'

/** Whoever works for a region on a day, with the language of the account. */
async function editorsOf(
  database: Queryable,
  region: RegionCode,
  today: CalendarDate,
): Promise<readonly { readonly id: string; readonly email: string; readonly language: Language }[]> {
  const { rows } = await database.query(
    `SELECT u.id::text, u.email, u.language::text FROM users_regions r JOIN users u ON u.id = r._parent_id
      WHERE r.region_id = $1 AND r.role = 'editor' AND (r.valid_until IS NULL OR r.valid_until::date > $2::date)
      ORDER BY u.id`,
    [region, today],
  )
  return rows as unknown as readonly { id: string; email: string; language: Language }[]
}

function home(language: Language): string {
  return say({ i18n: { language } }, 'guestTeams.mailEnd', { link: new URL('/admin', env().PORTAL_URL).href })
}

/** Tells the editors of a region that its teams are asked for, once for each time that it is asked. */
export async function tellAsked(
  database: Queryable,
  question: TeamsQuestion,
  askedAt: string,
  today: CalendarDate,
): Promise<void> {
  for (const { id, email, language } of await editorsOf(database, question.region, today)) {
    const i18n = { i18n: { language } }
    await post(database, {
      key: `teams-question:${question.training}:${question.region}:${askedAt}:${id}`,
      kind: 'teams-question',
      recipient: email,
      subject: say(i18n, 'guestTeams.mailSubject', { region: regionByCode(question.from).name[language] }),
      body: [say(i18n, 'guestTeams.mailBody'), questionText(question, language), home(language)].join('\n\n'),
    })
  }
}

/** Tells the editors of the region that asked what was answered; the names of the teams stand in the training. */
export async function tellAnswered(
  database: Queryable,
  question: TeamsQuestion,
  answer: RegionAnswer,
  answeredAt: string,
  today: CalendarDate,
): Promise<void> {
  for (const { id, email, language } of await editorsOf(database, question.from, today)) {
    const i18n = { i18n: { language } }
    const values = {
      region: regionByCode(question.region).name[language],
      curriculum: labelIn(curricula, question.curriculum, language),
    }
    await post(database, {
      key: `teams-answer:${question.training}:${question.region}:${answeredAt}:${id}`,
      kind: 'teams-question',
      recipient: email,
      subject: say(i18n, 'guestTeams.answerSubject', values),
      body: [say(i18n, answer === 'yes' ? 'guestTeams.answerYes' : 'guestTeams.answerNo', values), home(language)].join(
        '\n\n',
      ),
    })
  }
}
