import { circlesOf } from '@kotipesa/domain'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { idOf } from '../../access/actor'
import { asRequester } from '../../access/gateway'
import { Refusal } from '../../access/refusal'
import { mayChangeIn } from '../../collections/chain/trail-of'
import { idsOf } from '../../collections/chain/memo-matters'
import { importEndpoints, type Scope, type SentRow } from '../../sheets/import-endpoints'
import type { RowProblem } from '../../sheets/outcome'
import { say } from '../../text'

type Fields = Readonly<Record<string, unknown>>

/** What a file may say of a work package. */
const dataSchema = z
  .strictObject({
    name: z.unknown(),
    branch: z.unknown(),
    template: z.unknown(),
    start: z.unknown(),
    end: z.unknown(),
    netTime: z.unknown(),
    timeUnit: z.unknown(),
    actualTime: z.unknown(),
    responsible: z.unknown(),
    doneShare: z.unknown(),
    description: z.unknown(),
    costs: z.array(z.strictObject({ kind: z.string(), planned: z.unknown(), actual: z.unknown() })).max(50),
    dependsOn: z.array(z.string().regex(/^(row:\d{1,6}|[0-9a-f-]{36})$/)).max(200),
  })
  .partial()

/** The packages of a plan, for whoever may write it. */
async function scopeFor(req: PayloadRequest, { plan: id }: Fields): Promise<Scope> {
  const plan = await asRequester(req).record('plans', String(id))
  if (plan === null || plan.deletedAt || !mayChangeIn(req, plan.region)) {
    throw new Refusal(say(req, 'problems.mayNotInRegion'), 403)
  }
  const base = { region: idOf(plan.region), plan: plan.id }
  return { base, has: (record) => idOf(record.plan) === plan.id }
}

/** What waits for each other in a circle, or for what is not in the plan, once all rows are stored. */
async function check(req: PayloadRequest, { base }: Scope, rows: readonly SentRow[]): Promise<readonly RowProblem[]> {
  const stored = await asRequester(req).records('work-packages', { plan: { equals: base.plan as string } })
  const after = new Map(stored.map((record) => [String(record.id), idsOf(record.dependsOn)]))
  const lines = new Map<string, number>()
  for (const { line, id, data } of rows) {
    const key = id ?? `row:${line}`
    if (id !== null && !after.has(id)) continue
    lines.set(key, line)
    after.set(key, idsOf(data.dependsOn ?? after.get(key)))
  }
  const column = 'dependsOn'
  const unknown = [...lines].flatMap(([key, line]) =>
    (after.get(key) ?? []).every((id) => after.has(id))
      ? []
      : [{ line, column, message: say(req, 'workPackages.dependsOnOther') }],
  )
  const circles = circlesOf([...after].map(([id, dependsOn]) => ({ id, dependsOn })))
  const inCircle = [...new Set(circles.flat())].flatMap((id) => {
    const line = lines.get(id)
    return line === undefined ? [] : [{ line, column, message: say(req, 'workPackages.circle') }]
  })
  return [...unknown, ...inCircle]
}

/** Taking the work packages of a file into a plan (`POST /api/work-packages/import`), and taking that back. */
export const workImportEndpoints = importEndpoints({
  slug: 'work-packages',
  data: dataSchema,
  of: { plan: z.uuid() },
  unknown: 'workPackages.unknownWork',
  scopeFor,
  between: 'dependsOn',
  check,
})
