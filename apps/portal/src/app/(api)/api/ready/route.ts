import config from '@payload-config'
import { getPayload } from 'payload'
import { answerReady } from '../../../../http/ready'

export const dynamic = 'force-dynamic'

export function GET(): Promise<Response> {
  return answerReady(() => getPayload({ config }), new Date())
}
