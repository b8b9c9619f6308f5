import type { DocumentBlock } from '@kotipesa/domain'
import { moneyCellText } from '../../money/cell-text'
import { moneyOfYear } from '../../money/of-year'
import { tablesOfYear } from '../../money/tables'
import { queriesIn } from '../../saving/transaction'
import type { Making } from '../making'
import { tableOf } from '../pieces'

/** The trainer days, participants' days and euros of the document's year, in all, by curriculum and by municipality. */
export async function moneyAndDays(making: Making): Promise<readonly DocumentBlock[]> {
  const { req, region, period, today, words, language } = making
  const money = await moneyOfYear(queriesIn(req), region, Number((period?.start ?? today).slice(0, 4)))
  return tablesOfYear(money, { words, language }).map(({ id, title, head, rows }) => {
    const [of = '', ...heads] = head
    return tableOf(id, title, {
      columns: [['of', of], ...heads.map((label, at) => [`${at}`, label, 'number'] as const)],
      rows: rows.map(({ name, cells }) => [
        name,
        name,
        ...heads.map((_, at) => {
          const cell = cells[at]
          return cell === undefined ? '–' : moneyCellText(cell, language)
        }),
      ]),
      nothing: words('documents.noTrainings'),
    })
  })
}
