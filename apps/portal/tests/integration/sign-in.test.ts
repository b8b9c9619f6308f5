import { createHook } from 'node:async_hooks'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accounts, serviceKey } from './accounts'
import { onServer } from './database'
import { login } from './login'
import { startPortal, type Portal } from './portal'

let portal: Portal
beforeAll(async () => {
  portal = await startPortal()
})
afterAll(() => portal.stop())

const wrong = 'väärä-salasana'
let lastAddress = 1

/** An address that no other test has failed from. */
function freshAddress(): string {
  lastAddress += 1
  return `127.0.1.${lastAddress}`
}

/** How many times a password was worked through, which is what costs time in a sign-in. */
async function derivations(action: () => Promise<unknown>): Promise<number> {
  let count = 0
  const hook = createHook({
    init: (_, type) => {
      if (type === 'PBKDF2REQUEST') count += 1
    },
  }).enable()
  await action()
  hook.disable()
  return count
}

async function tryAt(email: string): Promise<void> {
  await login(portal.origin, { email, password: wrong }, { from: freshAddress() })
}

function statuses(replies: readonly { status: number }[]): number[] {
  return replies.map(({ status }) => status)
}

describe('a failed sign-in', () => {
  it('says the same of an account that is there and of one that is not', async () => {
    const from = freshAddress()
    const known = await login(portal.origin, { email: accounts.reader08.email, password: wrong }, { from })
    const unknown = await login(portal.origin, { email: 'tuntematon@example.org', password: wrong }, { from })
    const empty = await login(portal.origin, { email: '', password: '' }, { from })
    expect([known.status, known.body]).toEqual([401, expect.objectContaining({ errors: expect.any(Array) })])
    expect(unknown).toEqual(known)
    expect(empty).toEqual(known)
  })

  it('costs the server as much work for an account that is not there', async () => {
    expect(await derivations(() => tryAt(accounts.reader08.email))).toBe(1)
    expect(await derivations(() => tryAt('tuntematon@example.org'))).toBe(1)
  })

  it.each([accounts.manager08.email, 'tuntematon-2@example.org'])(
    'has to wait after five from one address, also when they come at once: %s',
    async (email) => {
      const from = freshAddress()
      const replies = await Promise.all(
        Array.from({ length: 12 }, () => login(portal.origin, { email, password: wrong }, { from })),
      )
      expect(statuses(replies).sort()).toEqual([401, 401, 401, 401, 401, 429, 429, 429, 429, 429, 429, 429])
      const late = await login(portal.origin, { email: ` ${email.toUpperCase()} `, password: wrong }, { from })
      expect(late.status).toBe(429)
      expect(late.retryAfter).toBeGreaterThan(0)
      expect(late.retryAfter).toBeLessThanOrEqual(60)
    },
  )

  it('does not keep the rightful owner out, who signs in from elsewhere', async () => {
    const from = freshAddress()
    for (let turn = 0; turn < 7; turn += 1) {
      await login(portal.origin, { email: accounts.both.email, password: wrong }, { from })
    }
    expect((await login(portal.origin, accounts.both, { from })).status).toBe(429)
    expect((await login(portal.origin, accounts.both, { from: freshAddress() })).status).toBe(200)
  })

  it('has to wait when sixty accounts are tried from one address', async () => {
    const from = freshAddress()
    const replies = await Promise.all(
      Array.from({ length: 60 }, (_, index) =>
        login(portal.origin, { email: `nimi-${index}@example.org`, password: wrong }, { from }),
      ),
    )
    expect(statuses(replies).filter((status) => status === 401)).toHaveLength(30)
    expect(statuses(replies).filter((status) => status === 429)).toHaveLength(30)
    expect((await login(portal.origin, accounts.editor03, { from })).status).toBe(429)
    expect((await login(portal.origin, accounts.editor03, { from: freshAddress() })).status).toBe(200)
  })

  it('is counted at the connection’s address, whatever address the sender names', async () => {
    const from = freshAddress()
    const replies = []
    for (let turn = 0; turn < 7; turn += 1) {
      const address = `192.0.2.${turn}`
      const headers = { 'X-Forwarded-For': address, 'X-Peer-Address': address, 'X-Client-Address': address }
      replies.push(await login(portal.origin, { email: accounts.nowhere.email, password: wrong }, { from, headers }))
    }
    expect(statuses(replies)).toEqual([401, 401, 401, 401, 401, 429, 429])
  })

  it('is counted at the address that the KPI app names with its key', async () => {
    const from = freshAddress()
    function at(address: string) {
      const headers = { Authorization: `service-clients API-Key ${serviceKey}`, 'X-Client-Address': address }
      return { from, headers }
    }
    const guesses = { email: accounts.coordinator.email, password: wrong }
    for (let turn = 0; turn < 6; turn += 1) await login(portal.origin, guesses, at('192.0.2.77'))
    expect((await login(portal.origin, accounts.coordinator, at('192.0.2.77'))).status).toBe(429)
    expect((await login(portal.origin, accounts.coordinator, at('192.0.2.78'))).status).toBe(200)
  })
})

describe('a successful sign-in', () => {
  it('is never counted', async () => {
    const from = freshAddress()
    for (let turn = 0; turn < 8; turn += 1) {
      expect((await login(portal.origin, accounts.editor08, { from })).status).toBe(200)
    }
  })

  it('may happen thirty times at once, and each session stands', async () => {
    const from = freshAddress()
    const replies = await Promise.all(
      Array.from({ length: 30 }, () => login(portal.origin, accounts.editor08, { from })),
    )
    const answers = await Promise.all(
      replies.map(({ body }) => portal.nobody.get('/api/me', { Authorization: `JWT ${String(body.token)}` })),
    )
    expect(statuses(answers)).toEqual(replies.map(() => 200))
  })

  it('leaves what was changed of the account meanwhile', async () => {
    const signingIn = login(portal.origin, accounts.reader08, { from: freshAddress() })
    await new Promise((resolve) => setTimeout(resolve, 30))
    await onServer(portal.databaseUrl, `UPDATE users SET language = 'en' WHERE email = '${accounts.reader08.email}'`)
    expect((await signingIn).status).toBe(200)
    const rows = await onServer(
      portal.databaseUrl,
      `SELECT language FROM users WHERE email = '${accounts.reader08.email}'`,
    )
    expect(rows).toEqual([{ language: 'en' }])
  })
})
