import type { CalendarDate, RegionCode } from '@kotipesa/domain'
import { day } from '../facts/sql'
import type { Language } from '../text'
import type { MessageKind } from './message-terms'
import { post, type Queryable } from './post'

/** What an editor is told, in the language of the account. */
export interface ToldEditor {
  readonly subject: string
  readonly body: string
}

interface Telling {
  readonly region: RegionCode
  readonly today: CalendarDate
  /** Nobody is told twice with the same key. */
  readonly key: string
  readonly kind: MessageKind
}

/**
 * Tells everybody who works for a region on a day, once for each key, but not those who do not want such a reminder; gives
 * how many were told now.
 */
export async function tellEditors(
  database: Queryable,
  { region, today, key, kind }: Telling,
  told: (language: Language) => ToldEditor,
): Promise<number> {
  const { rows } = await database.query(
    `SELECT u.id::text, u.email, u.language::text FROM users_regions r JOIN users u ON u.id = r._parent_id
      WHERE r.region_id = $1 AND r.role = 'editor' AND (r.valid_until IS NULL OR $2 < ${day('r.valid_until')})
        AND NOT EXISTS (SELECT FROM account_reminders c WHERE c.account_id = u.id AND $3 = ANY(c.declined))
      ORDER BY u.id`,
    [region, today, kind],
  )
  let posted = 0
  for (const { id, email, language } of rows as unknown as readonly Record<'id' | 'email' | 'language', string>[]) {
    if (await post(database, { key: `${key}:${id}`, kind, recipient: email, ...told(language as Language) }))
      posted += 1
  }
  return posted
}
