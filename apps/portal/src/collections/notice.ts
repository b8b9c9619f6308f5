import type { GlobalConfig } from 'payload'
import { mayEverywhere, onlyFor } from '../access/accounts'
import { text } from '../text'
import { menuGroups } from './region-record'

/** What is said wherever the figures are shown, for example that they are demonstration data. */
export const Notice: GlobalConfig = {
  slug: 'notice',
  label: text('notice.label'),
  admin: {
    group: menuGroups.administration,
    description: text('notice.help'),
    hidden: onlyFor('update', 'notice'),
    hideAPIURL: true,
  },
  access: {
    read: ({ req }) => mayEverywhere(req, 'read', 'notice'),
    update: ({ req }) => mayEverywhere(req, 'update', 'notice'),
    readVersions: ({ req }) => mayEverywhere(req, 'update', 'notice'),
  },
  // The longest text there is, and the one that everybody reads: earlier ones can be looked up and brought back.
  versions: { drafts: false, max: 50 },
  lockDocuments: false,
  fields: (['text', 'textSv', 'textEn'] as const).map((name) => ({
    name,
    type: 'textarea',
    label: text(`notice.${name}`),
    maxLength: 500,
  })),
}
