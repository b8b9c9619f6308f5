import { expertTasks, membershipKinds, membershipRoles, networkKinds, groupKinds } from '@kotipesa/domain'
import { ValidationError, type CollectionBeforeValidateHook, type RelationshipField } from 'payload'
import { idOf } from '../../access/actor'
import { asPortal } from '../../access/gateway'
import { oneAtATime } from '../../access/one-at-a-time'
import { choiceField, choicesField, shareField, titleField, validityFields } from '../../fields'
import { languageOf, say, text } from '../../text'
import { menuGroups, regionRecord } from '../region-record'
import { titleOf } from '../titles'
import { existingOnly } from '../training/existing-only'
import { renewPeople } from './withheld'
import { withheldName } from './withheld-name'

const entities = { team: 'teams', network: 'networks', group: 'groups' } as const
type Entity = keyof typeof entities
const entityNames = Object.keys(entities) as Entity[]

function kindOf(data: unknown): unknown {
  return (data as { of?: unknown } | undefined)?.of
}

/** The team, network or group, asked for when the membership is of one. */
function entityField(name: Entity): RelationshipField {
  return {
    name,
    type: 'relationship',
    relationTo: entities[name],
    label: text(`memberships.${name}`),
    index: true,
    admin: { allowCreate: false, condition: (data) => kindOf(data) === name },
    validate: existingOnly,
  } as RelationshipField
}

/** A membership is of the one thing that it says, and of no other. */
const ofOneThing: CollectionBeforeValidateHook = ({ data, originalDoc, req, collection }) => {
  if (!data) return data
  const record = { ...originalDoc, ...data } as Record<string, unknown>
  const of = entityNames.find((name) => name === record.of)
  if (of !== undefined && idOf(record[of]) === null) {
    const label = text(`memberships.${of}`)[languageOf(req)]
    const error = { path: of, label, message: say(req, 'memberships.entityMissing') }
    throw new ValidationError({ collection: collection.slug, errors: [error], req }, req.t)
  }
  const others = entityNames.filter((name) => name !== of)
  return {
    ...data,
    ...Object.fromEntries(others.map((name) => [name, null])),
    ...(record.of === 'team' ? {} : { isContact: false }),
    ...(record.of === 'experts-by-experience' ? {} : { tasks: [] }),
  }
}

/** What people belong to, in which role and for how long. Trainers stand in the trainer bank. */
export const Memberships = regionRecord({
  slug: 'memberships',
  kind: 'person',
  labels: {
    singular: text('memberships.singular'),
    plural: text('memberships.plural'),
    help: text('memberships.help'),
  },
  group: menuGroups.people,
  useAsTitle: 'title',
  columns: ['title', 'of', 'role', 'validFrom', 'validUntil'],
  defaultSort: 'title',
  beforeListTable: '/admin/people/people-views#PeopleViews',
  shows: ['membershipKinds', 'membershipRoles', 'expertTasks', 'networkKinds', 'groupKinds'],
  fields: [
    titleField(
      async ({ data, req }) => {
        const reader = asPortal(req)
        const person = await reader.text('people', idOf(data?.person), 'name')
        const entity =
          (await reader.text('teams', idOf(data?.team), 'name')) ??
          (await reader.text('networks', idOf(data?.network), 'title')) ??
          (await reader.text('groups', idOf(data?.group), 'title'))
        return titleOf.membership(person, entity, data ?? {})
      },
      [...membershipKinds, ...networkKinds, ...groupKinds, { label: withheldName }],
    ),
    {
      name: 'person',
      type: 'relationship',
      relationTo: 'people',
      label: text('memberships.person'),
      required: true,
      index: true,
    },
    {
      type: 'row',
      fields: [
        choiceField({
          name: 'of',
          label: text('memberships.of'),
          choices: membershipKinds,
          required: true,
          width: '50%',
        }),
        choiceField({ name: 'role', label: text('memberships.role'), choices: membershipRoles, width: '50%' }),
      ],
    },
    ...entityNames.map(entityField),
    {
      name: 'isContact',
      type: 'checkbox',
      label: text('memberships.isContact'),
      defaultValue: false,
      admin: { condition: (data) => kindOf(data) === 'team' },
    },
    (() => {
      const tasks = choicesField({ name: 'tasks', label: text('memberships.tasks'), choices: expertTasks })
      return { ...tasks, admin: { ...tasks.admin, condition: (data) => kindOf(data) === 'experts-by-experience' } }
    })() as ReturnType<typeof choicesField>,
    shareField({ name: 'share', label: text('memberships.share'), description: text('memberships.shareHelp') }),
    { type: 'row', fields: validityFields() },
  ],
  references: [
    { path: 'person', to: 'people', called: 'memberships.person' },
    ...entityNames.map((name) => ({
      path: name,
      to: entities[name],
      called: `memberships.${name}` as const,
      ...(name === 'team' ? {} : { joint: 'always' as const }),
    })),
  ],
  uses: [{ from: 'expert-occasions', path: 'expert', called: 'expertOccasions.plural' }],
  hooks: {
    beforeValidate: [
      ofOneThing,
      oneAtATime({
        fields: ['person', 'of', ...entityNames],
        at: { path: 'person', called: 'memberships.person' },
        problem: 'memberships.already',
      }),
    ],
    afterChange: [renewPeople],
  },
})
