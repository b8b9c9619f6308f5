import type { Endpoint } from 'payload'
import { mayEverywhere } from '../access/accounts'
import { note } from '../audit/note'
import { inOneTransaction } from '../saving/in-one-transaction'
import { queriesIn } from '../saving/transaction'
import { accountById } from '../sign-in/sign-in'
import { say } from '../text'
import { removeSecondFactor } from './store'
import { tellOwner } from './set-up'

/**
 * `POST /api/users/:id/reset-second-factor`: an administrator takes away the one-time codes of somebody who has lost them.
 * That account's sessions end, its owner is told, and the log says who did it. One's own go with a code only.
 */
export const resetSecondFactor: Endpoint = {
  path: '/:id/reset-second-factor',
  method: 'post',
  handler: async (req) => {
    const id = String(req.routeParams?.id)
    const account = mayEverywhere(req, 'update', 'user') && req.user?.id !== id ? await accountById(req, id) : null
    if (account === null) {
      return Response.json({ errors: [{ message: say(req, 'secondFactor.mayNotReset') }] }, { status: 403 })
    }
    const isReset = await inOneTransaction(req, async () => {
      const database = queriesIn(req)
      if (!(await removeSecondFactor(database, id))) return false
      await database.query('DELETE FROM users_sessions WHERE _parent_id = $1::uuid', [id])
      await note(req, { act: 'second-factor-off', collection: 'users', record: id })
      await tellOwner(req, account, { subject: 'secondFactor.offSubject', body: 'secondFactor.resetMail' })
      return true
    })
    return Response.json({ isReset })
  },
}
