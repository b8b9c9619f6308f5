import type { Endpoint, PayloadHandler, PayloadRequest } from 'payload'
import { z } from 'zod'
import { Refusal } from '../access/refusal'
import { say } from '../text'
import { accountReminderIds } from './account-reminder-kinds'
import type { Queryable } from './post'

const noStore = { headers: { 'Cache-Control': 'no-store' } }
const wantedSchema = z.strictObject({ wanted: z.array(z.enum(accountReminderIds)).max(accountReminderIds.length) })

/** The account of a person who has signed in. @throws Refusal for programs and whoever has not. */
function accountOf(req: PayloadRequest): string {
  if (req.user?.collection !== 'users') throw new Refusal(say(req, 'problems.notFound'), 403)
  return String(req.user.id)
}

async function wantedBy(database: Queryable, account: string): Promise<readonly string[]> {
  const { rows } = await database.query('SELECT declined FROM account_reminders WHERE account_id = $1::uuid', [account])
  const declined = (rows[0]?.declined ?? []) as readonly string[]
  return accountReminderIds.filter((id) => !declined.includes(id))
}

/** `GET /api/rounds/reminders`: which reminders the owner of the account gets by e-mail. */
const show: PayloadHandler = async (req) =>
  Response.json({ wanted: await wantedBy(req.payload.db.pool, accountOf(req)) }, noStore)

/** `POST /api/rounds/reminders` with `{ wanted }`: these reminders and no others are sent to the owner of the account. */
const choose: PayloadHandler = async (req) => {
  const account = accountOf(req)
  const { data } = wantedSchema.safeParse(req.data)
  if (data === undefined) throw new Refusal(say(req, 'problems.notFound'), 400)
  const declined = accountReminderIds.filter((id) => !data.wanted.includes(id))
  const { pool } = req.payload.db
  await pool.query(
    `INSERT INTO account_reminders (account_id, declined) VALUES ($1::uuid, $2)
      ON CONFLICT (account_id) DO UPDATE SET declined = excluded.declined`,
    [account, declined],
  )
  return Response.json({ wanted: await wantedBy(pool, account) }, noStore)
}

/** The own choice of reminders. */
export const reminderEndpoints: readonly Endpoint[] = [
  { path: '/reminders', method: 'get', handler: show },
  { path: '/reminders', method: 'post', handler: choose },
]
