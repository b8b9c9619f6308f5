import { AsyncLocalStorage } from 'node:async_hooks'

/** Names a request across both applications and what stands before them. */
export const requestIdHeader = 'x-request-id'

// Next loads this module several times over; the process has one memory.
const shared = globalThis as typeof globalThis & { kotipesaRequestIds?: AsyncLocalStorage<string> }
export const requestIds = (shared.kotipesaRequestIds ??= new AsyncLocalStorage<string>())

/** The id of the request that is being answered; undefined outside of one. */
export function requestId(): string | undefined {
  return requestIds.getStore()
}

/** An id that came with a request is told beside its own when it is one: no more than letters, digits, `-` and `_`. */
export function isRequestId(value: unknown): value is string {
  return typeof value === 'string' && /^[\w-]{8,64}$/.test(value)
}
