import { municipalitiesFounded, parseMunicipalityKey, type FoundedMunicipality } from '@kotipesa/domain'
import type { Queryable } from '../mail/post'
import { foundedReadAt, knownFounded, rememberFounded } from './known'

/** What another process has taken in is known here after so long. */
const staleAfter = 30_000

/** Reads the municipalities that came with keys which administrators have taken in. */
export async function readFounded(database: Queryable): Promise<readonly FoundedMunicipality[]> {
  const { rows } = await database.query('SELECT year, municipalities FROM municipality_keys ORDER BY year')
  const founded = municipalitiesFounded(
    rows.map(({ year, municipalities }) => parseMunicipalityKey({ year, municipalities })),
  )
  rememberFounded(founded, Date.now())
  return founded
}

/** Those municipalities as they were last read; where that is a while ago they are read anew for who asks next. */
export function foundedMunicipalities(database: Queryable): readonly FoundedMunicipality[] {
  const readAt = foundedReadAt()
  if (readAt === null || Date.now() - readAt > staleAfter) {
    rememberFounded(knownFounded(), Date.now())
    // Where they cannot be read now, what was known last goes on.
    readFounded(database).catch(() => undefined)
  }
  return knownFounded()
}
