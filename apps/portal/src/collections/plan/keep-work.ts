import { workPackageTemplates } from '@kotipesa/domain'
import type { CollectionBeforeOperationHook, CollectionBeforeValidateHook, Where } from 'payload'
import { idOf } from '../../access/actor'
import { asPortal } from '../../access/gateway'
import { dayOf } from '../../fields'
import { rowsOf } from '../../fields/rows-of'
import { isUuid } from '../../requests/kinds'
import { queriesIn } from '../../saving/transaction'
import { say, type TextPath } from '../../text'
import { refuse, type FormProblem } from '../chain/keep-chain'
import { idsOf } from '../chain/memo-matters'
import { isOpen } from './keep-plan'

type Fields = Readonly<Record<string, unknown>>

/**
 * Whoever writes work of a plan first waits for the plan: two who write at once make no circle, and none writes what is
 * being adopted.
 */
export const lockPlan: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'create' && operation !== 'update') return args
  const { id, where, data } = args as { id?: unknown; where?: Where; data?: Fields }
  const plan = idOf(data?.plan)
  const ids =
    operation === 'create'
      ? []
      : id === undefined
        ? await asPortal(req).ids('work-packages', where ?? {})
        : [String(id)]
  await queriesIn(req).query(
    `SELECT id FROM plans
      WHERE id = ANY($1::uuid[]) OR id IN (SELECT plan_id FROM work_packages WHERE id = ANY($2::uuid[]))
      ORDER BY id FOR NO KEY UPDATE`,
    [plan !== null && isUuid(plan) ? [plan] : [], ids.filter(isUuid)],
  )
  return args
}

/** A package stays in its plan. */
export const keepPlan: CollectionBeforeValidateHook = ({ data, originalDoc, operation, req, collection }) => {
  const isMoved =
    operation === 'update' && data !== undefined && 'plan' in data && idOf(data.plan) !== idOf(originalDoc?.plan)
  const problem = { path: 'plan', called: 'workPackages.plan', message: say(req, 'workPackages.planStays') } as const
  refuse(req, collection.slug, isMoved ? [problem] : [])
  return data
}

/** A template belongs to one branch. */
export const keepTemplate: CollectionBeforeValidateHook = ({ data, originalDoc, req, collection }) => {
  if (!data) return data
  const { template, branch } = { ...originalDoc, ...data } as Fields
  const found = workPackageTemplates.find(({ id }) => id === template)
  if (found === undefined || found.branch === branch) return data
  if (branch === undefined || branch === null) return { ...data, branch: found.branch }
  const problem = { path: 'branch', called: 'workPackages.branch', message: say(req, 'workPackages.branchOfTemplate') }
  refuse(req, collection.slug, [problem as FormProblem])
  return data
}

/** What was adopted of a package: all but what comes of it and who sees to it. */
const adopted = {
  name: 'workPackages.name',
  branch: 'workPackages.branch',
  template: 'workPackages.template',
  start: 'workPackages.start',
  end: 'workPackages.end',
  netTime: 'workPackages.netTime',
  timeUnit: 'workPackages.timeUnit',
  responsible: 'workPackages.responsible',
  description: 'workPackages.description',
  dependsOn: 'workPackages.dependsOn',
  costs: 'workPackages.costs',
} as const satisfies Readonly<Record<string, TextPath>>

/** A field as it was adopted: of costs what was planned, by kind; blanks are nothing. */
function inWords(field: string, value: unknown): string {
  if (field === 'costs') {
    const rows = rowsOf(value).filter(({ planned }) => planned !== null && planned !== undefined)
    return JSON.stringify(rows.map(({ kind, planned }) => [kind, planned]).toSorted())
  }
  if (field === 'dependsOn') return JSON.stringify(idsOf(value).toSorted())
  if (field === 'start' || field === 'end') return dayOf(value) ?? ''
  return String(value ?? '').trim()
}

/** Of an adopted plan the work stays as it was adopted; what it has taken, and how far it is, is written all the way. */
export const keepWhatIsAdopted: CollectionBeforeValidateHook = async ({
  data,
  originalDoc,
  operation,
  req,
  collection,
}) => {
  if (!data) return data
  const id = idOf(originalDoc?.plan ?? data.plan)
  const plan = id === null || !isUuid(id) ? null : await asPortal(req).record('plans', id)
  if (plan === null || isOpen(plan)) return data
  const message = say(req, 'workPackages.frozen')
  const isThrownOrBack = 'deletedAt' in data && Boolean(data.deletedAt) !== Boolean(originalDoc?.deletedAt)
  const isOther = operation === 'create' || isThrownOrBack
  if (isOther) refuse(req, collection.slug, [{ path: 'plan', called: 'workPackages.plan', message }])
  const changed = (Object.keys(adopted) as (keyof typeof adopted)[]).filter(
    (field) => field in data && inWords(field, data[field]) !== inWords(field, originalDoc?.[field]),
  )
  refuse(
    req,
    collection.slug,
    changed.map((field) => ({ path: field, called: adopted[field], message })),
  )
  return data
}
