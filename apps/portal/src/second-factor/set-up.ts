import type { PayloadRequest } from 'payload'
import { note } from '../audit/note'
import { post } from '../mail/post'
import { inOneTransaction } from '../saving/in-one-transaction'
import { queriesIn } from '../saving/transaction'
import type { AccountRow } from '../sign-in/sign-in'
import { say, type TextPath } from '../text'
import { newCodeSecret, stepOf } from './codes'
import { seal, unseal } from './sealed'
import { setUpSecondFactor } from './store'

/** A secret that somebody is about to set up: as it is shown, and sealed for the form that brings it back. */
export interface Prepared {
  readonly secret: string
  readonly sealed: string
}

/** What the page of setting up shows: the secret that the form brought back, else a new one. */
export function prepared({ payload }: PayloadRequest, account: string, brought: string | null): Prepared {
  const secret = brought === null ? null : unseal(payload, account, brought)
  if (secret !== null && brought !== null) return { secret, sealed: brought }
  const made = newCodeSecret()
  return { secret: made, sealed: seal(payload, account, made) }
}

/** Tells an account's owner what was done with it. */
export async function tellOwner(
  req: PayloadRequest,
  { id, email, language }: Pick<AccountRow, 'id' | 'email' | 'language'>,
  told: { readonly subject: TextPath; readonly body: TextPath },
): Promise<void> {
  const i18n = { i18n: { language } }
  await post(queriesIn(req), {
    key: `account-change:${id}:${crypto.randomUUID()}`,
    kind: 'account-change',
    recipient: email,
    subject: say(i18n, told.subject),
    body: say(i18n, told.body),
  })
}

/** Sets up one-time codes with a first code; gives the recovery codes, or `null` when the code is wrong. */
export async function setUp(
  req: PayloadRequest,
  account: AccountRow,
  { secret, sealed }: Prepared,
  typed: string,
): Promise<readonly string[] | null> {
  const step = stepOf(secret, typed, new Date())
  if (step === null) return null
  return inOneTransaction(req, async () => {
    const codes = await setUpSecondFactor(req.payload, queriesIn(req), account.id, { sealed, step })
    if (codes === null) return null
    await note(req, { act: 'second-factor-on', account: account.id })
    await tellOwner(req, account, { subject: 'secondFactor.onSubject', body: 'secondFactor.onMail' })
    return codes
  })
}
