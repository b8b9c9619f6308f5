import { helsinkiDay } from '@kotipesa/domain'
import { type Sheet, workbook, workbookAnswer } from '@kotipesa/web'
import type { Endpoint, PayloadHandler } from 'payload'
import { askedRegion } from '../access/asked-region'
import { Refusal } from '../access/refusal'
import { languageOf, say, type TextPath } from '../text'
import { reckoned, yearsOf } from './of-year'
import { moneyRecords } from './read-trainings'
import { tableOfYears, tablesOfYear, type MoneyTable } from './tables'

/** Binary fractions are not exact: what is handed out has no more decimals than a cent. */
function rounded(value: number): number {
  return Math.round(value * 100) / 100
}

/** @param note what stands below figures that are the least that they can be */
function sheetOf({ title, head, rows }: MoneyTable, note: string): Sheet {
  const isAnyAtLeast = rows.some(({ cells }) => cells.some(({ value, isAtLeast }) => value !== null && isAtLeast))
  return {
    name: title,
    head,
    rows: [
      ...rows.map(({ name, cells }) => [
        name,
        ...cells.map(({ value, instead }) => (value === null ? instead : rounded(value))),
      ]),
      ...(isAnyAtLeast ? [[note]] : []),
    ],
  }
}

/** `GET /api/prices/money.xlsx?region=&year=`: the money and days of a region's year as a workbook. */
const moneyWorkbook: PayloadHandler = async (req) => {
  const { region: given, year } = req.query
  if (typeof given !== 'string' || typeof year !== 'string' || !/^(199|20\d)\d$/.test(year)) {
    throw new Refusal(say(req, 'money.notUnderstood'), 400)
  }
  const region = askedRegion(req, 'read', given)
  function words(path: TextPath, values?: Record<string, string | number>): string {
    return say(req, path, values)
  }
  const told = { words, language: languageOf(req) }
  const records = await moneyRecords(req.payload.db.pool, region)
  const years = yearsOf(records, Number(helsinkiDay(new Date()).slice(0, 4)))
  const tables = [
    ...tablesOfYear(reckoned(records, Number(year)), told),
    tableOfYears(
      years.map((each) => reckoned(records, each)),
      told,
    ),
  ]
  return workbookAnswer(
    await workbook(tables.map((table) => sheetOf(table, words('money.leastNote')))),
    `raha-ja-paivat-${region}-${year}`,
  )
}

export const moneyEndpoints: readonly Endpoint[] = [{ path: '/money.xlsx', method: 'get', handler: moneyWorkbook }]
