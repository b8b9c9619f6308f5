import { requestId, requestIdHeader } from '@kotipesa/web'
import { HttpFailure } from './http-failure'

/** How long the portal may take to answer, in milliseconds. */
export const portalTimeout = 4_000

function isTimeout(error: unknown): boolean {
  return error instanceof Error && error.name === 'TimeoutError'
}

function causeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown cause'
  const { cause } = error
  return cause instanceof Error && 'code' in cause ? String(cause.code) : error.message
}

/** The whole answer of a service: status, headers and body as text. */
export interface Answer {
  readonly status: number
  readonly headers: Headers
  readonly body: string
}

/**
 * Asks another service and reads the whole answer within the time limit.
 *
 * @throws HttpFailure when the service is not reached or does not finish in time; the message holds no address, header
 * or body
 */
export async function request(url: string, init: RequestInit = {}, timeout = portalTimeout): Promise<Answer> {
  try {
    const headers = new Headers(init.headers)
    const id = requestId()
    if (id !== undefined) headers.set(requestIdHeader, id)
    const response = await fetch(url, {
      ...init,
      headers,
      cache: 'no-store',
      redirect: 'error',
      signal: AbortSignal.timeout(timeout),
    })
    return { status: response.status, headers: response.headers, body: await response.text() }
  } catch (error) {
    if (isTimeout(error)) throw new HttpFailure(`no answer within ${timeout} ms`, { cause: error, isTimeout: true })
    throw new HttpFailure(`not reached: ${causeOf(error)}`, { cause: error })
  }
}
