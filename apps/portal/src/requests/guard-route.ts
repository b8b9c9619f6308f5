import { languageOfHeaders } from '../http/unavailable'
import { mostBytes } from './limits'
import { answerRefusal, RequestRefusal, type Problem } from './problem'

type Route = (request: Request, context: { params: Promise<{ slug?: string[] }> }) => Promise<Response>

/** The refusal of a body that is too large. The connection is closed, so that the rest of it need not be read. */
function tooLarge(most = mostBytes): RequestRefusal {
  const problem: Problem = { at: 'Content-Length', expected: 'expected.mostBytes', values: { most } }
  return new RequestRefusal(413, [problem], { Connection: 'close' })
}

/** Refuses a request that says itself that its body is too large. @throws {RequestRefusal} */
export function refuseLargeBody({ headers }: Request, most = mostBytes): void {
  if (Number(headers.get('Content-Length') ?? 0) > most) throw tooLarge(most)
}

/** Reads a body as far as it may go; `null` when it goes further. */
export async function readBounded(request: Request, most: number): Promise<Buffer<ArrayBuffer> | null> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of request.body ?? []) {
    size += part.byteLength
    if (size > most) return null
    parts.push(part)
  }
  return Buffer.concat(parts)
}

/** Reads a body as far as it may go. */
async function boundedBody(request: Request): Promise<Uint8Array<ArrayBuffer> | undefined> {
  refuseLargeBody(request)
  if (request.body === null) return undefined
  const body = await readBounded(request, mostBytes)
  if (body === null) throw tooLarge()
  return new Uint8Array(body)
}

/**
 * A long filter may come as a form with `X-Payload-HTTP-Method-Override: GET`. Sent in any other way Payload would leave
 * it out and give everything.
 */
function refuseLostQuery(request: Request): void {
  const names = ['X-Payload-HTTP-Method-Override', 'X-HTTP-Method-Override']
  for (const name of names) {
    const value = request.headers.get(name)
    if (value === null) continue
    const isForm = request.headers.get('Content-Type') === 'application/x-www-form-urlencoded'
    if (value === 'GET' && request.method === 'POST' && isForm && new URL(request.url).search === '') continue
    throw new RequestRefusal(400, [{ at: name, expected: 'expected.methodOverride' }])
  }
}

/** Payload looks a collection up by its name on a plain object, where JavaScript's own names answer as well. */
function refuseOwnNames({ slug = [] }: { slug?: string[] }): void {
  const at = slug.find((name) => name in Object.prototype)
  if (at !== undefined) throw new RequestRefusal(404, [{ at, expected: 'expected.known' }])
}

/** What Payload says in English of an address that it does not know, a stranger's words among it, is said like the rest. */
async function known(reply: Response, url: string): Promise<Response> {
  if (reply.status !== 404 && reply.status !== 501) return reply
  const { errors, message } = (await reply
    .clone()
    .json()
    .catch(() => ({}))) as { errors?: unknown; message?: unknown }
  const isUnknown = reply.status === 501 || (errors === undefined && typeof message === 'string')
  if (isUnknown) throw new RequestRefusal(404, [{ at: new URL(url).pathname, expected: 'expected.known' }])
  return reply
}

/** Refuses what is too large or lost on its way, before anybody is asked who they are and before anything is parsed. */
export function guardRoute(route: Route): Route {
  return async (request, context) => {
    try {
      refuseOwnNames(await context.params)
      refuseLostQuery(request)
      const { method, url, headers, signal } = request
      const body = await boundedBody(request)
      return await known(await route(new Request(url, { method, headers, signal, body }), context), url)
    } catch (error) {
      if (!(error instanceof RequestRefusal)) throw error
      return answerRefusal({ i18n: { language: languageOfHeaders(request.headers) } }, error)
    }
  }
}
