import Link from 'next/link'
import type { PayloadRequest } from 'payload'
import { dayText } from '../../fields'
import type { TeamMove } from '../../municipality-keys/stored'
import { languageOf, say } from '../../text'

/** Teams whose municipality ceases: each is moved on its own form. */
export function MunicipalityMoves({
  moves,
  req,
}: {
  readonly moves: readonly TeamMove[]
  readonly req: PayloadRequest
}) {
  if (moves.length === 0) return null
  const language = languageOf(req)
  return (
    <section className="home__proposals">
      <h3>
        {say(req, 'municipalityKeys.moves')}
        <span className="home__count">{moves.length}</span>
      </h3>
      <ul className="home__due">
        {moves.map(({ team, name, on, from, to }) => (
          <li key={team}>
            <Link href={`/admin/collections/teams/${team}`}>{name}</Link>
            <span className="home__when">
              {say(req, 'municipalityKeys.move', { from: from[language], to: to[language], day: dayText(on) })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
