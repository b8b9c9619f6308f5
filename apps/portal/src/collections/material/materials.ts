import {
  accessibilityStates,
  helsinkiDay,
  materialAudiences,
  materialLanguages,
  materialTypes,
  materialVisibilities,
} from '@kotipesa/domain'
import type { CollectionBeforeChangeHook, TextFieldSingleValidation } from 'payload'
import { choiceField, choicesField, dayField, instantOf, nameField, partField, validityFields } from '../../fields'
import { inductionEndpoints } from '../../materials/induction-endpoints'
import { say, text } from '../../text'
import { menuGroups, regionRecord } from '../region-record'

/** A page opens the address: it leads to the web and runs nothing. */
const webAddress: TextFieldSingleValidation = (value, { req }) => {
  if (typeof value !== 'string' || value.trim() === '') return true
  const protocol = URL.canParse(value.trim()) ? new URL(value.trim()).protocol : ''
  return ['https:', 'http:'].includes(protocol) || say(req, 'materials.linkWrong')
}

/** What is made public was published: today, unless somebody says when. */
const publish: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  const record = { ...originalDoc, ...data } as Record<string, unknown>
  if (record.visibility !== 'public' || (record.publishedOn ?? null) !== null) return data
  return { ...data, publishedOn: instantOf(helsinkiDay(new Date())) }
}

/** The material bank: brochures, guidelines, videos and training material, with whom they are for and who sees them. */
export const Materials = regionRecord({
  slug: 'materials',
  labels: { singular: text('materials.singular'), plural: text('materials.plural'), help: text('materials.help') },
  group: menuGroups.framework,
  useAsTitle: 'title',
  columns: ['title', 'type', 'visibility', 'accessibility', 'reviewOn'],
  defaultSort: 'title',
  hasVersions: true,
  changesTogether: ['reviewOn', 'validUntil', 'type'],
  shows: ['materialTypes', 'materialAudiences', 'materialLanguages', 'accessibilityStates', 'materialVisibilities'],
  fields: [
    {
      ...nameField({ name: 'title', label: text('materials.title'), required: true }),
      index: true,
    },
    {
      type: 'row',
      fields: [
        choiceField({
          name: 'type',
          label: text('materials.type'),
          choices: materialTypes,
          required: true,
          width: '50%',
        }),
        choiceField({
          name: 'visibility',
          label: text('materials.visibility'),
          description: text('materials.visibilityHelp'),
          choices: materialVisibilities,
          required: true,
          defaultValue: 'region',
          width: '50%',
        }),
      ],
    },
    {
      name: 'link',
      type: 'text',
      label: text('materials.link'),
      maxLength: 500,
      validate: webAddress,
      admin: { description: text('materials.linkHelp') },
    },
    partField('attachments', { path: '/admin/meetings/attachments#Attachments', clientProps: { of: 'material' } }),
    { name: 'description', type: 'textarea', label: text('materials.description'), maxLength: 2000 },
    choicesField({ name: 'audiences', label: text('materials.audiences'), choices: materialAudiences }),
    choicesField({ name: 'languages', label: text('materials.languages'), choices: materialLanguages }),
    {
      type: 'row',
      fields: [
        choiceField({
          name: 'accessibility',
          label: text('materials.accessibility'),
          choices: accessibilityStates,
          required: true,
          defaultValue: 'not-assessed',
          width: '50%',
        }),
        dayField({ name: 'assessedOn', label: text('materials.assessedOn'), width: '50%' }),
      ],
    },
    partField('obstacles', '/admin/materials/obstacles#Obstacles'),
    {
      type: 'row',
      fields: [
        dayField({
          name: 'publishedOn',
          label: text('materials.publishedOn'),
          description: text('materials.publishedOnHelp'),
          width: '50%',
        }),
        dayField({
          name: 'reviewOn',
          label: text('materials.reviewOn'),
          description: text('materials.reviewOnHelp'),
          width: '50%',
        }),
      ],
    },
    { type: 'row', fields: validityFields() },
    partField('induction', '/admin/materials/induction#Induction'),
  ],
  endpoints: inductionEndpoints,
  hooks: { beforeChange: [publish] },
})
