import { getTranslation } from '@payloadcms/translations'
import Link from 'next/link'
import type { PayloadRequest, StaticLabel } from 'payload'
import { say } from '../../text'

/** A group of the menu, as Payload hands it to the first page. */
export interface MenuGroup {
  readonly label: string
  readonly entities: readonly {
    readonly slug: string
    readonly type: string
    readonly label: StaticLabel | (() => string)
  }[]
}

/** Links to everything the menu holds: on narrow screens the menu itself is folded away. */
export function AllRecords({ groups, req }: { groups: readonly MenuGroup[]; req: PayloadRequest }) {
  return (
    <nav className="home__all" aria-label={say(req, 'home.allRecords')}>
      {groups.map((group) => (
        <section key={group.label}>
          <h3>{group.label}</h3>
          <ul>
            {group.entities.map(({ slug, type, label }) => (
              <li key={slug}>
                <Link href={`/admin/${type}/${slug}`}>
                  {getTranslation(typeof label === 'function' ? label() : label, req.i18n)}
                </Link>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </nav>
  )
}
