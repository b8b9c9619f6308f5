import { decisionOrigins, helsinkiDay } from '@kotipesa/domain'
import type { CollectionAfterChangeHook, CollectionBeforeValidateHook } from 'payload'
import { idOf } from '../../access/actor'
import { asPortal } from '../../access/gateway'
import { choiceField, dayField, instantOf, titleField } from '../../fields'
import { adoptDecided } from '../../plans/adopt-decided'
import { text } from '../../text'
import { inChargeField, inChargeReference } from '../person/in-charge'
import { menuGroups, regionRecord } from '../region-record'
import { titleOf } from '../titles'
import { keepOrder, requireNew } from './keep-chain'
import { matterOf } from './matter'
import { trailEndpoints } from './trail-endpoints'
import { trailField } from './trail-field'

/** A decision on an item has the item's origin. */
const originOfItem: CollectionBeforeValidateHook = async ({ data, originalDoc, req }) => {
  if (!data) return data
  const { item } = await matterOf(req, { decision: { ...originalDoc, ...data } })
  return item === null ? data : { ...data, origin: item.origin }
}

/** The item on which a decision was made says so. */
const tellItem: CollectionAfterChangeHook = async ({ doc, req }) => {
  const id = idOf(doc.agendaItem)
  if (id === null || doc.deletedAt) return doc
  const item = await asPortal(req).record('agenda-items', id)
  if (item !== null && item.outcome !== 'decided') {
    await asPortal(req).change('agenda-items', id, { outcome: 'decided', treatedOn: doc.decidedOn })
  }
  return doc
}

/** What was decided, when, who sees to it, and how far it has come. */
export const Decisions = regionRecord({
  slug: 'decisions',
  labels: { singular: text('decisions.singular'), plural: text('decisions.plural'), help: text('decisions.help') },
  group: menuGroups.networks,
  useAsTitle: 'title',
  columns: ['title', 'decidedOn', 'responsible', 'followUpOn', 'doneOn'],
  defaultSort: '-decidedOn',
  changesTogether: ['followUpOn', 'responsible'],
  hasVersions: true,
  shows: ['decisionOrigins'],
  fields: [
    titleField(({ data }) => titleOf.decision(data ?? {}), [{ label: text('decisions.singular') }]),
    trailField('decisions'),
    {
      type: 'row',
      fields: [
        {
          name: 'agendaItem',
          type: 'relationship',
          relationTo: 'agenda-items',
          label: text('decisions.agendaItem'),
          index: true,
          admin: { width: '60%', allowCreate: false, allowEdit: false },
        },
        choiceField({
          name: 'origin',
          label: text('decisions.origin'),
          description: text('decisions.originHelp'),
          choices: decisionOrigins,
          required: true,
          defaultValue: 'proposal',
          width: '40%',
          enumName: 'enum_decision_origins',
        }),
      ],
    },
    {
      name: 'text',
      type: 'textarea',
      label: text('decisions.text'),
      maxLength: 4000,
      admin: { description: text('chain.noNames') },
    },
    {
      type: 'row',
      fields: [
        {
          ...dayField({
            name: 'decidedOn',
            label: text('decisions.decidedOn'),
            required: true,
            isPast: true,
            width: '33.33%',
          }),
          defaultValue: () => instantOf(helsinkiDay(new Date())),
        },
        dayField({
          name: 'followUpOn',
          label: text('decisions.followUpOn'),
          description: text('decisions.followUpHelp'),
          width: '33.33%',
        }),
        dayField({ name: 'doneOn', label: text('decisions.doneOn'), isPast: true, width: '33.33%' }),
      ],
    },
    {
      name: 'responsible',
      type: 'text',
      label: text('decisions.responsible'),
      maxLength: 200,
      admin: { description: text('decisions.responsibleHelp') },
    },
    inChargeField(),
    { name: 'progress', type: 'textarea', label: text('decisions.progress'), maxLength: 4000 },
  ],
  references: [{ path: 'agendaItem', to: 'agenda-items', called: 'decisions.agendaItem' }, inChargeReference],
  uses: [
    { from: 'memos', path: 'decisions', called: 'memos.plural' },
    { from: 'plans', path: 'decision', called: 'plans.plural' },
    { from: 'targets', path: 'decision', called: 'targets.plural' },
    { from: 'documents', path: 'decision', called: 'documents.plural' },
  ],
  endpoints: trailEndpoints('decisions'),
  hooks: {
    beforeValidate: [
      originOfItem,
      requireNew({ text: 'decisions.text' }),
      keepOrder((req, decision) => matterOf(req, { decision }), {
        decidedOn: { path: 'decidedOn', called: 'decisions.decidedOn' },
        followUpOn: { path: 'followUpOn', called: 'decisions.followUpOn' },
        doneOn: { path: 'doneOn', called: 'decisions.doneOn' },
      }),
    ],
    afterChange: [tellItem, adoptDecided],
  },
})
