import { commitmentMakers } from '@kotipesa/domain'
import type { DateField, RelationshipField } from 'payload'
import { choiceField, dayField, dayOf, lastDayField, nameField, titleField } from '../../fields'
import { say, text } from '../../text'
import { menuGroups, regionRecord } from '../region-record'
import { titleOf } from '../titles'
import { existingOnly } from '../training/existing-only'

const anyEnd = lastDayField({ name: 'validUntil', label: text('commitments.until') })

/** A commitment does not end before it was made. */
const endField: DateField = {
  ...anyEnd,
  admin: { ...anyEnd.admin, width: '50%' },
  validate: async (value, options) => {
    const own = (await anyEnd.validate?.(value as Date, options)) ?? true
    const [made, end] = [dayOf((options.siblingData as { madeOn?: unknown }).madeOn), dayOf(value)]
    if (own !== true || made === null || end === null || end > made) return own
    return say(options.req, 'commitments.endsBefore')
  },
} as DateField

/**
 * Commitments to learn the systemic orientation and to use the systemic way of working, by a person or an organisation;
 * who it was is not recorded.
 */
export const Commitments = regionRecord({
  slug: 'commitments',
  labels: {
    singular: text('commitments.singular'),
    plural: text('commitments.plural'),
    help: text('commitments.help'),
  },
  group: menuGroups.framework,
  useAsTitle: 'title',
  columns: ['title', 'madeOn', 'by'],
  defaultSort: '-madeOn',
  changesTogether: ['kept', 'organisation'],
  shows: ['commitmentMakers'],
  fields: [
    titleField(
      ({ data }) => titleOf.commitment(data ?? {}),
      [{ label: text('commitments.singular') }, ...commitmentMakers],
    ),
    {
      type: 'row',
      fields: [
        dayField({ name: 'madeOn', label: text('commitments.madeOn'), required: true, isPast: true, width: '50%' }),
        choiceField({
          name: 'by',
          label: text('commitments.by'),
          choices: commitmentMakers,
          required: true,
          width: '50%',
        }),
      ],
    },
    {
      name: 'agreement',
      type: 'relationship',
      relationTo: 'agreements',
      label: text('agreements.singular'),
      index: true,
      admin: { allowCreate: false },
      validate: existingOnly,
    } as RelationshipField,
    {
      ...nameField({ name: 'organisation', label: text('commitments.organisation') }),
      admin: {
        description: text('commitments.organisationHelp'),
        condition: (data) => data?.by === 'organisation',
      },
      hooks: { beforeChange: [({ value, data }) => (data?.by === 'organisation' ? value : null)] },
    },
    {
      name: 'content',
      type: 'textarea',
      label: text('commitments.content'),
      maxLength: 2000,
      admin: { description: text('commitments.contentHelp') },
    },
    {
      type: 'row',
      fields: [
        endField,
        choiceField({
          name: 'kept',
          label: text('commitments.kept'),
          choices: [
            { id: 'yes', label: text('common.yes') },
            { id: 'no', label: text('common.no') },
          ],
          enumName: 'enum_yes_or_no',
          width: '50%',
        }),
      ],
    },
    { name: 'keptNote', type: 'textarea', label: text('commitments.keptNote'), maxLength: 2000 },
  ],
  references: [{ path: 'agreement', to: 'agreements', called: 'agreements.singular' }],
})
