import { answerReadiness, diskState } from '@kotipesa/web'
import { env } from '../../../env'
import { currentFacts } from '../../../features/facts/current-facts'

export const dynamic = 'force-dynamic'

/**
 * Says whether there are figures to show, and what ought to be seen to: whether they are the newest, and room on the disk
 * where the last ones are kept.
 */
export async function GET(): Promise<Response> {
  const [facts, disk] = await Promise.all([currentFacts(), diskState(env().KPI_DATA)])
  return answerReadiness({
    needed: { facts: facts.kind === 'none' ? 'none' : 'ok' },
    watched: { portal: facts.kind === 'current' ? 'ok' : facts.problem, disk },
  })
}
