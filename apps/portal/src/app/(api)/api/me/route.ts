import config from '@payload-config'
import { getPayload } from 'payload'
import { answerMe } from '../../../../http/me'

export async function GET(request: Request): Promise<Response> {
  return answerMe(await getPayload({ config }), request)
}
