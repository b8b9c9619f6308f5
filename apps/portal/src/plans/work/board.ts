import { branchIds, type WorkPackage } from '@kotipesa/domain'
import type { PayloadRequest } from 'payload'
import { idOf } from '../../access/actor'
import { asRequester } from '../../access/gateway'
import { mayChangeIn } from '../../collections/chain/trail-of'
import { isOpen } from '../../collections/plan/keep-plan'
import { isUuid } from '../../requests/kinds'
import { inOrder, workOf } from './stored-work'

type Fields = Readonly<Record<string, unknown>>

/** A package as its plan's page shows it: who sees to it by name, where the reader may know, or by role. */
export interface ShownWork extends WorkPackage {
  readonly role: string | null
  readonly person: string | null
  /** In what its working time is told. */
  readonly unit: 'hours' | 'days'
  /** The version that a change starts from. */
  readonly updatedAt: string
}

/** The work of a plan, as far as the reader may see it. */
export interface WorkBoard {
  readonly plan: { readonly id: string; readonly title: string; readonly region: string; readonly state: string }
  /** Whether the region still writes the plan; of an adopted one only what comes of it is written. */
  readonly isOpen: boolean
  readonly mayWrite: boolean
  readonly work: readonly ShownWork[]
}

async function namesOf(req: PayloadRequest, records: readonly Fields[]): Promise<ReadonlyMap<string, string>> {
  const ids = [...new Set(records.flatMap(({ inCharge }) => idOf(inCharge) ?? []))]
  if (ids.length === 0) return new Map()
  const people = await asRequester(req).records('people', { id: { in: ids } })
  return new Map(people.map(({ id, name }) => [String(id), String(name ?? '')]))
}

/** The work of the plan with an id; `null` when the reader may not read the plan, or it lies in the trash. */
export async function workBoard(req: PayloadRequest, id: string): Promise<WorkBoard | null> {
  const plan = isUuid(id) ? await asRequester(req).record('plans', id) : null
  if (plan === null || plan.deletedAt) return null
  const records = await asRequester(req).records('work-packages', { plan: { equals: id } })
  const names = await namesOf(req, records)
  const stored = new Map(records.map((record) => [String(record.id), record]))
  const work = inOrder(records.map(workOf), branchIds)
  return {
    plan: { id, title: String(plan.title ?? ''), region: idOf(plan.region) ?? '', state: String(plan.state) },
    isOpen: isOpen(plan),
    mayWrite: mayChangeIn(req, plan.region),
    work: work.map((each) => {
      const record = stored.get(each.id) ?? {}
      return {
        ...each,
        role: typeof record.responsible === 'string' ? record.responsible : null,
        person: names.get(idOf(record.inCharge) ?? '') ?? null,
        unit: record.timeUnit === 'days' ? ('days' as const) : ('hours' as const),
        updatedAt: String(record.updatedAt),
      }
    }),
  }
}
