import { regions } from '@kotipesa/domain'
import { ValidationError, type ArrayField, type CollectionBeforeValidateHook, type SelectField } from 'payload'
import { idOf } from '../../access/actor'
import { asPortal } from '../../access/gateway'
import { rowsTakingPart } from '../../access/joint-body'
import { choiceField, dayField } from '../../fields'
import { languageOf, say, text } from '../../text'

type Fields = Readonly<Record<string, unknown>>

/** A region, in a form. */
export function regionChoice(
  options: Pick<Parameters<typeof choiceField>[0], 'name' | 'label' | 'required' | 'width'>,
): SelectField {
  const choices = regions.map(({ code, name }) => ({ id: code, label: name }))
  return choiceField({ ...options, choices, enumName: 'enum_joint_regions' })
}

/** The other regions that take part in a network or group. */
export const alsoRegionsField: ArrayField = {
  name: 'alsoRegions',
  type: 'array',
  label: text('joint.alsoRegions'),
  labels: { singular: text('joint.region'), plural: text('joint.alsoRegions') },
  admin: { description: text('joint.alsoRegionsHelp') },
  fields: [
    {
      type: 'row',
      fields: [
        regionChoice({ name: 'region', label: text('joint.region'), required: true, width: '50%' }),
        dayField({
          name: 'leavesOn',
          label: text('joint.leavesOn'),
          description: text('joint.leavesOnHelp'),
          width: '50%',
        }),
      ],
    },
  ],
}

/** Each other region stands once, and one of which somebody is a member leaves with a day instead of being taken away. */
export function keepAlsoRegions(body: 'network' | 'group'): CollectionBeforeValidateHook {
  return async ({ data, originalDoc, req, collection }) => {
    if (!data || !('alsoRegions' in data || 'region' in data)) return data
    const record: Fields = { ...originalDoc, ...data }
    const own = idOf(record.region)
    const named = rowsTakingPart(record).map(({ region }) => region)
    const gone = rowsTakingPart(originalDoc as Fields | undefined)
      .map(({ region }) => String(region))
      .filter((region) => !named.includes(region))
    const members =
      gone.length === 0
        ? 0
        : await asPortal(req).count('memberships', { [body]: { equals: originalDoc?.id }, region: { in: gone } })
    const problem =
      named.includes(own) || new Set(named).size < named.length
        ? 'joint.eachOnce'
        : members > 0
          ? 'joint.hasMembers'
          : null
    if (problem === null) return data
    const label = text('joint.alsoRegions')[languageOf(req)]
    const errors = [{ path: 'alsoRegions', label, message: say(req, problem) }]
    throw new ValidationError({ collection: collection.slug, errors, req }, req.t)
  }
}
