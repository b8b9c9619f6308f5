import { createHash } from 'node:crypto'

export interface Account {
  readonly email: string
  readonly password: string
  readonly name: string
  readonly nationalRole: 'administrator' | 'national-coordinator' | null
  readonly regions: readonly {
    readonly code: '08' | '03'
    readonly role: 'editor' | 'manager' | 'reader' | 'trainer'
  }[]
}

/** A secret of this run of the tests, for one purpose. */
export function secretFor(seed: string, purpose: string): string {
  return createHash('sha256').update(`${seed} ${purpose}`).digest('hex')
}

/** The people of the tests, one for each way of having rights. */
export function testAccounts(seed: string) {
  function account(name: string, regions: Account['regions'], nationalRole: Account['nationalRole'] = null): Account {
    return { email: `${name}@example.org`, password: secretFor(seed, name), name, nationalRole, regions }
  }
  return {
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
    trainer08: account('trainer08', [{ code: '08', role: 'trainer' }]),
    nowhere: account('nowhere', []),
  } satisfies Record<string, Account>
}
