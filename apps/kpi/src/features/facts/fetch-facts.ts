import { FactsError, parseFactsJson } from '@kotipesa/indicators'
import { HttpFailure } from '../../http/http-failure'
import { type Answer, request } from '../../http/request'
import type { FactsAnswer } from './facts-answer'

/** Where the facts come from. `timeout` is in milliseconds. */
export interface FactsSource {
  readonly portal: string
  readonly serviceKey: string
  readonly timeout: number
}

function failed(problem: Extract<FactsAnswer, { kind: 'failed' }>['problem'], detail: string): FactsAnswer {
  return {
    kind: 'failed',
    problem,
    detail,
  }
}

function readAnswer(answer: Answer, etag: string | null): FactsAnswer {
  if (answer.status === 304 && etag !== null) return { kind: 'unchanged' }
  if (answer.status === 401 || answer.status === 403) return failed('refused', `the portal answered ${answer.status}`)
  if (answer.status !== 200) return failed('unreachable', `the portal answered ${answer.status}`)
  try {
    return { kind: 'changed', facts: parseFactsJson(answer.body), etag: answer.headers.get('etag') }
  } catch (error) {
    if (error instanceof FactsError) return failed('invalid', `the facts have ${error.problems.length} problems`)
    throw error
  }
}

/**
 * Asks the portal for the facts of all regions, and only for what has changed since `etag`.
 * Every failure is a value: the caller keeps the last good facts.
 */
export async function fetchFacts(source: FactsSource, etag: string | null): Promise<FactsAnswer> {
  const headers = new Headers({ authorization: `service-clients API-Key ${source.serviceKey}` })
  if (etag !== null) headers.set('if-none-match', etag)
  try {
    const answer = await request(new URL('/api/facts', source.portal).href, { headers }, source.timeout)
    return readAnswer(answer, etag)
  } catch (error) {
    if (!(error instanceof HttpFailure)) throw error
    return failed(error.isTimeout ? 'slow' : 'unreachable', error.message)
  }
}
