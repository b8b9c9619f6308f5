import { randomBytes } from 'node:crypto'

interface Account {
  readonly email: string
  readonly password: string
  readonly name: string
  readonly nationalRole: 'administrator' | 'national-coordinator' | null
  readonly regions: readonly { readonly code: '08' | '03'; readonly role: 'editor' | 'manager' | 'reader' }[]
}

function account(name: string, regions: Account['regions'], nationalRole: Account['nationalRole'] = null): Account {
  return { email: `${name}@example.org`, password: randomBytes(12).toString('hex'), name, nationalRole, regions }
}

export const accounts = {
  administrator: account('administrator', [], 'administrator'),
  coordinator: account('coordinator', [], 'national-coordinator'),
  editor08: account('editor08', [{ code: '08', role: 'editor' }]),
  editor03: account('editor03', [{ code: '03', role: 'editor' }]),
  both: account('both', [
    { code: '08', role: 'editor' },
    { code: '03', role: 'reader' },
  ]),
  manager08: account('manager08', [{ code: '08', role: 'manager' }]),
  reader08: account('reader08', [{ code: '08', role: 'reader' }]),
  nowhere: account('nowhere', []),
} satisfies Record<string, Account>

export type AccountName = keyof typeof accounts

export const serviceKey = randomBytes(24).toString('hex')
