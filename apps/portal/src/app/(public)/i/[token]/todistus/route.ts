import config from '@payload-config'
import { getPayload } from 'payload'
import { answerCertificate } from '../../../../../certificates/handler'
import { awayPage } from '../../../../../http/away-page'
import { guarded } from '../../../../../http/guarded'

export async function GET(request: Request, { params }: { params: Promise<{ token: string }> }): Promise<Response> {
  const { token } = await params
  return guarded(request, async () => answerCertificate(await getPayload({ config }), request, token), awayPage)
}
