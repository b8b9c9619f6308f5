import { withoutValues } from '@kotipesa/web'
import { formatProblem } from '@kotipesa/domain'
import { trainersBeforeQualification, type Facts } from '@kotipesa/indicators'
import type { Payload } from 'payload'
import { env } from '../env'
import { issueToken } from '../first-administrator/links'
import { readBundle } from '../import/bundle'
import { inTransaction } from '../import/client'
import { importBundle } from '../import/import-bundle'
import { giveTrainers, setAccount, setServiceClient } from './accounts'
import { makeOnce } from './documents'
import { ProvisionError, type Instructions } from './instructions'
import { addRegions } from './regions'

/** Sets the notice shown beside the figures. */
async function setNotice(payload: Payload, notice: NonNullable<Facts['notice']>): Promise<void> {
  const { fi, sv, en } = typeof notice === 'string' ? { fi: notice, sv: notice, en: notice } : notice
  // The same words for all are written once.
  const data = { text: fi, textSv: sv === fi ? null : sv, textEn: en === fi ? null : en }
  await payload.updateGlobal({ slug: 'notice', data, overrideAccess: true })
}

/**
 * Brings the database to what the instructions say: regions, accounts, service clients, imported records, notice. Doing
 * it again changes nothing. Without a notice of its own the one of the imported bundles is taken, else it stays.
 *
 * @param say is told what has been done, line by line
 * @returns the link for the first administrator, when it was asked for and there is none; it must not get into a log
 */
export async function provision(
  payload: Payload,
  instructions: Instructions,
  say: (line: string) => void,
): Promise<string | null> {
  const { accounts, serviceClients, imports } = instructions
  const added = await inTransaction(payload.db.pool, addRegions)
  say(`regions: ${added} added`)
  for (const account of accounts) await setAccount(payload, account)
  for (const client of serviceClients) await setServiceClient(payload, client)
  say(`accounts: ${accounts.length}, service clients: ${serviceClients.length}`)
  let notice: Facts['notice'] = instructions.notice ?? null
  for (const path of imports) {
    const bundle = await readBundle(path)
    const counts = await inTransaction(payload.db.pool, (client) => importBundle(client, bundle, new Date())).catch(
      (cause: unknown) => {
        if (cause instanceof ProvisionError) {
          throw new ProvisionError(`${path}: nothing of it was taken:\n${cause.message}`, { cause })
        }
        const reason = withoutValues(cause instanceof Error ? cause.message : String(cause))
        throw new ProvisionError(`${path}: the database took nothing of it: ${reason}`, { cause })
      },
    )
    const words = counts
      .filter(({ held }) => held > 0)
      .map(({ table, held, added: fresh }) => `${table} ${fresh}/${held}`)
    say(`${path}: new/held ${words.join(', ')}`)
    for (const problem of trainersBeforeQualification(bundle.facts))
      say(`${formatProblem(problem)}: correct it in the portal unless it is so`)
    for (const { leftOut } of counts) for (const line of leftOut) say(line)
    notice ??= bundle.facts.notice
  }
  // Until PostgreSQL has looked at many new rows it plans for empty tables, which it does by itself minutes later.
  if (imports.length > 0) await payload.db.pool.query('ANALYZE')
  await giveTrainers(payload, accounts)
  if (notice !== null) await setNotice(payload, notice)
  let made = 0
  for (const document of instructions.documents) if (await makeOnce(payload, document)) made += 1
  if (instructions.documents.length > 0) say(`documents: ${made} made`)
  if (!instructions.firstAdministrator) return null
  const token = await issueToken(payload.db.pool, new Date())
  return token === null ? null : `${env().PORTAL_URL}/first-administrator?token=${token}`
}
