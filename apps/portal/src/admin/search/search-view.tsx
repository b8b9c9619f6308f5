import { getTranslation } from '@payloadcms/translations'
import Link from 'next/link'
import type { AdminViewServerProps, PayloadRequest } from 'payload'
import { askedText, findRecords, longestSearch } from '../../search/find-records'
import { say } from '../../text'
import { RegionView } from '../region-view/region-view'

async function Found({ req, text }: { readonly req: PayloadRequest; readonly text: string | null }) {
  if (text === null) return <p role="status">{say(req, 'regionSearch.short')}</p>
  const lists = await findRecords(req, text)
  if (lists.length === 0) return <p role="status">{say(req, 'regionSearch.nothing', { text })}</p>
  return lists.map(({ slug, plural, records, hasMore }) => {
    const list = `/admin/collections/${slug}`
    return (
      <section key={slug} aria-labelledby={`found-${slug}`}>
        <h2 id={`found-${slug}`}>{getTranslation(plural, req.i18n)}</h2>
        <ul>
          {records.map(({ id, title }) => (
            <li key={id}>
              <Link href={`${list}/${id}`}>{title}</Link>
            </li>
          ))}
        </ul>
        {hasMore && (
          <p>
            <Link href={`${list}?search=${encodeURIComponent(text)}`}>
              {say(req, 'regionSearch.more', { list: getTranslation(plural, req.i18n) })}
            </Link>
          </p>
        )}
      </section>
    )
  })
}

/** `/admin/search?q=…`: what is called so in all that the reader's regions have. */
export function SearchView(props: AdminViewServerProps) {
  const { req } = props.initPageResult
  const asked = props.searchParams?.q
  const typed = typeof asked === 'string' ? asked : ''
  return (
    <RegionView
      {...props}
      path="/search"
      title="regionSearch.title"
      kind="region-record"
      className="region-search"
      show={() => (
        <>
          <form method="get" action="/admin/search" role="search" className="region-search__form">
            <label htmlFor="region-search">{say(req, 'regionSearch.label')}</label>
            <input id="region-search" name="q" type="search" maxLength={longestSearch} defaultValue={typed} />
            <button type="submit" className="btn btn--style-primary btn--size-medium">
              {say(req, 'regionSearch.find')}
            </button>
          </form>
          {typed !== '' && <Found req={req} text={askedText(typed)} />}
        </>
      )}
    />
  )
}
