import { elementIds, elements, elementStatuses, evidenceKinds, type ElementId } from '@kotipesa/domain'
import type { ArrayField, SelectField } from 'payload'
import { onlyOne } from '../../access/only-one'
import { choiceField, dayField, dayOf, titleField } from '../../fields'
import { modelEndpoints } from '../../model/endpoints'
import { text } from '../../text'
import { keepEvidence } from './keep-evidence'
import { menuGroups, regionRecord } from '../region-record'
import { titleOf } from '../titles'

/** What the portal itself writes down when a proposal is accepted. */
const keptByPortal = { create: () => false, update: () => false }

/** Records that show the state, or the name or address of what is kept elsewhere. */
const evidenceField: ArrayField = {
  name: 'evidence',
  type: 'array',
  label: text('elements.evidence'),
  labels: { singular: text('elements.evidenceRow'), plural: text('elements.evidence') },
  admin: { description: text('elements.evidenceHelp') },
  fields: [
    {
      type: 'row',
      fields: [
        choiceField({
          name: 'kind',
          label: text('elements.evidenceKind'),
          choices: evidenceKinds,
          required: true,
          width: '40%',
        }),
        {
          name: 'words',
          type: 'text',
          label: text('elements.evidenceWords'),
          maxLength: 500,
          admin: { width: '60%', description: text('elements.evidenceWordsHelp') },
        },
        {
          name: 'record',
          type: 'text',
          label: text('elements.evidenceRecord'),
          maxLength: 200,
          admin: {
            width: '100%',
            description: text('elements.evidenceRecordHelp'),
            components: { Field: '/admin/model/evidence-record#EvidenceRecord' },
          },
        },
      ],
    },
  ],
}

/** The element, which the board's link may name already. */
const elementField: SelectField = {
  ...choiceField({ name: 'element', label: text('elements.element'), choices: elements, required: true }),
  defaultValue: ({ req }) => {
    const asked = req?.query?.element
    return elementIds.find((id: ElementId) => id === asked)
  },
}

/** How far a region is with an element of the four pillars, from a day on: who is responsible for it, and what shows it. */
export const ElementStatuses = regionRecord({
  slug: 'element-statuses',
  labels: { singular: text('elements.singular'), plural: text('elements.plural'), help: text('elements.help') },
  group: menuGroups.framework,
  useAsTitle: 'title',
  columns: ['title', 'status', 'since', 'responsible'],
  defaultSort: 'element',
  changesTogether: ['responsible'],
  shows: ['elements', 'elementStatuses', 'evidenceKinds'],
  fields: [
    titleField(({ data }) => titleOf.element(data ?? {}), [...elements, ...elementStatuses]),
    elementField,
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
        dayField({
          name: 'since',
          label: text('elements.since'),
          description: text('elements.sinceHelp'),
          required: true,
          width: '50%',
        }),
      ],
    },
    {
      name: 'responsible',
      type: 'text',
      label: text('elements.responsible'),
      maxLength: 200,
      admin: { description: text('elements.responsibleHelp') },
    },
    evidenceField,
    { name: 'note', type: 'textarea', label: text('elements.note'), maxLength: 2000 },
    {
      type: 'row',
      fields: [
        {
          ...dayField({ name: 'acceptedOn', label: text('elements.acceptedOn'), width: '50%' }),
          access: keptByPortal,
        },
        {
          name: 'acceptedBy',
          type: 'text',
          label: text('elements.acceptedBy'),
          maxLength: 200,
          access: keptByPortal,
          admin: { width: '50%' },
        },
      ],
    },
  ],
  endpoints: modelEndpoints,
  hooks: {
    beforeValidate: [
      keepEvidence,
      onlyOne({
        fields: ['region', 'element', 'since'],
        at: { path: 'since', called: 'elements.since' },
        problem: 'elements.alreadyThere',
        isComplete: ({ element, since }) => elements.some(({ id }) => id === element) && dayOf(since) !== null,
      }),
    ],
  },
})
