import { helsinkiDay } from '@kotipesa/domain'
import type { CollectionBeforeChangeHook, CollectionBeforeValidateHook, SelectField } from 'payload'
import { idOf } from '../../access/actor'
import { asPortal } from '../../access/gateway'
import { dayField, instantOf, titleField } from '../../fields'
import { say, text } from '../../text'
import { regionChoice } from '../network/also-regions'
import { inChargeField, inChargeReference } from '../person/in-charge'
import { menuGroups, regionRecord } from '../region-record'
import { titleOf } from '../titles'
import { keepOrder, refuse, requireNew } from './keep-chain'
import { matterOf } from './matter'
import { existingOnly } from '../training/existing-only'
import { trailField } from './trail-field'
import { trailEndpoints } from './trail-endpoints'

/** A question is answered or withdrawn, not both. */
const closedOnce: CollectionBeforeValidateHook = ({ data, originalDoc, req, collection }) => {
  const { answeredOn, withdrawnOn } = { ...originalDoc, ...data } as Record<string, unknown>
  const message = say(req, 'networkQuestions.closedTwice')
  if (answeredOn && withdrawnOn) {
    refuse(req, collection.slug, [{ path: 'withdrawnOn', called: 'networkQuestions.withdrawnOn', message }])
  }
  return data
}

/** The region that has asked in a network of another. */
const askedByField = {
  ...regionChoice({ name: 'askedBy', label: text('networkQuestions.askedBy') }),
  access: { create: () => false, update: () => false },
  admin: { readOnly: true, condition: (data: Readonly<Record<string, unknown>>) => Boolean(data?.askedBy) },
} as SelectField

/**
 * A question in a joint network is kept where the network is: its region alone takes it further. Whoever asks names their
 * own region, in which they may write; that it takes part is checked with the reference.
 */
const giveToKeeper: CollectionBeforeChangeHook = async ({ data, operation, req }) => {
  const network = operation === 'create' ? idOf(data.network) : null
  if (network === null) return data
  const keeper = idOf((await asPortal(req).record('networks', network))?.region)
  const asker = idOf(data.region)
  if (keeper === null || keeper === asker) return data
  req.context.keeper = keeper
  // Whoever sees to it is of the region that keeps it.
  return { ...data, region: keeper, askedBy: asker, inCharge: null }
}

/** Questions that networks have asked: the first step on the way to a decision and back to the network. */
export const Questions = regionRecord({
  slug: 'questions',
  labels: {
    singular: text('networkQuestions.singular'),
    plural: text('networkQuestions.plural'),
    help: text('networkQuestions.help'),
  },
  group: menuGroups.networks,
  useAsTitle: 'title',
  columns: ['title', 'network', 'raisedOn', 'answeredOn', 'withdrawnOn'],
  defaultSort: '-raisedOn',
  fields: [
    titleField(({ data }) => titleOf.question(data ?? {}), [{ label: text('networkQuestions.singular') }]),
    trailField('questions'),
    {
      type: 'row',
      fields: [
        {
          name: 'network',
          type: 'relationship',
          relationTo: 'networks',
          label: text('networkQuestions.network'),
          index: true,
          admin: { width: '60%', allowCreate: false, allowEdit: false },
          validate: existingOnly,
        },
        {
          ...dayField({
            name: 'raisedOn',
            label: text('networkQuestions.raisedOn'),
            required: true,
            isPast: true,
            width: '40%',
          }),
          defaultValue: () => instantOf(helsinkiDay(new Date())),
        },
      ],
    },
    askedByField,
    {
      name: 'text',
      type: 'textarea',
      label: text('networkQuestions.text'),
      maxLength: 2000,
      admin: { description: text('chain.noNames') },
    },
    {
      name: 'answer',
      type: 'textarea',
      label: text('networkQuestions.answer'),
      maxLength: 2000,
      admin: { description: text('networkQuestions.answerHelp') },
    },
    {
      type: 'row',
      fields: [
        dayField({ name: 'answeredOn', label: text('networkQuestions.answeredOn'), isPast: true, width: '50%' }),
        dayField({ name: 'withdrawnOn', label: text('networkQuestions.withdrawnOn'), isPast: true, width: '50%' }),
      ],
    },
    inChargeField(),
  ],
  references: [
    { path: 'network', to: 'networks', called: 'networkQuestions.network', joint: 'when made' },
    inChargeReference,
  ],
  uses: [{ from: 'agenda-items', path: 'question', called: 'agendaItems.plural' }],
  endpoints: trailEndpoints('questions'),
  hooks: {
    beforeValidate: [
      requireNew({ network: 'networkQuestions.network', text: 'networkQuestions.text' }),
      closedOnce,
      keepOrder((req, question) => matterOf(req, { question }), {
        raisedOn: { path: 'raisedOn', called: 'networkQuestions.raisedOn' },
        answeredOn: { path: 'answeredOn', called: 'networkQuestions.answeredOn' },
        withdrawnOn: { path: 'withdrawnOn', called: 'networkQuestions.withdrawnOn' },
      }),
    ],
    beforeChange: [giveToKeeper],
  },
})
