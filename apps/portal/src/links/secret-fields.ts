import type { Field } from 'payload'
import { partField } from '../fields'

/**
 * What a record keeps of a secret that opens something without an account, and the button that makes the secret anew and
 * shows it once (`POST …/:id/key` of the collection).
 *
 * @param words the part of the messages that has the button's texts
 */
export function secretFields(words: 'serviceClients' | 'calendarFeeds'): Field[] {
  return [
    {
      name: 'keyHash',
      type: 'text',
      unique: true,
      hidden: true,
      access: { create: () => false, read: () => false, update: () => false },
    },
    partField('key', { path: '/admin/fields/secret-once#SecretOnce', clientProps: { words } }),
  ]
}
