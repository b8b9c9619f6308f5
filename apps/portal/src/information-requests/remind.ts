import { helsinkiDay } from '@kotipesa/domain'
import type { Payload } from 'payload'
import { env } from '../env'
import { dayText } from '../fields'
import { tellEditors } from '../mail/tell-editors'
import { say } from '../text'
import { waitingRequests } from './waiting'

/** Reminds the editors of a region, once for each day that a request is due, of what is late or due within two weeks. */
export async function remindOfRequests(payload: Payload, now: Date): Promise<number> {
  const { pool } = payload.db
  const today = helsinkiDay(now)
  let posted = 0
  for (const { id, region, askedBy: by, due, daysLeft } of await waitingRequests(pool, 'all', today)) {
    const link = new URL(`/admin/collections/information-requests/${id}`, env().PORTAL_URL).href
    const told = { region, today, key: `information-request:${id}:${due}`, kind: 'information-request' } as const
    posted += await tellEditors(pool, told, (language) => {
      const reader = { i18n: { language } }
      const values = { by, day: dayText(due) }
      const body = say(reader, `informationRequests.${daysLeft < 0 ? 'mailLate' : 'mailBody'}`, values)
      return {
        subject: say(reader, 'informationRequests.mailSubject', values),
        body: [body, say(reader, 'informationRequests.mailLink', { link })].join('\n\n'),
      }
    })
  }
  return posted
}
