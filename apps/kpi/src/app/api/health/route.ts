export const dynamic = 'force-dynamic'

/** Says that the app answers. It says nothing of the portal: pages work with the last facts when the portal is away. */
export function GET(): Response {
  return Response.json({ status: 'ok' }, { headers: { 'cache-control': 'no-store' } })
}
