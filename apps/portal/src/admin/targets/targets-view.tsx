import { can, helsinkiDay, type RegionCode } from '@kotipesa/domain'
import Link from 'next/link'
import type { AdminViewServerProps, PayloadRequest } from 'payload'
import { actorOf } from '../../access/actor'
import { periodsOf, yearTable } from '../../targets/year-table'
import { languageOf, say, type TextPath } from '../../text'
import { RegionView, type ShownRegion } from '../region-view/region-view'
import { Sources } from '../sources/sources'
import { indicatorGroups } from './rows'
import { TargetsTable } from './targets-table'

interface Asked {
  readonly year: number
  /** Whether the half-years are shown too. */
  readonly hasHalves: boolean
  readonly isOfCountry: boolean
}

function askedIn(query: Readonly<Record<string, unknown>>, isOfCountry: boolean): Asked {
  const thisYear = Number(helsinkiDay(new Date()).slice(0, 4))
  const { year, halves, of } = query
  return {
    year: typeof year === 'string' && /^(199[1-9]|20\d\d)$/.test(year) ? Number(year) : thisYear,
    hasHalves: halves === '1',
    isOfCountry: of === 'FI' || (of === undefined && isOfCountry),
  }
}

function addressOf({ year, hasHalves, isOfCountry }: Asked): string {
  const query = new URLSearchParams({ year: String(year), of: isOfCountry ? 'FI' : 'region' })
  if (hasHalves) query.set('halves', '1')
  return `/admin/targets?${query.toString()}`
}

interface ChoicesProps {
  readonly label: string
  readonly choices: readonly { readonly name: string; readonly to: Asked; readonly isHere: boolean }[]
}

function Choices({ label, choices }: ChoicesProps) {
  return (
    <nav aria-label={label}>
      <ul className="money__years">
        {choices.map(({ name, to, isHere }) => (
          <li key={name}>
            <Link href={addressOf(to)} aria-current={isHere ? 'page' : undefined}>
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}

interface Props {
  readonly region: ShownRegion
  readonly query: Readonly<Record<string, unknown>>
  readonly req: PayloadRequest
}

async function Targets({ region, query, req }: Props) {
  function words(path: TextPath, values?: Record<string, string | number>): string {
    return say(req, path, values)
  }
  const actor = actorOf(req.user)
  const isNational = can(actor, 'update', { kind: 'target', region: null })
  const maySetOwn = can(actor, 'update', { kind: 'target', region: region.code })
  const asked = askedIn(query, isNational && !maySetOwn)
  const { year, hasHalves, isOfCountry } = asked
  const of: RegionCode | null = isOfCountry ? null : region.code
  const table = await yearTable(req, of, year)
  const mayWrite = can(actor, 'update', { kind: 'target', region: of })
  const years = [-2, -1, 0, 1, 2].map((step) => year + step)
  return (
    <>
      <p>{words('targetsTable.help')}</p>
      {!mayWrite && <p>{words('targetsTable.readOnly')}</p>}
      <Choices
        label={words('targetsTable.whose')}
        choices={[
          { name: region.name, to: { ...asked, isOfCountry: false }, isHere: !isOfCountry },
          { name: words('targets.nationwide'), to: { ...asked, isOfCountry: true }, isHere: isOfCountry },
        ]}
      />
      <Choices
        label={words('targetsTable.years')}
        choices={years.map((each) => ({ name: String(each), to: { ...asked, year: each }, isHere: each === year }))}
      />
      <p>
        <Link href={addressOf({ ...asked, hasHalves: !hasHalves })}>
          {words(hasHalves ? 'targetsTable.noHalves' : 'targetsTable.halves')}
        </Link>
      </p>
      <TargetsTable
        key={`${of ?? 'FI'} ${year} ${hasHalves}`}
        table={table}
        groups={indicatorGroups(languageOf(req))}
        periods={hasHalves ? periodsOf(year) : [String(year)]}
        mayWrite={mayWrite}
      />
      <p>
        <Link href="/admin/collections/targets">{words('targetsTable.list')}</Link>
      </p>
      <Sources language={languageOf(req)} facts={['pillars']} />
    </>
  )
}

/** `/admin/targets?year=`: the targets of a region, or of the country, in a year, as one table. */
export function TargetsView(props: AdminViewServerProps) {
  const { req } = props.initPageResult
  return (
    <RegionView
      {...props}
      path="/targets"
      title="targetsTable.title"
      kind="target"
      className="money targets"
      show={([region]) =>
        region === undefined ? null : <Targets region={region} query={props.searchParams ?? {}} req={req} />
      }
    />
  )
}
