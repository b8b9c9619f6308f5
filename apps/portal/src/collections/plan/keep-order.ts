import { circlesOf } from '@kotipesa/domain'
import type { CollectionBeforeValidateHook, RelationshipField } from 'payload'
import { idOf } from '../../access/actor'
import { asPortal } from '../../access/gateway'
import { say, text } from '../../text'
import { refuse } from '../chain/keep-chain'
import { eachOnce } from '../training/existing-only'
import { idsOf } from '../chain/memo-matters'

/** The packages of the same plan that are done before this one. */
export const dependsOnField: RelationshipField = {
  name: 'dependsOn',
  type: 'relationship',
  relationTo: 'work-packages',
  hasMany: true,
  label: text('workPackages.dependsOn'),
  admin: { allowCreate: false, description: text('workPackages.dependsOnHelp') },
  filterOptions: ({ data, id }) => ({
    plan: { equals: idOf((data as { plan?: unknown } | undefined)?.plan) ?? '00000000-0000-0000-0000-000000000000' },
    ...(id === undefined ? {} : { id: { not_equals: id } }),
  }),
  validate: eachOnce,
} as RelationshipField

/** A package depends on packages of its own plan, and not on itself, straight or through others. */
export const keepOrder: CollectionBeforeValidateHook = async ({ data, originalDoc, req, collection }) => {
  const after = idsOf(data?.dependsOn)
  if (after.length === 0) return data
  const plan = idOf(originalDoc?.plan ?? data?.plan)
  const own = String(originalDoc?.id ?? 'new')
  const others = plan === null ? [] : await asPortal(req).records('work-packages', { plan: { equals: plan } })
  const known = others
    .filter(({ id }) => id !== own)
    .map((each) => ({ id: String(each.id), dependsOn: idsOf(each.dependsOn) }))
  const isOfOther = after.some((id) => id !== own && !known.some((each) => each.id === id))
  const isCircle = circlesOf([...known, { id: own, dependsOn: after }]).some((circle) => circle.includes(own))
  const path = isOfOther ? 'workPackages.dependsOnOther' : isCircle ? 'workPackages.circle' : null
  const problem = { path: 'dependsOn', called: 'workPackages.dependsOn' } as const
  refuse(req, collection.slug, path === null ? [] : [{ ...problem, message: say(req, path) }])
  return data
}
