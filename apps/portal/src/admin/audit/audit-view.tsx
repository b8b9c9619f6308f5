import { helsinkiDay, isCalendarDate, type RegionCode } from '@kotipesa/domain'
import Link from 'next/link'
import type { AdminViewServerProps, PayloadRequest } from 'payload'
import { regionsOf } from '../../access/regions-of'
import { auditActs } from '../../audit/entry'
import { entriesFor, isAct, type Search } from '../../audit/read'
import { faultsIn, seal } from '../../audit/seal'
import { changesInWords, inLanguage } from '../../audit/words'
import { dayText } from '../../fields/day-text'
import { typedDay } from '../../fields/typed-day'
import { isUuid } from '../../requests/kinds'
import { languageOf, say, type TextPath } from '../../text'
import { RegionView, type ShownRegion } from '../region-view/region-view'
import { EntryTable } from './entry-table'

type Asked = Readonly<Record<string, string | string[] | undefined>>

function textIn(asked: Asked, name: string, most = 100): string | null {
  const value = asked[name]
  return typeof value === 'string' && value.trim() !== '' ? value.trim().slice(0, most) : null
}

function dayIn(asked: Asked, name: string): string | null {
  const day = typedDay(textIn(asked, name) ?? '', helsinkiDay(new Date()))
  return day !== null && isCalendarDate(day) ? day : null
}

/** What the address asks for; what is not understood does not narrow. */
function searchIn(asked: Asked, regions: Search['regions']): Search {
  const [record, act, before] = [textIn(asked, 'record'), textIn(asked, 'act'), textIn(asked, 'before')]
  return {
    regions,
    collection: textIn(asked, 'collection'),
    record: record !== null && (isUuid(record) || /^\d\d$/.test(record)) ? record : null,
    act: isAct(act) ? act : null,
    who: textIn(asked, 'who'),
    from: dayIn(asked, 'from'),
    until: dayIn(asked, 'until'),
    before: before !== null && /^\d{1,15}$/.test(before) ? before : null,
  }
}

function dayShown(day: string | null): string {
  return day === null ? '' : dayText(day)
}

/** The address of this search with something else in it. */
function addressOf(search: Search, other: Readonly<Record<string, string>>): string {
  const { regions: _regions, before: _before, ...kept } = search
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries({ ...kept, ...other })) if (value !== null) query.set(name, value)
  return `/admin/audit?${query}`
}

/** Whether the chain is whole, for administrators. */
async function Chain({ req }: { readonly req: PayloadRequest }) {
  const { pool } = req.payload.db
  const { number, hash } = await seal(pool)
  const faults = await faultsIn(pool)
  return (
    <div role="status" className="audit__chain">
      {faults.length === 0 ? (
        <p>{say(req, 'audit.whole', { number })}</p>
      ) : (
        <ul>
          {faults.map(({ fault, number: at }) => (
            <li key={fault}>{say(req, `audit.faults.${fault}`, { number: at })}</li>
          ))}
        </ul>
      )}
      <p>
        {say(req, 'audit.head')} <code>{hash}</code>
      </p>
    </div>
  )
}

interface FieldProps {
  readonly name: string
  readonly label: string
  readonly value: string
}

function Typed({ name, label, value, ...more }: FieldProps & { inputMode?: 'numeric'; placeholder?: string }) {
  return (
    <p>
      <label htmlFor={`audit-${name}`}>{label}</label>
      <input id={`audit-${name}`} name={name} defaultValue={value} {...more} />
    </p>
  )
}

type Choices = readonly (readonly [value: string, label: string])[]

function Chosen({ name, label, value, any, choices }: FieldProps & { any: string; choices: Choices }) {
  return (
    <p>
      <label htmlFor={`audit-${name}`}>{label}</label>
      <select id={`audit-${name}`} name={name} defaultValue={value}>
        <option value="">{any}</option>
        {choices.map(([choice, words]) => (
          <option key={choice} value={choice}>
            {words}
          </option>
        ))}
      </select>
    </p>
  )
}

interface Props {
  readonly regions: readonly ShownRegion[]
  readonly asked: Asked
  readonly req: PayloadRequest
}

async function Audit({ regions, asked, req }: Props) {
  function words(path: TextPath, values?: Record<string, string | number>): string {
    return say(req, path, values)
  }
  const language = languageOf(req)
  const readable = regionsOf(req.user, 'update', 'person')
  const region = regions.find(({ code }) => code === textIn(asked, 'region'))
  const search = searchIn(asked, region === undefined ? readable : [region.code as RegionCode])
  const { entries, next } = await entriesFor(req.payload.db.pool, search)
  const collections = Object.values(req.payload.collections)
    .filter(({ config: { slug } }) => !slug.startsWith('payload-'))
    .map(({ config: { slug, labels } }) => [slug, inLanguage(labels.plural, language)] as const)
    .toSorted(([, one], [, other]) => one.localeCompare(other, language))
  const day = { inputMode: 'numeric', placeholder: words('common.dayPlaceholder') } as const
  const ofRegion: Readonly<Record<string, string>> = region === undefined ? {} : { region: region.code }
  return (
    <>
      <p>{words('audit.help')}</p>
      {search.record !== null && (
        <p>
          {words('audit.ofOneRecord')}{' '}
          {search.collection !== null && (
            <Link href={`/admin/collections/${search.collection}/${search.record}`}>{words('audit.openRecord')}</Link>
          )}{' '}
          <Link href="/admin/audit">{words('audit.all')}</Link>
        </p>
      )}
      <form method="get" action="/admin/audit" className="audit__search">
        <Typed name="from" label={words('audit.from')} value={dayShown(search.from)} {...day} />
        <Typed name="until" label={words('audit.until')} value={dayShown(search.until)} {...day} />
        <Typed name="who" label={words('audit.who')} value={search.who ?? ''} />
        <Chosen
          name="act"
          label={words('audit.act')}
          value={search.act ?? ''}
          any={words('audit.any')}
          choices={auditActs.map((act) => [act, words(`audit.acts.${act}`)] as const)}
        />
        <Chosen
          name="collection"
          label={words('audit.what')}
          value={search.collection ?? ''}
          any={words('audit.any')}
          choices={collections}
        />
        {regions.length > 1 && (
          <Chosen
            name="region"
            label={words('audit.region')}
            value={region?.code ?? ''}
            any={words('audit.any')}
            choices={regions.map(({ code, name }) => [code, name] as const)}
          />
        )}
        {search.record !== null && <input type="hidden" name="record" value={search.record} />}
        <button type="submit" className="btn btn--style-primary btn--size-medium">
          {words('audit.search')}
        </button>
      </form>
      {readable === 'all' &&
        (textIn(asked, 'chain') === null ? (
          <p>
            <Link href={addressOf(search, { ...ofRegion, chain: 'check' })} prefetch={false}>
              {words('audit.check')}
            </Link>
          </p>
        ) : (
          <Chain req={req} />
        ))}
      {entries.length === 0 ? (
        <p>{words('audit.none')}</p>
      ) : (
        <EntryTable entries={entries} changesOf={await changesInWords(req, entries)} req={req} />
      )}
      {next !== null && (
        <p>
          <Link href={addressOf(search, { ...ofRegion, before: next })}>{words('audit.earlier')}</Link>
        </p>
      )}
    </>
  )
}

/** `/admin/audit`: who did what and when, for a region's own editors and for administrators. */
export function AuditView(props: AdminViewServerProps) {
  const { req } = props.initPageResult
  return (
    <RegionView
      {...props}
      path="/audit"
      title="audit.title"
      kind="person"
      action="update"
      className="audit"
      show={(regions) => <Audit regions={regions} asked={props.searchParams ?? {}} req={req} />}
    />
  )
}
