import { can, helsinkiDay, isActiveOn, type RegionCode } from '@kotipesa/domain'
import Link from 'next/link'
import type { PayloadRequest } from 'payload'
import { actorOf, idOf } from '../../access/actor'
import { asRequester } from '../../access/gateway'
import { dayOf } from '../../fields'
import { say } from '../../text'

/** Whom professionals of a region may ask, by name, for whoever may see its people. */
export async function Contacts({ region, req }: { readonly region: RegionCode; readonly req: PayloadRequest }) {
  if (!can(actorOf(req.user), 'read', { kind: 'person', region })) return null
  const today = helsinkiDay(new Date())
  const requester = asRequester(req)
  const memberships = await requester.records('memberships', {
    region: { equals: region },
    of: { equals: 'low-threshold-support' },
  })
  const ids = memberships
    .filter(({ validFrom, validUntil }) =>
      isActiveOn({ validFrom: dayOf(validFrom) ?? '', validUntil: dayOf(validUntil) }, today),
    )
    .map(({ person }) => idOf(person) ?? '')
  const people = ids.length === 0 ? [] : await requester.records('people', { id: { in: ids } })
  return (
    <section className="support__part" aria-labelledby="support-contacts">
      <h2 id="support-contacts">{say(req, 'support.contacts')}</h2>
      {people.length === 0 && <p>{say(req, 'support.noContact')}</p>}
      <ul>
        {people.map(({ id, name, email }) => (
          <li key={String(id)}>
            <Link href={`/admin/collections/people/${String(id)}`}>{String(name)}</Link>
            {typeof email === 'string' && email !== '' ? `, ${email}` : null}
          </li>
        ))}
      </ul>
      {can(actorOf(req.user), 'create', { kind: 'person', region }) && (
        <p>
          <Link href="/admin/collections/memberships/create">{say(req, 'support.addContact')}</Link>
        </p>
      )}
    </section>
  )
}
