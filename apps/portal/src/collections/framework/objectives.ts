import { elementStatuses } from '@kotipesa/domain'
import { choiceField, dayField, titleField } from '../../fields'
import { text } from '../../text'
import { inChargeField, inChargeReference } from '../person/in-charge'
import { menuGroups, regionRecord } from '../region-record'
import { titleOf } from '../titles'

/** A region's own objectives beside the elements of the frameworks, each with its states from a day on. */
export const Objectives = regionRecord({
  slug: 'objectives',
  labels: { singular: text('objectives.singular'), plural: text('objectives.plural'), help: text('objectives.help') },
  group: menuGroups.framework,
  useAsTitle: 'title',
  columns: ['title', 'responsible'],
  defaultSort: 'createdAt',
  changesTogether: ['responsible'],
  shows: ['elementStatuses'],
  fields: [
    titleField(({ data }) => titleOf.objective(data ?? {}), [{ label: text('objectives.singular') }]),
    {
      name: 'text',
      type: 'textarea',
      label: text('objectives.text'),
      required: true,
      maxLength: 1000,
      admin: { description: text('chain.noNames') },
    },
    {
      name: 'responsible',
      type: 'text',
      label: text('elements.responsible'),
      maxLength: 200,
      admin: { description: text('elements.responsibleHelp') },
    },
    {
      name: 'states',
      type: 'array',
      label: text('objectives.states'),
      labels: { singular: text('elements.status'), plural: text('objectives.states') },
      admin: { description: text('objectives.statesHelp') },
      fields: [
        {
          type: 'row',
          fields: [
            choiceField({
              name: 'status',
              label: text('elements.status'),
              choices: elementStatuses,
              required: true,
              width: '50%',
            }),
            dayField({ name: 'since', label: text('elements.since'), required: true, width: '50%' }),
          ],
        },
      ],
    },
    inChargeField(),
    { name: 'note', type: 'textarea', label: text('elements.note'), maxLength: 2000 },
  ],
  references: [inChargeReference],
})
