import { can, isRegionCode, type RegionCode } from '@kotipesa/domain'
import { indicatorIds, indicators } from '@kotipesa/indicators'
import type { Endpoint, PayloadHandler, PayloadRequest } from 'payload'
import { z } from 'zod'
import { actorOf } from '../access/actor'
import { asRequester } from '../access/gateway'
import { Refusal } from '../access/refusal'
import { shares } from '../collections/plan/target-units'
import { shownNumber, shownShare } from '../fields/typed-number'
import { authorInWords } from '../saving/change-words'
import { changesSince } from '../saving/changes'
import { inOneTransaction } from '../saving/in-one-transaction'
import { queriesIn } from '../saving/transaction'
import { say } from '../text'
import { cellKey } from './keys'
import { periodsOf, yearTable, type TargetCell, type YearTable } from './year-table'

const cellSchema = z.strictObject({
  indicator: z.enum(indicatorIds),
  period: z.string().max(7),
  /** The target that the sender saw in the cell, in its version; `null` = none. */
  id: z.uuid().nullable(),
  updatedAt: z.iso.datetime().nullable(),
  /** A text is what names no number; `null` takes the target away. */
  value: z.union([z.number(), z.string().max(100), z.null()]),
})

const saveSchema = z.strictObject({
  region: z.string().max(2).nullable(),
  year: z.int().min(1991).max(2099),
  /** By which decision all targets of the table were set; absent = each as it is. */
  decision: z.uuid().nullable().optional(),
  cells: z.array(cellSchema).max(indicators.length * 3),
})

type Cell = z.infer<typeof cellSchema>

/** What stands against storing cells, by the key of the cell. */
type Problems = Readonly<Record<string, string>>

/** The greatest target that a form takes. */
const greatest = 1_000_000

function shown(indicator: string, value: number): string {
  return shares.some((id) => id === indicator) ? `${shownShare(value)} %` : shownNumber(value)
}

function problemOfValue(req: PayloadRequest, { indicator, value }: Cell): string | null {
  if (value === null) return null
  if (typeof value === 'string') return say(req, 'problems.notANumber', { text: value.slice(0, 40) })
  if (!Number.isFinite(value) || value < 0) return say(req, 'problems.amount')
  if (value > greatest) return say(req, 'problems.tooLarge')
  const isOver = shares.some((id) => id === indicator) && value > 1
  return isOver ? say(req, 'targetsTable.overHundred', { value: shownShare(value) }) : null
}

/** Who has changed a target since the version that somebody saw, or what became of it, in words. */
async function problemOfVersion(
  req: PayloadRequest,
  { id, updatedAt, indicator }: Cell,
  stored: TargetCell | undefined,
): Promise<string | null> {
  if (stored === undefined) return id === null ? null : say(req, 'targetsTable.conflictGone')
  if (stored.id === id && stored.updatedAt === updatedAt) return null
  const fields = req.payload.collections.targets.config.flattenedFields
  const subject = { slug: 'targets', id: stored.id }
  const changes = await changesSince(req, subject, stored.id === id ? String(updatedAt) : '', fields, 1)
  const author = authorInWords(req, changes.at(-1) ?? { who: null, at: stored.updatedAt })
  return say(req, 'targetsTable.conflict', { author, value: shown(indicator, stored.value) })
}

async function problemsOf(req: PayloadRequest, cells: readonly Cell[], table: YearTable): Promise<Problems> {
  const stored = new Map(table.cells.map((cell) => [cellKey(cell), cell]))
  const problems: Record<string, string> = {}
  for (const cell of cells) {
    const key = cellKey(cell)
    const problem = problemOfValue(req, cell) ?? (await problemOfVersion(req, cell, stored.get(key)))
    if (problem !== null) problems[key] = problem
  }
  return problems
}

function areOfYear(cells: readonly Cell[], year: number): boolean {
  const periods: readonly string[] = periodsOf(year)
  const isOnce = new Set(cells.map((cell) => cellKey(cell))).size === cells.length
  return isOnce && cells.every(({ period }) => periods.includes(period))
}

/** Stores the cells and the decision; gives how many targets were changed. */
async function store(req: PayloadRequest, given: z.infer<typeof saveSchema>, table: YearTable): Promise<number> {
  const { region, decision, cells } = given
  const set = decision === undefined ? {} : { decision }
  for (const { indicator, period, id, updatedAt, value } of cells) {
    if (id === null && value !== null) {
      await asRequester(req).create('targets', { indicator, region, period, value, ...set })
    } else if (id !== null && value === null) await asRequester(req).trash('targets', { id })
    else if (id !== null) await asRequester(req).change('targets', id, { value, updatedAt, ...set })
  }
  const touched = new Set(cells.map((cell) => cellKey(cell)))
  const others = table.cells.filter(
    (cell) => decision !== undefined && cell.decision !== decision && !touched.has(cellKey(cell)),
  )
  for (const { id, updatedAt } of others) await asRequester(req).change('targets', id, { updatedAt, ...set })
  return cells.filter(({ id, value }) => id !== null || value !== null).length + others.length
}

function regionIn(req: PayloadRequest, region: string | null): RegionCode | null {
  if (region !== null && !isRegionCode(region)) throw new Refusal(say(req, 'targetsTable.notUnderstood'), 400)
  if (!can(actorOf(req.user), 'update', { kind: 'target', region })) {
    throw new Refusal(say(req, 'problems.mayNotInRegion'), 403)
  }
  return region
}

/** `POST /api/targets/year`: stores the changed cells of a year’s table, all or none, or says by cell what is wrong. */
const saveYear: PayloadHandler = async (req) => {
  const parsed = saveSchema.safeParse(req.data)
  if (!parsed.success || !areOfYear(parsed.data.cells, parsed.data.year)) {
    throw new Refusal(say(req, 'targetsTable.notUnderstood'), 400)
  }
  const { year, cells } = parsed.data
  const region = regionIn(req, parsed.data.region)
  const outcome = await inOneTransaction(req, async () => {
    // Two who save the same table at once come one after the other.
    await queriesIn(req).query(`SELECT pg_advisory_xact_lock(hashtextextended($1, 0))`, [
      `targets ${region ?? ''} ${year}`,
    ])
    const table = await yearTable(req, region, year)
    const problems = await problemsOf(req, cells, table)
    if (Object.keys(problems).length > 0) return { problems }
    return { changed: await store(req, parsed.data, table) }
  })
  const table = await yearTable(req, region, year)
  const status = 'problems' in outcome ? 422 : 200
  return Response.json({ ...outcome, table }, { status, headers: { 'Cache-Control': 'no-store' } })
}

export const yearEndpoints: readonly Endpoint[] = [{ path: '/year', method: 'post', handler: saveYear }]
