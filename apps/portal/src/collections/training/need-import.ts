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

/** What an import does, or would do. */
export interface ImportOutcome {
  readonly created: number
  readonly changed: number
  readonly problems: readonly RowProblem[]
}

/** An empty cell of a new need is what the form begins with. */
function filled(data: Row['data']): Record<string, unknown> {
  return Object.fromEntries(Object.entries(data).filter(([, value]) => value !== null && value !== undefined))
}

async function store(req: PayloadRequest, region: string, { id, data }: Row): Promise<void> {
  const requester = asRequester(req)
  if (id === null) {
    await requester.create('needs', { ...filled(data), region })
    return
  }
  const isThere = (await requester.byIds('needs', [id])).some((need) => need.region === region)
  if (!isThere) throw new Refusal(say(req, 'needs.unknownNeed'), 400)
  await requester.change('needs', id, data)
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
      await undone(req, () => store(req, region, row))
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
  await inOneTransaction(req, async () => {
    for (const row of rows) await store(req, region, row)
  })
  return Response.json(outcome)
}

export const needImportEndpoint: Endpoint = { path: '/import', method: 'post', handler: answer }
