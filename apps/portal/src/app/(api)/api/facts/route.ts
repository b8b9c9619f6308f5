import config from '@payload-config'
import { getPayload } from 'payload'
import { answerFacts } from '../../../../facts/handler'
import { guarded } from '../../../../http/guarded'

export async function GET(request: Request): Promise<Response> {
  return guarded(request, async () => answerFacts(await getPayload({ config }), request, new Date()))
}
