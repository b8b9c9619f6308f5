import { setTimeout as pause } from 'node:timers/promises'
import { warmUp } from '../../../features/figures/warm-up'

export const dynamic = 'force-dynamic'

/** How long the first answers may wait for the figures to be ready, in milliseconds. */
const patience = 1_500

/**
 * Says that the app answers, at first when it is ready for its readers or its patience is over. It says nothing of the
 * portal or of the facts: pages work with the last ones, or say what is wrong.
 */
export async function GET(): Promise<Response> {
  await Promise.race([warmUp().catch(() => undefined), pause(patience)])
  return Response.json({ status: 'ok' }, { headers: { 'cache-control': 'no-store' } })
}
