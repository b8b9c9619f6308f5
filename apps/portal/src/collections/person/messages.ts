import type { CollectionConfig } from 'payload'
import { mayEverywhere, onlyFor } from '../../access/accounts'
import { choiceField } from '../../fields'
import { messageKinds, messageStates } from '../../mail/message-terms'
import { text } from '../../text'
import { menuGroups } from '../region-record'

/**
 * The e-mail that the portal sends: each message waits here until the mail server has taken it. Without a mail server it
 * stays to be read here. What was sent is forgotten, as the words may hold a private link; to whom and when stays for 90
 * days.
 */
export const Messages: CollectionConfig = {
  slug: 'messages',
  labels: { singular: text('messages.singular'), plural: text('messages.plural') },
  admin: {
    group: menuGroups.administration,
    useAsTitle: 'subject',
    defaultColumns: ['subject', 'recipient', 'state', 'updatedAt'],
    description: text('messages.help'),
    hideAPIURL: true,
    hidden: onlyFor('read', 'message'),
    pagination: { defaultLimit: 25 },
  },
  defaultSort: '-createdAt',
  access: {
    read: ({ req }) => mayEverywhere(req, 'read', 'message'),
    create: () => false,
    update: () => false,
    delete: () => false,
    readVersions: () => false,
    unlock: () => false,
  },
  lockDocuments: false,
  disableDuplicate: true,
  fields: [
    { name: 'subject', type: 'text', label: text('messages.subject'), required: true, maxLength: 300 },
    { name: 'recipient', type: 'text', label: text('messages.recipient'), required: true, maxLength: 254 },
    choiceField({ name: 'kind', label: text('messages.kind'), choices: messageKinds, required: true }),
    choiceField({ name: 'state', label: text('messages.state'), choices: messageStates, required: true }),
    { name: 'body', type: 'textarea', label: text('messages.body'), maxLength: 10_000 },
    { name: 'problem', type: 'text', label: text('messages.problem'), maxLength: 500 },
    // One message a key: whatever asks for it again, after a restart or at the same time, does not send it twice.
    { name: 'key', type: 'text', required: true, unique: true, hidden: true, maxLength: 200 },
  ],
}
