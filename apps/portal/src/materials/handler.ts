import { helsinkiDay, isRegionCode, materialTypeIds } from '@kotipesa/domain'
import config from '@payload-config'
import { getPayload, type Payload } from 'payload'
import { awayPage } from '../http/away-page'
import { guarded } from '../http/guarded'
import { whoAsks } from '../sign-in/who-asks'
import type { Language } from '../text'
import { materialsPage } from './page'
import { readerOf } from './reader'
import { searchMaterials, type MaterialSearch } from './search'

const longestSearch = 200

/** What an address asks for; what it does not understand is not asked. */
function searchIn({ url }: Request): MaterialSearch {
  const asked = new URL(url).searchParams
  const region = asked.get('region')
  return {
    text: (asked.get('q') ?? '').replaceAll('\0', '').trim().slice(0, longestSearch),
    type: materialTypeIds.find((id) => id === asked.get('type')) ?? null,
    region: region !== null && isRegionCode(region) ? region : null,
  }
}

/**
 * Answers `GET /fi/aineistot`: what is public to everybody; to whoever has signed in also what their own regions have and
 * what is shared with all of them.
 */
export async function answerMaterials(payload: Payload, request: Request, language: Language): Promise<Response> {
  const reader = readerOf(await whoAsks(payload, request.headers))
  const search = searchIn(request)
  const now = { today: helsinkiDay(new Date()), language }
  const found = await searchMaterials(payload.db.pool, search, reader, now)
  return materialsPage(found, search, { language, isSignedIn: reader.isOfSomeRegion })
}

/** The route of the page in a language. */
export function materialsIn(language: Language) {
  return async function GET(request: Request): Promise<Response> {
    return guarded(request, async () => answerMaterials(await getPayload({ config }), request, language), awayPage)
  }
}
