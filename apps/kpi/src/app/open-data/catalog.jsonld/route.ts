import { env } from '../../../env'
import { catalogOf } from '../../../features/open-data/catalog'
import { openDataState } from '../../../features/open-data/portal-open-data'

/** The catalogue of open data, for harvesters; none while open data is off. */
export async function GET(): Promise<Response> {
  const state = await openDataState()
  if (state === null) return new Response(null, { status: 503 })
  if (!state.isOn) return new Response(null, { status: 404 })
  const { KPI_URL, KPI_PROVIDER = 'Kotipesä' } = env()
  return new Response(JSON.stringify(catalogOf(state, new URL(KPI_URL).origin, KPI_PROVIDER), null, 2), {
    headers: { 'content-type': 'application/ld+json; charset=utf-8', 'cache-control': 'no-cache' },
  })
}
