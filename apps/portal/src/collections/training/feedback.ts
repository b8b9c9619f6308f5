import { feedbackDegrees } from '@kotipesa/domain'
import type { CollectionConfig, RelationshipField, TextareaField } from 'payload'
import { readFeedback } from '../../feedback/access'
import { longestFeedback } from '../../feedback/answers'
import { countField } from '../../fields'
import { say, text } from '../../text'

function whole(name: 'training' | 'event', relationTo: 'trainings' | 'events'): RelationshipField {
  return { name, type: 'relationship', relationTo, label: text(`registrations.${name}`), index: true }
}

function words(name: 'helped' | 'hindered'): TextareaField {
  return { name, type: 'textarea', label: text(`feedback.${name}`), maxLength: longestFeedback }
}

/**
 * What those who took part answered to three questions, without anything of who or when. It is written by own links alone
 * and read from five answers on; the form of the training or event shows it.
 */
export const Feedback: CollectionConfig = {
  slug: 'feedback',
  labels: { singular: text('feedback.title'), plural: text('feedback.title') },
  admin: { hidden: true, hideAPIURL: true },
  access: {
    read: readFeedback,
    create: () => false,
    update: () => false,
    delete: () => false,
    readVersions: () => false,
    unlock: () => false,
  },
  timestamps: false,
  defaultSort: 'id',
  lockDocuments: false,
  disableDuplicate: true,
  fields: [
    { name: 'region', type: 'relationship', relationTo: 'regions', label: text('common.region'), required: true },
    whole('training', 'trainings'),
    whole('event', 'events'),
    {
      ...countField({ name: 'degree', label: text('feedback.degree'), required: true }),
      validate: (value: unknown, { req }: { req: Parameters<typeof say>[0] }) =>
        (feedbackDegrees as readonly unknown[]).includes(value) || say(req, 'feedback.degreeMissing'),
    },
    words('helped'),
    words('hindered'),
  ],
}
