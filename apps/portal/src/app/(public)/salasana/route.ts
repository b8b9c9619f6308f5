import config from '@payload-config'
import { getPayload } from 'payload'
import { answerForgotten, answerForgottenAddress } from '../../../forgotten/handler'
import { awayPage } from '../../../http/away-page'
import { guarded } from '../../../http/guarded'

export function GET(request: Request): Response {
  return answerForgotten(request)
}

export async function POST(request: Request): Promise<Response> {
  return guarded(request, async () => answerForgottenAddress(await getPayload({ config }), request), awayPage)
}
