import type { Locale } from '@kotipesa/domain'
import { indicatorById, isIndicatorId } from '@kotipesa/indicators'
import { textsIn } from '../../i18n/texts'
import { currentFacts } from '../facts/current-facts'
import { type AskedView, chooseView, viewFigures } from '../figures/figure-view'
import { notesOf } from '../given/notes-of'
import { termsIn } from '../presentation/terms'
import { currentAccount } from '../session/current-session'
import { visibilityOf } from '../session/visible-regions'
import { csvFile, csvRowChoices, type CsvWords } from './csv-file'

function refuse(status: number): Response {
  return new Response(null, { status, headers: { 'cache-control': 'no-store' } })
}

function wordsIn(locale: Locale, isShare: boolean): CsvWords {
  const t = textsIn(locale, 'csv')
  const terms = termsIn(locale)
  return {
    headings: {
      indicator: t('indicator'),
      area: t('area'),
      code: t('code'),
      period: t('period'),
      value: isShare ? t('share') : t('value'),
      state: t('state'),
      provisional: t('provisional'),
      definitionChanged: t('definitionChanged'),
      numerator: t('numerator'),
      denominator: t('denominator'),
      target: t('target'),
      targetChanged: t('targetChanged'),
      generatedAt: t('generatedAt'),
      notice: t('notice'),
      note: t('note'),
    },
    states: { ...terms.states, ok: t('ok') },
    yes: t('yes'),
    no: t('no'),
    area: terms.area,
  }
}

/**
 * The file behind an indicator's download links, limited to what the person may see: 401 when nobody is signed in, 403
 * for a region of others, 404 for an unknown indicator, area, period or choice of rows, 503 when there are no facts.
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
  const rows = csvRowChoices.find((each) => each === (asked.rows ?? 'all'))
  const chosen = chooseView(facts.known.facts, visibilityOf(account), asked)
  if (chosen === 'unknown' || rows === undefined) return refuse(404)
  if (chosen === 'forbidden') return refuse(403)
  const view = viewFigures(facts.known.facts, chosen)
  const words = wordsIn(locale, definition.unit === 'share')
  const body = csvFile(view, definition, rows, locale, words, await notesOf(view.area, id))
  return new Response(body, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="kotipesa-${id}-${rows}.csv"`,
      'cache-control': 'no-store',
    },
  })
}
