import type { Locale } from '@kotipesa/domain'
import { hasLocale } from 'next-intl'
import { env } from '../../env'
import { routing } from '../../i18n/routing'
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
async function planFile(
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

interface Context {
  readonly params: Promise<{ locale: string }>
}

/** Answers the address of a file of the page, in the language that the address names. */
export function planFileAt(format: 'csv' | 'xlsx'): (request: Request, context: Context) => Promise<Response> {
  return async (request, { params }) => {
    const { locale } = await params
    if (!hasLocale(routing.locales, locale)) return refuse(404)
    const query = new URL(request.url).searchParams
    function asked(name: string): string | undefined {
      return query.get(name) ?? undefined
    }
    return await planFile(locale, format, { region: asked('region'), period: asked('period'), table: asked('table') })
  }
}
