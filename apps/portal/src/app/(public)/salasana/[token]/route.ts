import config from '@payload-config'
import { getPayload } from 'payload'
import { answerNewPassword, answerPasswordLink } from '../../../../forgotten/handler'
import { awayPage } from '../../../../http/away-page'
import { guarded } from '../../../../http/guarded'

interface Context {
  params: Promise<{ token: string }>
}

export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { token } = await params
  return guarded(request, async () => answerPasswordLink(await getPayload({ config }), request, token), awayPage)
}

export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { token } = await params
  return guarded(request, async () => answerNewPassword(await getPayload({ config }), request, token), awayPage)
}
