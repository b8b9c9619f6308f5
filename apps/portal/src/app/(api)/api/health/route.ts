import config from '@payload-config'
import { getPayload } from 'payload'
import { answerHealth } from '../../../../http/health'

export const dynamic = 'force-dynamic'

export function GET(): Promise<Response> {
  return answerHealth(() => getPayload({ config }))
}
