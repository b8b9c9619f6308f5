import { helsinkiDay, networksTold } from '@kotipesa/domain'
import type { CollectionBeforeValidateHook } from 'payload'
import { idOf } from '../../access/actor'
import { dayField, instantOf, titleField } from '../../fields'
import { text } from '../../text'
import { menuGroups, regionRecord } from '../region-record'
import { titleOf } from '../titles'
import { existingOnly } from '../training/existing-only'
import { dayProblems, refuse } from './keep-chain'
import { daysOf } from './matter'
import { idsOf, mattersOf } from './memo-matters'
import { trailEndpoints } from './trail-endpoints'
import { trailField } from './trail-field'

type Fields = Readonly<Record<string, unknown>>

/** A memo comes after its decisions, and reaches every network that asked. */
const reachAll: CollectionBeforeValidateHook = async ({ data, originalDoc, req, collection }) => {
  if (!data) return data
  const memo: Fields = { ...originalDoc, ...data }
  const matters = await mattersOf(req, memo)
  const problems = matters.flatMap((matter) =>
    dayProblems(req, daysOf({ ...matter, memos: [memo] }), {
      toldOn: { path: 'writtenOn', called: 'memos.writtenOn' },
    }),
  )
  refuse(req, collection.slug, problems.slice(0, 1))
  const asked = matters.map(({ question, item }) => idOf(question?.network) ?? idOf(item?.network))
  return { ...data, networks: networksTold(asked, idsOf(memo.networks)) }
}

/** Memos that take decisions back to the networks. */
export const Memos = regionRecord({
  slug: 'memos',
  labels: { singular: text('memos.singular'), plural: text('memos.plural'), help: text('memos.help') },
  group: menuGroups.networks,
  useAsTitle: 'title',
  columns: ['title', 'writtenOn', 'networks', 'sentOn'],
  defaultSort: '-writtenOn',
  hasVersions: true,
  fields: [
    titleField(({ data }) => titleOf.memo(data ?? {}), [{ label: text('memos.singular') }]),
    trailField('memos'),
    {
      name: 'decisions',
      type: 'relationship',
      relationTo: 'decisions',
      hasMany: true,
      required: true,
      label: text('memos.decisions'),
      admin: { allowCreate: false, allowEdit: false },
      validate: existingOnly,
    },
    {
      name: 'networks',
      type: 'relationship',
      relationTo: 'networks',
      hasMany: true,
      label: text('memos.networks'),
      admin: { allowCreate: false, allowEdit: false, description: text('memos.networksHelp') },
    },
    {
      name: 'text',
      type: 'textarea',
      label: text('memos.text'),
      required: true,
      maxLength: 10_000,
      admin: { rows: 10, description: text('chain.noNames') },
    },
    {
      type: 'row',
      fields: [
        {
          ...dayField({
            name: 'writtenOn',
            label: text('memos.writtenOn'),
            required: true,
            isPast: true,
            width: '50%',
          }),
          defaultValue: () => instantOf(helsinkiDay(new Date())),
        },
        {
          ...dayField({ name: 'sentOn', label: text('memos.sentOn'), width: '50%' }),
          access: { create: () => false, update: () => false },
        },
      ],
    },
  ],
  references: [
    { path: 'decisions', to: 'decisions', called: 'memos.decisions' },
    { path: 'networks', to: 'networks', called: 'memos.networks' },
  ],
  endpoints: trailEndpoints('memos'),
  hooks: { beforeValidate: [reachAll] },
})
