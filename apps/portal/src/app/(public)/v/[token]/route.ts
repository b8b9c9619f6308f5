import config from '@payload-config'
import { getPayload } from 'payload'
import { awayPage } from '../../../../http/away-page'
import { guarded } from '../../../../http/guarded'
import { answerChoices, answerChoicesPage } from '../../../../mail/choices-page'

interface Context {
  params: Promise<{ token: string }>
}

export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { token } = await params
  return guarded(request, async () => answerChoicesPage(await getPayload({ config }), request, token), awayPage)
}

export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { token } = await params
  return guarded(request, async () => answerChoices(await getPayload({ config }), request, token), awayPage)
}
