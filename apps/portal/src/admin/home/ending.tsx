import Link from 'next/link'
import type { PayloadRequest } from 'payload'
import { dayText } from '../../fields'
import type { Ending as Person } from '../../people/open-things'
import type { RoleEnding } from '../../people/roles-ending'
import { say } from '../../text'

interface Props {
  readonly people: readonly Person[]
  readonly roles: readonly RoleEnding[]
  readonly req: PayloadRequest
}

function roleInWords({ name, standsInFor, lastDay }: RoleEnding, req: PayloadRequest): string {
  const values = { name: name ?? '', other: standsInFor ?? '', day: dayText(lastDay) }
  if (name === null) return say(req, standsInFor === null ? 'handover.ownRole' : 'handover.standIn', values)
  return say(req, standsInFor === null ? 'handover.roleEnds' : 'handover.deputyEnds', values)
}

/** What ends soon: one's own role as a deputy, those of others, and the memberships of people with open things. */
export function Ending({ people, roles, req }: Props) {
  if (people.length === 0 && roles.length === 0) return null
  return (
    <section className="home__proposals">
      <h3>{say(req, 'handover.endsSoon')}</h3>
      <ul className="home__due">
        {roles.map((role) => (
          <li key={`${role.name ?? ''} ${role.lastDay}`}>
            {role.name === null ? (
              <span>{roleInWords(role, req)}</span>
            ) : (
              <Link href="/admin/roles">{roleInWords(role, req)}</Link>
            )}
          </li>
        ))}
        {people.map(({ person, name, lastDay, count }) => (
          <li key={person}>
            <Link href={`/admin/handover?person=${person}&lastDay=${lastDay}`}>{name}</Link>
            <span className="home__when">{say(req, 'handover.home', { day: dayText(lastDay), count })}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
