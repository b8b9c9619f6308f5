/** What a log may hold of an error: what kind it is and where it arose, never what somebody entered. */
export interface ErrorDescription {
  readonly type: string
  /** PostgreSQL's or the system's code, such as `23505` or `ECONNREFUSED`. */
  readonly code?: string
  readonly status?: number
  /** Names out of the database's schema. */
  readonly table?: string
  readonly constraint?: string
  /** Only of errors in the program itself, whose text names code; what stands in quotes is left out. */
  readonly message?: string
  readonly at?: readonly string[]
  readonly cause?: ErrorDescription
}

const framesAtMost = 5
const causesAtMost = 4
const ofTheProgram = ['TypeError', 'ReferenceError', 'RangeError']
const name = /^[\w.:-]{1,80}$/

/** A text without what stands in quotes or after an address's question mark in it, and without a statement's parameters. */
export function withoutValues(text: string): string {
  return text
    .replace(/(Failed query:|params:)[^]*/g, '$1 …')
    .replace(/(\/[^\s?]*\?)\S*/g, '$1…')
    .replace(/(["'`“”‘’])[^]*?\1|\([^)]*\)=\([^]*?\)/g, '…')
    .replace(/\b[\w.+-]+@[\w.-]+/g, '…')
}

function nameIn(error: object, key: string): string | undefined {
  const value: unknown = (error as Record<string, unknown>)[key]
  return typeof value === 'string' && name.test(value) ? value : undefined
}

function framesOf({ stack, message }: Error): string[] {
  // A message may have lines of its own that look like frames.
  const below = stack?.includes(message) ? stack.slice(stack.indexOf(message) + message.length) : (stack ?? '')
  return below
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => /^at .*:\d+:\d+\)?$/.test(line))
    .slice(0, framesAtMost)
}

/** Describes anything thrown for a log. */
export function describeError(error: unknown, depth = 0): ErrorDescription {
  if (!(error instanceof Error)) return { type: typeof error }
  const { cause } = error
  const status = 'status' in error && typeof error.status === 'number' ? error.status : undefined
  const type = name.test(error.name) ? error.name : 'Error'
  return {
    type,
    code: nameIn(error, 'code'),
    status,
    table: nameIn(error, 'table'),
    constraint: nameIn(error, 'constraint'),
    message: ofTheProgram.includes(type) ? withoutValues(error.message) : undefined,
    at: depth === 0 ? framesOf(error) : undefined,
    cause: cause instanceof Error && depth < causesAtMost ? describeError(cause, depth + 1) : undefined,
  }
}

/** Whether an error is an answer to whoever asked, such as "no right" or "wrong input", and nothing for whoever operates. */
export function isAnswer(error: unknown): boolean {
  return error instanceof Error && 'status' in error && typeof error.status === 'number' && error.status < 500
}
