import config from '@payload-config'
import { clientConfigText } from '../../../../admin/client-config'

/** What all admin pages of a language have in common, `/client-config/fi-….json`, for as long as browsers like. */
export async function GET(_: Request, { params }: { params: Promise<{ file: string }> }): Promise<Response> {
  const text = await clientConfigText(await config, `/client-config/${(await params).file}`)
  if (text === null) return new Response(null, { status: 404, headers: { 'Cache-Control': 'no-store' } })
  const headers = { 'Content-Type': 'application/json', 'Cache-Control': 'public, max-age=31536000, immutable' }
  return new Response(text, { headers })
}
