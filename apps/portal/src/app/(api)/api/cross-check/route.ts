import config from '@payload-config'
import { getPayload } from 'payload'
import { answerCrossCheck } from '../../../../cross-check/handler'
import { guarded } from '../../../../http/guarded'

export async function GET(request: Request): Promise<Response> {
  return guarded(request, async () => answerCrossCheck(await getPayload({ config }), request))
}
