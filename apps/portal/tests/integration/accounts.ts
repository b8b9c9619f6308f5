import { inject } from 'vitest'
import { secretFor, testAccounts } from './test-accounts'

const seed = inject('seed')

export const accounts = testAccounts(seed)
export type AccountName = keyof typeof accounts
export const serviceKey = secretFor(seed, 'service key')
