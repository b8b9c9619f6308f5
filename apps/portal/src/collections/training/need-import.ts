import { isRegionCode, can } from '@kotipesa/domain'
import { ValidationError, type Endpoint, type PayloadHandler, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { actorOf } from '../../access/actor'
import { asRequester } from '../../access/gateway'
import { Refusal } from '../../access/refusal'
import { inOneTransaction, undone } from '../../saving/in-one-transaction'
import { say } from '../../text'

/** What a file may say of a need; whether it is right the form's own rules decide. */
const dataSchema = z.strictObject({
  curriculum: z.unknown(),
  teams: z.array(z.string()).optional(),
  municipality: z.unknown(),
  unit: z.unknown(),
  trainedTeams: z.unknown(),
  trainedPeople: z.unknown(),
  teamCount: z.unknown(),
  people: z.unknown(),
  term: z.unknown(),
  note: z.unknown(),
  openedOn: z.unknown(),
  scheduledOn: z.unknown(),
  closedOn: z.unknown(),
})

const importSchema = z.strictObject({
  region: z.string().refine(isRegionCode),
  rows: z.array(z.strictObject({ line: z.int(), id: z.uuid().nullable(), data: dataSchema.partial() })),
  confirm: z.boolean().default(false),
})

type Import = z.infer<typeof importSchema>
type Row = Import['rows'][number]

interface RowProblem {
  readonly line: number
  readonly column: string
  readonly message: string
}

const stepSchema = z.strictObject({
  id: z.uuid(),
  /** The version of the need that the import left. */
  updatedAt: z.iso.datetime(),
  /** What the import wrote over; `null` = it made the need. */
  before: dataSchema.partial().nullable(),
})

const undoSchema = z.strictObject({ region: z.string().refine(isRegionCode), steps: z.array(stepSchema).min(1) })

/** What an import did to one need. */
export type ImportStep = z.infer<typeof stepSchema>

/** What an import does, or would do. */
export interface ImportOutcome {
  readonly created: number
  readonly changed: number
  readonly problems: readonly RowProblem[]
  /** Of one that was done, in its order: what takes it back when it is sent to `/api/needs/undo-import`. */
  readonly steps?: readonly ImportStep[]
}

/** An empty cell of a new need is what the form begins with. */
function filled(data: Row['data']): Record<string, unknown> {
  return Object.fromEntries(Object.entries(data).filter(([, value]) => value !== null && value !== undefined))
}

async function store(req: PayloadRequest, region: string, { id, data }: Row): Promise<ImportStep> {
  const requester = asRequester(req)
  async function step(need: string, before: ImportStep['before']): Promise<ImportStep> {
    const stored = await requester.record('needs', need)
    return { id: need, updatedAt: String(stored?.updatedAt), before }
  }
  if (id === null) return step(await requester.create('needs', { ...filled(data), region }), null)
  const before = await requester.record('needs', id)
  if (before?.region !== region || before.deletedAt) throw new Refusal(say(req, 'needs.unknownNeed'), 400)
  await requester.change('needs', id, data)
  return step(id, Object.fromEntries(Object.keys(data).map((field) => [field, before[field] ?? null])))
}

function problemsOf({ line }: Row, error: unknown): readonly RowProblem[] {
  if (error instanceof ValidationError) {
    return error.data.errors.map(({ path, message }) => ({ line, column: path, message }))
  }
  if (error instanceof Refusal) return [{ line, column: 'id', message: error.message }]
  throw error
}

/** What is wrong with each row by itself: each is stored and that is undone. */
async function tried(req: PayloadRequest, { region, rows }: Import): Promise<readonly RowProblem[]> {
  const problems: RowProblem[] = []
  for (const row of rows) {
    try {
      await undone(req, async () => void (await store(req, region, row)))
    } catch (error) {
      problems.push(...problemsOf(row, error))
    }
  }
  return problems
}

/**
 * `POST /api/needs/import` with `{ region, rows, confirm }`: what storing the rows of a file would do, with every problem
 * by row and column; with `confirm` it is done, all rows or none.
 */
const answer: PayloadHandler = async (req) => {
  const given = importSchema.safeParse(req.data ?? {})
  if (!given.success) throw new Refusal(say(req, 'needs.notAFile'), 400)
  const { region, rows, confirm } = given.data
  if (!isRegionCode(region) || !can(actorOf(req.user), 'create', { kind: 'region-record', region })) {
    throw new Refusal(say(req, 'problems.mayNotInRegion'), 403)
  }
  const created = rows.filter(({ id }) => id === null).length
  const problems = await tried(req, given.data)
  const outcome: ImportOutcome = { created, changed: rows.length - created, problems }
  if (!confirm) return Response.json(outcome)
  if (problems.length > 0) return Response.json(outcome, { status: 400 })
  const steps = await inOneTransaction(req, async () => {
    const done: ImportStep[] = []
    for (const row of rows) done.push(await store(req, region, row))
    return done
  })
  return Response.json({ ...outcome, steps } satisfies ImportOutcome)
}

/**
 * `POST /api/needs/undo-import` with `{ region, steps }` of an import: puts back what it wrote over and moves to the trash
 * what it made, all of it or, when one of the needs has been changed since, nothing (409).
 */
const undo: PayloadHandler = async (req) => {
  const given = undoSchema.safeParse(req.data ?? {})
  if (!given.success) throw new Refusal(say(req, 'needs.notAnImport'), 400)
  const { region, steps } = given.data
  if (!isRegionCode(region) || !can(actorOf(req.user), 'create', { kind: 'region-record', region })) {
    throw new Refusal(say(req, 'problems.mayNotInRegion'), 403)
  }
  await inOneTransaction(req, async () => {
    const requester = asRequester(req)
    for (const { id, updatedAt, before } of steps.toReversed()) {
      const stored = await requester.record('needs', id)
      if (stored?.region !== region || stored.deletedAt) throw new Refusal(say(req, 'needs.goneSince'), 409)
      await requester.change('needs', id, { ...(before ?? { deletedAt: new Date().toISOString() }), updatedAt })
    }
  })
  return Response.json({ undone: steps.length })
}

/** Taking the needs of a file in, and taking that back. */
export const needImportEndpoints: readonly Endpoint[] = [
  { path: '/import', method: 'post', handler: answer },
  { path: '/undo-import', method: 'post', handler: undo },
]
