import { createHash } from 'node:crypto'
import type { AccountCheck } from './portal-account'

/** How long the portal's word on an account is believed, in milliseconds. */
export const checkLifetime = 30_000

const rememberedAtMost = 2_000

interface Remembered {
  readonly answer: Exclude<AccountCheck, { kind: 'unreachable' }>
  readonly at: number
}

/**
 * Asks the portal about accounts, remembering each answer for a short while; while the portal is away, its last word
 * holds.
 */
export interface AccountChecks {
  check(token: string): Promise<AccountCheck>
  forget(token: string): void
}

function keyOf(token: string): string {
  return createHash('sha256').update(token).digest('base64')
}

/**
 * @param ask asks the portal about one token
 * @param now the clock, in epoch milliseconds
 */
export function createAccountChecks(ask: (token: string) => Promise<AccountCheck>, now: () => number): AccountChecks {
  const remembered = new Map<string, Remembered>()
  const underWay = new Map<string, Promise<AccountCheck>>()

  function remember(key: string, answer: Remembered['answer']): void {
    remembered.delete(key)
    remembered.set(key, { answer, at: now() })
    const oldest = remembered.keys().next().value
    if (remembered.size > rememberedAtMost && oldest !== undefined) remembered.delete(oldest)
  }

  async function askAndRemember(key: string, token: string): Promise<AccountCheck> {
    const answer = await ask(token)
    if (answer.kind === 'unreachable') return remembered.get(key)?.answer ?? answer
    remember(key, answer)
    return answer
  }

  return {
    check: async (token) => {
      const key = keyOf(token)
      const last = remembered.get(key)
      if (last !== undefined && now() - last.at < checkLifetime) return last.answer
      const pending = underWay.get(key) ?? askAndRemember(key, token).finally(() => underWay.delete(key))
      underWay.set(key, pending)
      return await pending
    },
    forget: (token) => {
      remembered.delete(keyOf(token))
    },
  }
}
