export const dynamic = 'force-dynamic'

/** Says that the app answers. It says nothing of the portal: pages work with the last facts when the portal is away. */
export const GET = (): Response => Response.json({ status: 'ok' }, { headers: { 'cache-control': 'no-store' } })
