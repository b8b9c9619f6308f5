import config from '@payload-config'
import { getPayload } from 'payload'
import { awayPage } from '../../../../http/away-page'
import { guarded } from '../../../../http/guarded'
import { answerFinished, answerInduction } from '../../../../materials/induction-handler'

interface Context {
  params: Promise<{ token: string }>
}

export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { token } = await params
  return guarded(request, async () => answerInduction(await getPayload({ config }), request, token), awayPage)
}

export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { token } = await params
  return guarded(request, async () => answerFinished(await getPayload({ config }), request, token), awayPage)
}
