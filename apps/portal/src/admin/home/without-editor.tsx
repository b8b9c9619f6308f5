import { helsinkiDay, regionByCode, regionsWithoutEditor, type RegionMembership } from '@kotipesa/domain'
import type { PayloadRequest } from 'payload'
import { instantOf } from '../../fields'
import { languageOf, say } from '../../text'

/** The regions in which nobody can record anything any more, for those who look after the whole country; nobody is named. */
export async function WithoutEditor({ req }: { req: PayloadRequest }) {
  const { rows } = await req.payload.db.pool.query<RegionMembership>(
    `SELECT DISTINCT region_id AS region, role::text AS role FROM users_regions
      WHERE valid_until IS NULL OR valid_until > $1`,
    [instantOf(helsinkiDay(new Date()))],
  )
  const regions = regionsWithoutEditor(rows)
  if (regions.length === 0) return null
  const names = regions.map((code) => regionByCode(code).shortName[languageOf(req)])
  return (
    <section className="home__region" aria-label={say(req, 'home.withoutEditor')}>
      <h2>{say(req, 'home.withoutEditor')}</h2>
      <p>{say(req, 'home.withoutEditorHelp')}</p>
      <p>{names.join(', ')}</p>
    </section>
  )
}
