import { can } from '@kotipesa/domain'
import Link from 'next/link'
import type { AdminViewServerProps, PayloadRequest } from 'payload'
import { actorOf } from '../../access/actor'
import { dayText } from '../../fields'
import { lastKey, teamMoves } from '../../municipality-keys/stored'
import { languageOf, say } from '../../text'
import { RegionView, type ShownRegion } from '../region-view/region-view'
import { Sources } from '../sources/sources'
import { KeyForm } from './key-form'

async function Board({ regions, req }: { readonly regions: readonly ShownRegion[]; readonly req: PayloadRequest }) {
  const language = languageOf(req)
  const { pool } = req.payload.db
  const [key, moves] = await Promise.all([
    lastKey(pool),
    teamMoves(
      pool,
      regions.map(({ code }) => code),
    ),
  ])
  return (
    <>
      <p>{say(req, 'municipalityKeys.newest', { year: key.year, count: key.municipalities.length })}</p>
      {can(actorOf(req.user), 'update', { kind: 'region', region: null }) && <KeyForm next={key.year + 1} />}
      <h2>{say(req, 'municipalityKeys.moves')}</h2>
      <p>{say(req, 'municipalityKeys.movesHelp')}</p>
      {moves.length === 0 ? (
        <p>{say(req, 'municipalityKeys.noMoves')}</p>
      ) : (
        <ul>
          {moves.map(({ team, name, on, from, to, region }) => (
            <li key={team}>
              <Link href={`/admin/collections/teams/${team}`}>{name}</Link>
              {` – ${regions.find(({ code }) => code === region)?.name ?? ''}: `}
              {say(req, 'municipalityKeys.move', { from: from[language], to: to[language], day: dayText(on) })}
            </li>
          ))}
        </ul>
      )}
      <Sources language={language} facts={['municipalities']} />
    </>
  )
}

/** `/admin/municipalities`: the key from municipality to county of the coming year, and the teams that it moves. */
export function MunicipalitiesView(props: AdminViewServerProps) {
  const { req } = props.initPageResult
  return (
    <RegionView
      {...props}
      path="/municipalities"
      title="municipalityKeys.title"
      kind="region-record"
      className="support"
      show={(regions) => <Board regions={regions} req={req} />}
    />
  )
}
