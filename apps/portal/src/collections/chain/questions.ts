import { helsinkiDay } from '@kotipesa/domain'
import type { CollectionBeforeValidateHook } from 'payload'
import { dayField, instantOf, titleField } from '../../fields'
import { say, text } from '../../text'
import { menuGroups, regionRecord } from '../region-record'
import { titleOf } from '../titles'
import { keepOrder, refuse, requireNew } from './keep-chain'
import { matterOf } from './matter'
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
  ],
  references: [{ path: 'network', to: 'networks', called: 'networkQuestions.network' }],
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
  },
})
