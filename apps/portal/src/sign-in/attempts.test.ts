import { describe, expect, it } from 'vitest'
import { delayAfter, tryToSignIn } from './attempts'

describe('delayAfter', () => {
  it('slows an account down that fails again and again from anywhere, but only so far', () => {
    expect([0, 20, 21, 30, 1_000].map(delayAfter)).toEqual([0, 0, 250, 2_500, 5_000])
  })
})

describe('tryToSignIn', () => {
  it('does not count a try that ended in an error', async () => {
    const who = { address: '192.0.2.1', account: 'a@example.org' }
    for (let turn = 0; turn < 8; turn += 1) {
      await expect(
        tryToSignIn(who, async () => {
          throw new Error('the database is away')
        }),
      ).rejects.toThrow('the database is away')
    }
    expect(await tryToSignIn(who, async () => 'in')).toEqual({ wait: null, result: 'in' })
  })

  it('lets four tries of an address go on at once and the others wait', async () => {
    let running = 0
    let most = 0
    await Promise.all(
      Array.from({ length: 20 }, () =>
        tryToSignIn({ address: '192.0.2.2', account: 'b@example.org' }, async () => {
          running += 1
          most = Math.max(most, running)
          await new Promise((resolve) => setImmediate(resolve))
          running -= 1
          return 'in'
        }),
      ),
    )
    expect(most).toBe(4)
  })
})
