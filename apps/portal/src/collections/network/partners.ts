import { helsinkiDay, partnerContactKinds, partnerSectors } from '@kotipesa/domain'
import { choiceField, dayField, instantOf, nameField } from '../../fields'
import { text } from '../../text'
import { menuGroups, regionRecord } from '../region-record'

/** Partners of the teams: who they are, and when and by whom they were told of the model and inducted. */
export const Partners = regionRecord({
  slug: 'partners',
  labels: { singular: text('partners.singular'), plural: text('partners.plural'), help: text('partners.help') },
  group: menuGroups.networks,
  useAsTitle: 'name',
  columns: ['name', 'sector'],
  defaultSort: 'name',
  changesTogether: ['sector'],
  shows: ['partnerSectors', 'partnerContactKinds'],
  fields: [
    {
      type: 'row',
      fields: [
        {
          ...nameField({ name: 'name', label: text('partners.name'), required: true }),
          index: true,
          admin: { width: '60%', description: text('partners.nameHelp') },
        },
        choiceField({
          name: 'sector',
          label: text('partners.sector'),
          choices: partnerSectors,
          required: true,
          width: '40%',
        }),
      ],
    },
    {
      name: 'contacts',
      type: 'array',
      label: text('partners.contacts'),
      labels: { singular: text('partners.contact'), plural: text('partners.contacts') },
      admin: { description: text('partners.contactsHelp') },
      fields: [
        {
          type: 'row',
          fields: [
            choiceField({
              name: 'kind',
              label: text('partners.kind'),
              choices: partnerContactKinds,
              required: true,
              width: '33.33%',
            }),
            {
              ...dayField({ name: 'on', label: text('partners.on'), required: true, width: '33.33%' }),
              defaultValue: () => instantOf(helsinkiDay(new Date())),
            },
            {
              name: 'by',
              type: 'text',
              label: text('partners.by'),
              maxLength: 200,
              admin: { width: '33.33%', description: text('partners.byHelp') },
            },
          ],
        },
        {
          name: 'event',
          type: 'relationship',
          relationTo: 'events',
          label: text('partners.event'),
          admin: { allowCreate: false, description: text('partners.eventHelp') },
        },
      ],
    },
    { name: 'note', type: 'textarea', label: text('elements.note'), maxLength: 2000 },
  ],
  references: [{ path: 'contacts.event', to: 'events', called: 'partners.event' }],
})
