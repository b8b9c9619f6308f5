import { existsSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { createSupervisor } from '../../scripts/process/supervisor.mjs'
import { aloneInClone } from '../../scripts/start/lock.mjs'

const lock = path.resolve(import.meta.dirname, '../../node_modules/.kotipesa-preparing.json')

describe('installing and building in one clone', () => {
  it('is done by one start at a time, and by the next when one has failed', async () => {
    const supervisor = createSupervisor()
    let atWork = 0
    const most: number[] = []
    async function work(fails: boolean): Promise<void> {
      atWork += 1
      most.push(atWork)
      await pause(30)
      atWork -= 1
      if (fails) throw new Error('no')
    }
    const ends = await Promise.allSettled(
      [true, false, false].map((fails) => aloneInClone(supervisor, () => work(fails))),
    )
    expect(most).toEqual([1, 1, 1])
    expect(ends.map(({ status }) => status).sort()).toEqual(['fulfilled', 'fulfilled', 'rejected'])
    expect(existsSync(lock)).toBe(false)
  })

  it('does not wait for one that was killed', async () => {
    writeFileSync(lock, JSON.stringify({ pid: 2 ** 22 + 1, startedAt: '' }))
    expect(await aloneInClone(createSupervisor(), async () => 'done')).toBe('done')
  })

  it('stops waiting when the start is stopped', async () => {
    const supervisor = createSupervisor()
    await aloneInClone(supervisor, async () => {
      const second = aloneInClone(supervisor, async () => 'never')
      supervisor.interrupt('SIGINT')
      await expect(second).rejects.toThrow('SIGINT')
    })
  })
})
