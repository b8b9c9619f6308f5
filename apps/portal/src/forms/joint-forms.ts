import type { CollectionConfig, Config, Field, RelationshipField } from 'payload'
import { jointChoices } from '../access/joint-records'
import { isJoint } from '../access/joint-tables'

/** The forms in which a region chooses a network or group in which it takes part. */
const forms: readonly string[] = ['questions', 'memberships', 'calendar-feeds']
const joint: readonly unknown[] = ['networks', 'groups']

function withJointChoices(field: Field): Field {
  const changed =
    field.type === 'relationship' &&
    typeof field.relationTo === 'string' &&
    isJoint(field.relationTo) &&
    joint.includes(field.relationTo)
      ? { ...field, filterOptions: jointChoices(field.relationTo) }
      : field
  return ('fields' in changed ? { ...changed, fields: changed.fields.map(withJointChoices) } : changed) as Field
}

/**
 * The region of a question is its asker's until it is given to the keeper of the network; the tenancy plugin would refuse
 * that one of whoever has no role there.
 */
function withKeeper(field: Field): Field {
  if (!('name' in field) || field.name !== 'region') return field
  const validate: RelationshipField['validate'] = (
    value: unknown,
    options: { req: { context: { keeper?: unknown } } },
  ) =>
    (typeof value === 'string' && options.req.context.keeper === value) ||
    ((field as RelationshipField).validate?.(value as never, options as never) ?? true)
  return { ...field, validate } as Field
}

function withJoint(collection: CollectionConfig): CollectionConfig {
  const { slug } = collection
  const fields = forms.includes(slug) ? collection.fields.map(withJointChoices) : collection.fields
  return { ...collection, fields: slug === 'questions' ? fields.map(withKeeper) : fields }
}

/** Stands after the tenancy plugin, which offers a region's own records only. */
export function jointForms(config: Config): Config {
  return { ...config, collections: (config.collections ?? []).map(withJoint) }
}
