import { probe } from '../database/probe'
import { watchDatabase } from '../database/request-watch'
import { unavailable } from './unavailable'

/**
 * Answers a request, or says that the database is away: at once when it does not answer now, and otherwise when it went
 * away before the answer was whole. What the answer would have been ("nobody has signed in", "no right") is not given.
 */
export async function guarded(
  request: Request,
  answer: () => Promise<Response>,
  refuse: (request: Request) => Response = unavailable,
): Promise<Response> {
  if (!(await probe().lately())) return refuse(request)
  const watched = await watchDatabase(answer)
  return watched.isAway ? refuse(request) : watched.result
}
