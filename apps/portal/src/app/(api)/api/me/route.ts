import config from '@payload-config'
import { getPayload } from 'payload'
import { guarded } from '../../../../http/guarded'
import { answerMe } from '../../../../http/me'

export async function GET(request: Request): Promise<Response> {
  return guarded(request, async () => answerMe(await getPayload({ config }), request))
}
