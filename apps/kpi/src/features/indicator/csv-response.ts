import type { Locale } from '@kotipesa/domain'
import { indicatorById, isIndicatorId } from '@kotipesa/indicators'
import { getTranslations } from 'next-intl/server'
import { currentFacts } from '../facts/current-facts'
import { type AskedView, viewFigures } from '../figures/figure-view'
import { termsIn } from '../presentation/terms'
import { currentAccount } from '../session/current-session'
import { visibilityOf } from '../session/visible-regions'
import { csvFile, csvRowChoices, type CsvWords } from './csv-file'

function refuse(status: number): Response {
  return new Response(null, { status, headers: { 'cache-control': 'no-store' } })
}

async function wordsIn(locale: Locale, isShare: boolean): Promise<CsvWords> {
  const t = await getTranslations({ locale, namespace: 'csv' })
  const terms = await termsIn(locale)
  return {
    headings: {
      indicator: t('indicator'),
      area: t('area'),
      code: t('code'),
      period: t('period'),
      value: isShare ? t('share') : t('value'),
      state: t('state'),
      provisional: t('provisional'),
      numerator: t('numerator'),
      denominator: t('denominator'),
      target: t('target'),
      generatedAt: t('generatedAt'),
      notice: t('notice'),
    },
    states: { ...terms.states, ok: t('ok') },
    yes: t('yes'),
    no: t('no'),
    area: terms.area,
  }
}

/**
 * The file behind an indicator's download links, limited to what the person may see: 401 when nobody is signed in, 404
 * for an unknown indicator, 503 when there are no facts.
 */
export async function csvResponse(
  locale: Locale,
  id: string,
  asked: AskedView & { readonly rows?: string | undefined },
): Promise<Response> {
  const account = await currentAccount()
  if (account === null) return refuse(401)
  if (!isIndicatorId(id)) return refuse(404)
  const facts = await currentFacts()
  if (facts.kind === 'none') return refuse(503)
  const definition = indicatorById(id)
  const view = viewFigures(facts.known, visibilityOf(account), asked)
  const rows = csvRowChoices.find((each) => each === asked.rows) ?? 'all'
  const body = csvFile(view, definition, rows, locale, await wordsIn(locale, definition.unit === 'share'))
  return new Response(body, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="kotipesa-${id}-${rows}.csv"`,
      'cache-control': 'no-store',
    },
  })
}
