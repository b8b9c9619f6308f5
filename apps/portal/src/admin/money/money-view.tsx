import { can, helsinkiDay } from '@kotipesa/domain'
import Link from 'next/link'
import type { AdminViewServerProps, PayloadRequest } from 'payload'
import { actorOf } from '../../access/actor'
import { reckoned, yearsOf } from '../../money/of-year'
import { moneyRecords } from '../../money/read-trainings'
import { tableOfYears, tablesOfYear } from '../../money/tables'
import { languageOf, say, type TextPath } from '../../text'
import { RegionView, type ShownRegion } from '../region-view/region-view'
import { Sources } from '../sources/sources'
import { Missing } from './missing'
import { MoneyTable } from './money-table'
import { YearsPicture } from './years-picture'

interface Props {
  readonly region: ShownRegion
  readonly isOneOfMany: boolean
  /** The year that the address asks for; another than a year stands for none. */
  readonly asked: unknown
  readonly req: PayloadRequest
}

async function Money({ region, isOneOfMany, asked, req }: Props) {
  function words(path: TextPath, values?: Record<string, string | number>): string {
    return say(req, path, values)
  }
  const language = languageOf(req)
  const records = await moneyRecords(req.payload.db.pool, region.code)
  const thisYear = Number(helsinkiDay(new Date()).slice(0, 4))
  const years = yearsOf(records, thisYear)
  const year = typeof asked === 'string' && /^(199|20\d)\d$/.test(asked) ? Number(asked) : thisYear
  const shown = years.includes(year) ? years : [...years, year].toSorted((one, other) => one - other)
  const money = reckoned(records, year)
  const all = shown.map((each) => reckoned(records, each))
  const mayWrite = can(actorOf(req.user), 'create', { kind: 'region-record', region: region.code })
  return (
    <>
      <p>{words('money.help')}</p>
      {isOneOfMany && <p>{words('money.region', { region: region.name })}</p>}
      <nav aria-label={words('money.years')}>
        <ul className="money__years">
          {shown.map((each) => (
            <li key={each}>
              <Link href={`/admin/money?year=${each}`} aria-current={each === year ? 'page' : undefined}>
                {each}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      {records.trainings.length === 0 && (
        <p>
          {words('money.nothing')}{' '}
          {mayWrite && <Link href="/admin/collections/trainings/create">{words('money.addTraining')}</Link>}
        </p>
      )}
      {records.trainings.length > 0 && money.byCurriculum.length === 0 && <p>{words('money.none', { year })}</p>}
      <Missing money={money} records={records} words={words} language={language} mayWrite={mayWrite} />
      {tablesOfYear(money, { words, language }).map((table) => (
        <MoneyTable key={table.id} table={table} language={language} />
      ))}
      <YearsPicture
        years={all}
        title={words('money.picture')}
        planned={words('money.planned')}
        actual={words('money.actual')}
        language={language}
      />
      <MoneyTable table={tableOfYears(all, { words, language })} language={language} />
      <p className="money__manner">{words('money.manner')}</p>
      <p>
        <a href={`/api/prices/money.xlsx?region=${region.code}&year=${year}`} download>
          {words('money.download')}
        </a>
      </p>
      <Sources language={language} facts={['curricula', 'trainingStatuses', 'municipalities']} />
    </>
  )
}

/** `/admin/money?year=`: what trainings take of people's days in a region, by year, and what that costs. */
export function MoneyView(props: AdminViewServerProps) {
  const { req } = props.initPageResult
  return (
    <RegionView
      {...props}
      path="/money"
      title="money.title"
      kind="region-record"
      className="money"
      show={([region, ...others]) =>
        region === undefined ? null : (
          <Money region={region} isOneOfMany={others.length > 0} asked={props.searchParams?.year} req={req} />
        )
      }
    />
  )
}
