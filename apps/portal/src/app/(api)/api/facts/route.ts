import config from '@payload-config'
import { getPayload } from 'payload'
import { answerFacts } from '../../../../facts/handler'

export async function GET(request: Request): Promise<Response> {
  return answerFacts(await getPayload({ config }), request, new Date())
}
