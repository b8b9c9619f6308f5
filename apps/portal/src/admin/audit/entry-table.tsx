import Link from 'next/link'
import type { CollectionSlug, PayloadRequest } from 'payload'
import type { ShownEntry } from '../../audit/read'
import { inLanguage, regionName, type ChangedInWords } from '../../audit/words'
import { momentOf } from '../../saving/change-words'
import { languageOf, say } from '../../text'

interface Props {
  readonly entries: readonly ShownEntry[]
  readonly changesOf: (entry: ShownEntry) => readonly ChangedInWords[]
  readonly req: PayloadRequest
}

function Change({ change, isKept, req }: { change: ChangedInWords; isKept: boolean; req: PayloadRequest }) {
  const { label, before, after } = change
  if (!isKept) return <li>{label}</li>
  const empty = say(req, 'conflict.empty')
  return (
    <li>
      {label}:{' '}
      {before.length > 0 && (
        <>
          <del>{before.join('; ')}</del>{' '}
        </>
      )}
      <ins>{after.length === 0 ? empty : after.join('; ')}</ins>
    </li>
  )
}

/** What an entry is about: the list, and the record where there is one. */
function Subject({ entry, req }: { entry: ShownEntry; req: PayloadRequest }) {
  const { collection, record, act } = entry
  const found = collection === null ? undefined : req.payload.collections[collection as CollectionSlug]
  const global = req.payload.globals.config.find(({ slug }) => slug === collection)
  const label = found?.config.labels.singular ?? global?.label ?? ''
  const name = inLanguage(label, languageOf(req))
  if (found === undefined || record === null || record === '' || act === 'erase') return <>{name}</>
  return <Link href={`/admin/collections/${collection}/${record}`}>{name}</Link>
}

/** Entries of the audit log as a table, the latest first. */
export function EntryTable({ entries, changesOf, req }: Props) {
  const heads = ['at', 'who', 'act', 'what', 'region', 'changes', 'number'] as const
  return (
    <div className="audit__table" tabIndex={0} role="region" aria-label={say(req, 'audit.title')}>
      <table>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {say(req, `audit.${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {entries.map((entry, index) => (
            <tr key={`${entry.at} ${entry.number ?? index}`}>
              <th scope="row">
                <time dateTime={entry.at}>{momentOf(req, entry.at)}</time>
              </th>
              <td>
                {entry.who ??
                  say(req, `audit.nobody.${entry.way === 'portal' || entry.way === 'visitor' ? entry.way : 'other'}`)}
              </td>
              <td>{say(req, `audit.acts.${entry.act}`)}</td>
              <td>
                <Subject entry={entry} req={req} />
                {entry.count !== null && ` (${entry.count})`}
              </td>
              <td>{regionName(req, entry.region)}</td>
              <td>
                <ul>
                  {changesOf(entry).map((change) => (
                    <Change key={change.path} change={change} isKept={entry.changes !== null} req={req} />
                  ))}
                </ul>
              </td>
              <td>{entry.number ?? say(req, 'audit.unsealed')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
