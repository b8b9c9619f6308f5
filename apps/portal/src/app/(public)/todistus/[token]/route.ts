import config from '@payload-config'
import { getPayload } from 'payload'
import { answerProof } from '../../../../certificates/handler'
import { awayPage } from '../../../../http/away-page'
import { guarded } from '../../../../http/guarded'

async function answer(request: Request, { params }: { params: Promise<{ token: string }> }): Promise<Response> {
  const { token } = await params
  return guarded(request, async () => answerProof(await getPayload({ config }), request, token), awayPage)
}

export { answer as GET, answer as POST }
