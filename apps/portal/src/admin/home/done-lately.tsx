import Link from 'next/link'
import type { PayloadRequest } from 'payload'
import { authorInWords } from '../../saving/change-words'
import type { DoneLately as Done } from '../../saving/done-lately'
import { say } from '../../text'

/** What was added and changed in a region lately, and by whom. */
export function DoneLately({ done, req }: { done: readonly Done[]; req: PayloadRequest }) {
  return (
    <section className="home__proposals">
      <h3>{say(req, 'home.doneLately')}</h3>
      {done.length === 0 && <p className="home__help">{say(req, 'home.nothingDone')}</p>}
      <ul className="home__due">
        {done.map(({ collection, id, title, isNew, ...author }) => (
          <li key={`${collection} ${id}`}>
            <Link href={`/admin/collections/${collection}/${id}`}>{title}</Link>
            <span className="home__when">
              {say(req, isNew ? 'home.added' : 'home.changed', { author: authorInWords(req, author) })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
