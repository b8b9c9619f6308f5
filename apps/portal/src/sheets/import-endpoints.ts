import { ValidationError, type CollectionSlug, type Endpoint, type PayloadHandler, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { asRequester } from '../access/gateway'
import { Refusal } from '../access/refusal'
import { Conflict } from '../saving/conflict'
import { inOneTransaction, undone } from '../saving/in-one-transaction'
import { say, type TextPath } from '../text'
import type { ImportOutcome, ImportStep, RowProblem } from './outcome'

type Fields = Readonly<Record<string, unknown>>

/** A row of a file: the record that it changes, or `null` for a new one. */
export interface SentRow {
  readonly line: number
  readonly id: string | null
  readonly data: Fields
  /** The version from which the change starts, where somebody has looked at the record: a later one is told. */
  readonly seen?: string | undefined
}

/** Where the rows of a file belong, once it is known that the requester may write there. */
export interface Scope {
  /** What every new record gets. */
  readonly base: Fields
  /** Whether a stored record is one of them. */
  readonly has: (record: Fields) => boolean
}

export interface SheetImport {
  readonly slug: CollectionSlug
  /** The fields of which a file may speak; whether what it says is right the form's own rules decide. */
  readonly data: z.ZodType<Fields>
  /** What the request names besides rows: the region, or the plan. */
  readonly of: z.ZodRawShape
  /** The fields as the form stores them, of a new record (`null`) or a stored one. @throws ValidationError when they may not be. */
  readonly asStored?: (req: PayloadRequest, data: Fields, stored: Fields | null) => Fields
  /** What is said when a row names a record that is not there. */
  readonly unknown: TextPath
  /** @throws Refusal when the requester may not write there. */
  readonly scopeFor: (req: PayloadRequest, of: Fields) => Promise<Scope>
  /** A field by which a row names other rows of the file (`row:3`) beside records; stored once all of them are there. */
  readonly between?: string
  /** Whether only stored records are changed, and none is made. */
  readonly isOfStored?: boolean
  /** By which names it is asked for, and taken back. */
  readonly paths?: { readonly take: `/${string}`; readonly undo: `/${string}` }
  /** What is wrong in the rows together. */
  readonly check?: (req: PayloadRequest, scope: Scope, rows: readonly SentRow[]) => Promise<readonly RowProblem[]>
}

/** An empty cell of a new record is what the form begins with. */
function filled(data: Fields): Fields {
  return Object.fromEntries(Object.entries(data).filter(([, value]) => value !== null && value !== undefined))
}

function problemsOf({ line }: SentRow, error: unknown): readonly RowProblem[] {
  if (error instanceof ValidationError) {
    return error.data.errors.map(({ path, message }) => ({ line, column: path, message }))
  }
  if (error instanceof Refusal || error instanceof Conflict) return [{ line, column: 'id', message: error.message }]
  throw error
}

/** The ids that a field between rows names, sorted; those of rows as they are in the file unless their ids are known. */
function namedIn(value: unknown, made: ReadonlyMap<string, string> = new Map()): readonly string[] {
  const ids = Array.isArray(value) ? value.map(String) : []
  return ids.map((id) => made.get(id) ?? id).toSorted()
}

/**
 * Taking the rows of a file in, and taking that back: `POST /import` with what the rows are of, `rows` and `confirm` tells
 * what storing them would do, with every problem by row and column; with `confirm` it is done, all rows or none.
 * `POST /undo-import` with `steps` of one puts back what it wrote over and moves to the trash what it made, all of it or,
 * when one of the records has been changed since, nothing (409).
 */
export function importEndpoints(options: SheetImport): readonly Endpoint[] {
  const { slug, data, of, unknown, scopeFor, between, check, asStored = (_req, said) => said } = options
  const { isOfStored = false, paths = { take: '/import', undo: '/undo-import' } } = options
  const recordId = isOfStored ? z.uuid() : z.uuid().nullable()
  const importSchema = z.strictObject({
    ...of,
    rows: z.array(z.strictObject({ line: z.int(), id: recordId, data, seen: z.iso.datetime().optional() })),
    confirm: z.boolean().default(false),
  })
  const stepSchema = z.strictObject({
    id: z.uuid(),
    updatedAt: z.iso.datetime(),
    before: isOfStored ? data : data.nullable(),
  })
  const undoSchema = z.strictObject({ ...of, steps: z.array(stepSchema).min(1) })

  /** Stores a row by itself; what it names of others waits, and what it named before is let go when that changes. */
  async function store(req: PayloadRequest, scope: Scope, row: SentRow): Promise<Omit<ImportStep, 'updatedAt'>> {
    const requester = asRequester(req)
    if (row.id === null) {
      const { [between ?? '']: _named, ...alone } = asStored(req, row.data, null)
      const id = await requester.create(slug, { ...filled(alone), ...scope.base })
      return { id, before: null }
    }
    const stored = await requester.record(slug, row.id)
    if (stored === null || stored.deletedAt || !scope.has(stored)) throw new Refusal(say(req, unknown), 400)
    const said = asStored(req, row.data, stored)
    const { [between ?? '']: named, ...alone } = said
    const isOther =
      between !== undefined && named !== undefined && namedIn(named).join(' ') !== namedIn(stored[between]).join(' ')
    const from = row.seen === undefined ? {} : { updatedAt: row.seen }
    await requester.change(slug, row.id, { ...alone, ...(isOther ? { [between]: [] } : {}), ...from })
    const before = Object.fromEntries(Object.keys(said).map((field) => [field, stored[field] ?? null]))
    return { id: row.id, before }
  }

  /** What is wrong with each row by itself: each is stored and that is undone. */
  async function tried(req: PayloadRequest, scope: Scope, rows: readonly SentRow[]): Promise<readonly RowProblem[]> {
    const problems: RowProblem[] = []
    for (const row of rows) {
      try {
        await undone(req, async () => void (await store(req, scope, row)))
      } catch (error) {
        problems.push(...problemsOf(row, error))
      }
    }
    return [...problems, ...((await check?.(req, scope, rows)) ?? [])]
  }

  async function stored(req: PayloadRequest, scope: Scope, rows: readonly SentRow[]): Promise<readonly ImportStep[]> {
    const done: Omit<ImportStep, 'updatedAt'>[] = []
    const made = new Map<string, string>()
    for (const row of rows) {
      const step = await store(req, scope, row)
      done.push(step)
      made.set(`row:${row.line}`, step.id)
    }
    for (const [index, { data: said }] of rows.entries()) {
      const id = done[index]?.id
      const named = between === undefined ? [] : namedIn(said[between], made)
      if (id !== undefined && between !== undefined && named.length > 0) {
        await asRequester(req).change(slug, id, { [between]: named })
      }
    }
    const steps: ImportStep[] = []
    for (const step of done) {
      const record = await asRequester(req).record(slug, step.id)
      steps.push({ ...step, updatedAt: String(record?.updatedAt) })
    }
    return steps
  }

  const answer: PayloadHandler = async (req) => {
    const given = importSchema.safeParse(req.data ?? {})
    if (!given.success) throw new Refusal(say(req, 'sheets.notAFile'), 400)
    const { rows, confirm, ...where } = given.data as Fields & { rows: readonly SentRow[]; confirm: boolean }
    const scope = await scopeFor(req, where)
    const created = rows.filter(({ id }) => id === null).length
    const problems = await tried(req, scope, rows)
    const outcome: ImportOutcome = { created, changed: rows.length - created, problems }
    if (!confirm) return Response.json(outcome)
    if (problems.length > 0) return Response.json(outcome, { status: 400 })
    const steps = await inOneTransaction(req, async () => stored(req, scope, rows))
    return Response.json({ ...outcome, steps } satisfies ImportOutcome)
  }

  const undo: PayloadHandler = async (req) => {
    const given = undoSchema.safeParse(req.data ?? {})
    if (!given.success) throw new Refusal(say(req, 'sheets.notAnImport'), 400)
    const { steps, ...where } = given.data as Fields & { steps: readonly ImportStep[] }
    const scope = await scopeFor(req, where)
    await inOneTransaction(req, async () => {
      const requester = asRequester(req)
      // What names others lets go of them first, so that each can be put back or thrown away.
      const rises = new Map<string, string>()
      for (const { id, updatedAt } of between === undefined ? [] : steps) {
        const record = await requester.record(slug, id)
        if (record === null || !scope.has(record) || record.deletedAt)
          throw new Refusal(say(req, 'sheets.goneSince'), 409)
        if (namedIn(record[between ?? '']).length === 0) continue
        await requester.change(slug, id, { [between ?? '']: [], updatedAt })
        rises.set(id, String((await requester.record(slug, id))?.updatedAt))
      }
      for (const { id, updatedAt, before } of steps.toReversed()) {
        const record = await requester.record(slug, id)
        if (record === null || !scope.has(record) || record.deletedAt)
          throw new Refusal(say(req, 'sheets.goneSince'), 409)
        const back = before ?? { deletedAt: new Date().toISOString() }
        await requester.change(slug, id, { ...back, updatedAt: rises.get(id) ?? updatedAt })
      }
    })
    return Response.json({ undone: steps.length })
  }

  return [
    { path: paths.take, method: 'post', handler: answer },
    { path: paths.undo, method: 'post', handler: undo },
  ]
}
