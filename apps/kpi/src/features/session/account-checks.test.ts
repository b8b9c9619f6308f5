import { describe, expect, it } from 'vitest'
import { checkLifetime, createAccountChecks } from './account-checks'
import type { AccountCheck } from './portal-account'

function known(name: string): AccountCheck {
  return {
    kind: 'known',
    account: { name, language: null, nationalRole: null, regions: [] },
  }
}

function setUp(answers: readonly AccountCheck[]) {
  let time = 0
  const asked: string[] = []
  const checks = createAccountChecks(
    async (token) => {
      asked.push(token)
      return answers[Math.min(asked.length, answers.length) - 1] ?? { kind: 'unreachable' }
    },
    () => time,
  )
  return { checks, asked, wait: (milliseconds: number) => (time += milliseconds) }
}

describe('account checks', () => {
  it('believe the portal for a short while and then ask again', async () => {
    const { checks, asked, wait } = setUp([known('first'), { kind: 'unknown' }])
    expect(await checks.check('a')).toEqual(known('first'))
    wait(checkLifetime - 1)
    expect(await checks.check('a')).toEqual(known('first'))
    wait(1)
    expect(await checks.check('a')).toEqual({ kind: 'unknown' })
    expect(asked).toHaveLength(2)
  })

  it('keep the portal’s last word while it is away, also when that was a refusal', async () => {
    const { checks, wait } = setUp([{ kind: 'unknown' }, { kind: 'unreachable' }])
    await checks.check('a')
    wait(checkLifetime)
    expect(await checks.check('a')).toEqual({ kind: 'unknown' })
  })

  it('say that the portal is away when it has never said anything', async () => {
    expect(await setUp([{ kind: 'unreachable' }]).checks.check('a')).toEqual({ kind: 'unreachable' })
  })

  it('share one question between requests that come at once, but not between sessions', async () => {
    const { checks, asked } = setUp([known('x')])
    await Promise.all([checks.check('a'), checks.check('a'), checks.check('b')])
    expect(asked).toEqual(['a', 'b'])
  })

  it('forget a session that was ended', async () => {
    const { checks, asked } = setUp([known('x')])
    await checks.check('a')
    checks.forget('a')
    await checks.check('a')
    expect(asked).toHaveLength(2)
  })
})
