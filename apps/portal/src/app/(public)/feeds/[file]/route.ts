import config from '@payload-config'
import { getPayload } from 'payload'
import { answerFeed } from '../../../../feeds/handler'
import { guarded } from '../../../../http/guarded'

export async function GET(request: Request, { params }: { params: Promise<{ file: string }> }): Promise<Response> {
  const { file } = await params
  return guarded(request, async () => answerFeed(await getPayload({ config }), request, file))
}
