import {
  documentKinds,
  helsinkiDay,
  planTypes,
  regionCodes,
  type CalendarDate,
  type RegionCode,
} from '@kotipesa/domain'
import type { Payload } from 'payload'
import { addressOf } from '../documents/return-address'
import { waitingReturns } from '../documents/return-rounds'
import { env } from '../env'
import { dayText } from '../fields'
import { translateTitle } from '../fields/title'
import { tellEditors } from '../mail/tell-editors'
import { say, type Language, type TextPath } from '../text'
import { labelIn } from '../text/label-in'
import { waitingPlans } from './waiting'

/** Something that a region is to return by a day. */
interface DueThing {
  readonly key: string
  readonly region: RegionCode
  readonly due: CalendarDate
  readonly address: string
  readonly said: TextPath
  readonly title: (language: Language) => string
}

async function dueThings(pool: Payload['db']['pool'], today: CalendarDate): Promise<readonly DueThing[]> {
  const plans = await waitingPlans(pool, regionCodes, today)
  const returns = await waitingReturns(pool, regionCodes, today)
  return [
    ...plans
      .filter(({ remindDays, daysLeft }) => remindDays !== null && daysLeft <= remindDays)
      .map(({ id, title, region, due }): DueThing => ({
        key: `plan:${id}:${due}`,
        region,
        due,
        address: `/admin/collections/plans/${id}`,
        said: 'planRounds.mailPlan',
        title: (language) => translateTitle(title, planTypes, language),
      })),
    ...returns
      .filter(({ remindDays, daysLeft }) => remindDays !== null && daysLeft <= remindDays)
      .map((each): DueThing => {
        const { round, region, kind, due, isSentBack } = each
        return {
          key: `return:${round}:${region}:${due}`,
          region,
          due,
          address: addressOf(each),
          said: isSentBack ? 'planRounds.mailBack' : 'planRounds.mailReturn',
          title: (language) => labelIn(documentKinds, kind, language),
        }
      }),
  ]
}

/**
 * Reminds the editors of a region, once for each due day, of a plan or survey of a national round that it has not returned:
 * so many days before as the round says, or not at all.
 */
export async function remindOfDueDays(payload: Payload, now: Date): Promise<number> {
  const { pool } = payload.db
  const today = helsinkiDay(now)
  let posted = 0
  for (const { key, region, due, address, said, title } of await dueThings(pool, today)) {
    const link = new URL(address, env().PORTAL_URL).href
    posted += await tellEditors(pool, { region, today, key: `due-day:${key}`, kind: 'due-day' }, (language) => {
      const reader = { i18n: { language } }
      const values = { title: title(language), day: dayText(due) }
      return {
        subject: say(reader, 'planRounds.mailSubject', values),
        body: [say(reader, said, values), say(reader, 'planRounds.mailLink', { link })].join('\n\n'),
      }
    })
  }
  return posted
}
