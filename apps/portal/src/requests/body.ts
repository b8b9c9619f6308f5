import { decodeJson, JsonError, parseJson } from '@kotipesa/indicators'
import type { PayloadRequest } from 'payload'
import { isPlain, isStorable } from './plain'
import { RequestRefusal, type Problem } from './problem'

const mostRows = 200

/** What was sent, and whether a form of the portal sent it: a form sends the whole record as it was shown. */
export interface Body {
  readonly data: Record<string, unknown>
  readonly isForm: boolean
}

function refuse(at: string, expected: Problem['expected'], status: 400 | 415 = 400): never {
  throw new RequestRefusal(status, [{ at, expected }])
}

/** Text that cannot be stored, numbers that are none, and lists that are too long, wherever they stand. */
function contentProblems(value: unknown, at: string): readonly Problem[] {
  if (typeof value === 'string') return isStorable(value) ? [] : [{ at, expected: 'expected.text' }]
  if (Array.isArray(value)) {
    if (value.length > mostRows) return [{ at, expected: 'expected.mostRows', values: { most: mostRows } }]
    return value.flatMap((each, index) => contentProblems(each, `${at}[${index}]`))
  }
  if (!isPlain(value)) return []
  return Object.entries(value).flatMap(([key, each]) => {
    const path = at === '' ? key : `${at}.${key}`
    return isStorable(key) ? contentProblems(each, path) : [{ at, expected: 'expected.text' } as const]
  })
}

function parsed(bytes: Uint8Array, at: string): Record<string, unknown> {
  let value: unknown
  try {
    value = parseJson(decodeJson(bytes))
  } catch (error) {
    if (!(error instanceof JsonError)) throw error
    throw new RequestRefusal(
      400,
      error.problems.map(({ path }) => ({ at: path || at, expected: 'expected.json' })),
    )
  }
  if (!isPlain(value)) refuse(at, 'expected.object')
  const problems = contentProblems(value, '')
  if (problems.length > 0) throw new RequestRefusal(400, problems)
  return { ...value }
}

async function formBody(bytes: Uint8Array<ArrayBuffer>, contentType: string): Promise<Body> {
  let form: FormData
  try {
    form = await new Response(bytes, { headers: { 'Content-Type': contentType } }).formData()
  } catch {
    refuse('body', 'expected.form')
  }
  for (const name of form.keys()) if (name !== '_payload') refuse(name, 'expected.form')
  const payload = form.get('_payload')
  if (typeof payload !== 'string') refuse('_payload', 'expected.form')
  return { data: parsed(new TextEncoder().encode(payload), '_payload'), isForm: true }
}

/**
 * Reads what was sent, as JSON or as the portal's own forms send it.
 *
 * @throws {RequestRefusal} that names what is wrong with it
 */
export async function readBody(req: PayloadRequest): Promise<Body> {
  const bytes = new Uint8Array((await req.arrayBuffer?.()) ?? new ArrayBuffer(0))
  if (bytes.length === 0) return { data: {}, isForm: false }
  const contentType = req.headers.get('Content-Type') ?? ''
  const type = contentType.split(';')[0]?.trim().toLowerCase()
  if (type === 'multipart/form-data') return formBody(bytes, contentType)
  if (type !== 'application/json') refuse('Content-Type', 'expected.contentType', 415)
  return { data: parsed(bytes, 'body'), isForm: false }
}

/** Gives Payload what was read, so that it is not read a second time by laxer rules. */
export function handOver(req: PayloadRequest, data: Record<string, unknown>): void {
  req.data = data
  Object.defineProperties(req, {
    body: { value: null, configurable: true, writable: true },
    json: { value: async () => data, configurable: true, writable: true },
    text: { value: async () => JSON.stringify(data), configurable: true, writable: true },
  })
}
