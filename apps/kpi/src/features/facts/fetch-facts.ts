import { FactsError, type FactsParts, factsPartsSchema, JsonError, mergeParts, parseJson } from '@kotipesa/indicators'
import { ZodError } from 'zod'
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

/** Puts what has changed in the place of what was known. */
function renewed(body: string, known: FactsParts | null): FactsAnswer {
  const changes = factsPartsSchema.parse(parseJson(body))
  const source = { ...changes, parts: { ...known?.parts, ...changes.parts } }
  return { kind: 'changed', facts: mergeParts(source), source }
}

function readAnswer(answer: Answer, known: FactsParts | null): FactsAnswer {
  if (answer.status === 304 && known !== null) return { kind: 'unchanged' }
  if (answer.status === 401 || answer.status === 403) return failed('refused', `the portal answered ${answer.status}`)
  if (answer.status !== 200) return failed('unreachable', `the portal answered ${answer.status}`)
  try {
    return renewed(answer.body, known)
  } catch (error) {
    if (error instanceof FactsError) return failed('invalid', `the facts have ${error.problems.length} problems`)
    if (error instanceof JsonError || error instanceof ZodError) return failed('invalid', 'the answer is not in parts')
    throw error
  }
}

/**
 * Asks the portal for the facts of all regions, and only for the regions that have changed since what is known.
 * Every failure is a value: the caller keeps the last good facts.
 */
export async function fetchFacts(source: FactsSource, known: FactsParts | null): Promise<FactsAnswer> {
  const headers = new Headers({ authorization: `service-clients API-Key ${source.serviceKey}` })
  const url = new URL('/api/facts', source.portal)
  url.searchParams.set('since', known?.revision ?? '')
  try {
    const answer = readAnswer(await request(url.href, { headers }, source.timeout), known)
    // What was known and what has changed do not fit together: everything is asked for anew.
    if (known !== null && answer.kind === 'failed' && answer.problem === 'invalid')
      return await fetchFacts(source, null)
    return answer
  } catch (error) {
    if (!(error instanceof HttpFailure)) throw error
    return failed(error.isTimeout ? 'slow' : 'unreachable', error.message)
  }
}
