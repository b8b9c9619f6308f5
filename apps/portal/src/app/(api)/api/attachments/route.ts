import config from '@payload-config'
import { getPayload } from 'payload'
import { answerList, answerUpload } from '../../../../attachments/handler'
import { guarded } from '../../../../http/guarded'

export async function GET(request: Request): Promise<Response> {
  return guarded(request, async () => answerList(await getPayload({ config }), request))
}

export async function POST(request: Request): Promise<Response> {
  return guarded(request, async () => answerUpload(await getPayload({ config }), request))
}
