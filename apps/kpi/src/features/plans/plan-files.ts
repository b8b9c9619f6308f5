import type { Locale } from '@kotipesa/domain'
import { env } from '../../env'
import { portalRights } from '../evidence/portal-record'
import { currentFacts } from '../facts/current-facts'
import type { AskedView } from '../figures/figure-view'
import { currentAccount } from '../session/current-session'
import { visibilityOf } from '../session/visible-regions'
import { csvAnswer, workbookOf } from '../tables/table-files'
import { choosePlans } from './choose-plans'
import { tablesOfView } from './tables-of-view'

function refuse(status: number): Response {
  return new Response(null, { status, headers: { 'cache-control': 'no-store' } })
}

/**
 * The tables of the page on plans, decisions and money as files: a workbook of all, or one as CSV. 401 when nobody is
 * signed in, 403 for a region of others, 404 for an unknown area, period or table, 503 when there are no facts.
 */
export async function planFile(
  locale: Locale,
  format: 'csv' | 'xlsx',
  asked: AskedView & { readonly table?: string | undefined },
): Promise<Response> {
  const account = await currentAccount()
  if (account === null) return refuse(401)
  const facts = await currentFacts()
  if (facts.kind === 'none') return refuse(503)
  const view = choosePlans(facts.known.facts, visibilityOf(account), asked)
  if (view === 'unknown') return refuse(404)
  if (view === 'forbidden') return refuse(403)
  const tables = tablesOfView(facts.known.facts, view, locale, portalRights(env().PORTAL_URL, account))
  const all = Object.values(tables).filter((table) => table !== null)
  const name = `kotipesa-plans-${view.area}-${view.period}`
  if (format === 'xlsx') return await workbookOf(all, name)
  const table = all.find(({ id }) => id === asked.table)
  return table === undefined ? refuse(404) : csvAnswer(table, locale, `${name}-${table.id}`)
}
