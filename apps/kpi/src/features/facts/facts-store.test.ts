import { describe, expect, it, vi } from 'vitest'
import { sampleFacts, sampleParts } from '../../testing/sample-facts'
import type { FactsAnswer } from './facts-answer'
import type { KnownFacts } from './facts-state'
import { createFactsStore, pauseAfterSlowAnswer } from './facts-store'

const facts = sampleFacts()
const source = sampleParts('r1')
const changed: FactsAnswer = { kind: 'changed', facts, source }
function failed(problem: 'unreachable' | 'slow' | 'invalid'): FactsAnswer {
  return {
    kind: 'failed',
    problem,
    detail: 'because',
  }
}

/** A store over a list of answers, a clock to turn and a file in memory. */
function setUp(answers: readonly FactsAnswer[], kept: KnownFacts | null = null) {
  let time = Date.parse('2026-11-22T06:00:00Z')
  let file = kept
  const asked: (string | null)[] = []
  const reports: string[] = []
  const store = createFactsStore({
    ask: async (known) => {
      asked.push(known?.revision ?? null)
      return answers[asked.length - 1] ?? failed('unreachable')
    },
    file: {
      read: async () => file,
      write: async (known) => {
        file = known
      },
    },
    now: () => new Date(time),
    report: (message) => reports.push(message),
  })
  return { store, asked, reports, wait: (milliseconds: number) => (time += milliseconds), kept: () => file }
}

describe('the facts store', () => {
  it('keeps new facts in memory and in the file', async () => {
    const { store, kept } = setUp([changed])
    expect(await store.current()).toMatchObject({ kind: 'current', known: { facts, source } })
    await vi.waitUntil(() => kept()?.source === source)
  })

  it('asks each time, naming the facts it has, and keeps the very same object while nothing changes', async () => {
    const { store, asked, wait } = setUp([changed, { kind: 'unchanged' }])
    await store.current()
    wait(60_000)
    const state = await store.current()
    expect(asked).toEqual([null, 'r1'])
    expect(state.kind).toBe('current')
    expect(state.kind !== 'none' && state.known.facts).toBe(facts)
    expect(state.kind !== 'none' && state.known.confirmedAt).toEqual(new Date('2026-11-22T06:01:00Z'))
  })

  it('shows the last facts with the time they were last confirmed when the portal is away', async () => {
    const { store, wait, reports } = setUp([changed, failed('unreachable')])
    await store.current()
    wait(3_600_000)
    expect(await store.current()).toMatchObject({
      kind: 'last-known',
      problem: 'unreachable',
      known: { facts, confirmedAt: new Date('2026-11-22T06:00:00Z') },
    })
    expect(reports).toEqual(['the facts were not renewed (unreachable): because'])
  })

  it('keeps the last good facts when new ones are invalid', async () => {
    const { store, kept } = setUp([changed, failed('invalid')])
    await store.current()
    expect(await store.current()).toMatchObject({ kind: 'last-known', problem: 'invalid', known: { facts } })
    await vi.waitUntil(() => kept()?.source === source)
  })

  it('begins with the facts of the file after a restart', async () => {
    const known = { facts, source: sampleParts('r0'), confirmedAt: new Date('2026-11-01T06:00:00Z') }
    const { store, asked } = setUp([failed('unreachable')], known)
    expect(await store.current()).toEqual({ kind: 'last-known', problem: 'unreachable', known })
    expect(asked).toEqual(['r0'])
  })

  it('has nothing to show when there never were any facts', async () => {
    expect(await setUp([failed('unreachable')]).store.current()).toEqual({ kind: 'none', problem: 'unreachable' })
  })

  it('does not make every page wait for a portal that was too slow', async () => {
    const { store, asked, wait } = setUp([changed, failed('slow'), { kind: 'unchanged' }])
    await store.current()
    expect(await store.current()).toMatchObject({ kind: 'last-known', problem: 'slow' })
    expect(await store.current()).toMatchObject({ kind: 'last-known', problem: 'slow' })
    expect(asked).toHaveLength(2)
    wait(pauseAfterSlowAnswer)
    expect(await store.current()).toMatchObject({ kind: 'current' })
  })

  it('asks once more for pages that come while a question is under way, and once for all of them', async () => {
    const { store, asked } = setUp([changed, { kind: 'unchanged' }, { kind: 'unchanged' }])
    const first = store.current()
    const later = await Promise.all([store.current(), store.current(), store.current()])
    expect(asked).toEqual([null, 'r1'])
    expect(new Set(later).size).toBe(1)
    expect(await first).not.toBe(later[0])
    await store.current()
    expect(asked).toHaveLength(3)
  })

  it('shows a change that was saved while the question before was under way', async () => {
    let saved = 'old'
    const answers: (() => void)[] = []
    const store = createFactsStore({
      ask: async () => {
        const read = saved
        await new Promise<void>((resolve) => answers.push(resolve))
        return { kind: 'changed', facts: sampleFacts({ notice: read }), source: sampleParts(read) }
      },
      file: { read: async () => null, write: async () => {} },
      now: () => new Date(),
      report: () => {},
    })
    const before = store.current()
    await vi.waitUntil(() => answers.length === 1)
    saved = 'new'
    const after = store.current()
    answers[0]?.()
    await vi.waitUntil(() => answers.length === 2)
    answers[1]?.()
    expect(await before).toMatchObject({ known: { facts: { notice: 'old' } } })
    expect(await after).toMatchObject({ known: { facts: { notice: 'new' } } })
  })

  it('writes the newest facts behind the answers, and leaves out what is overtaken', async () => {
    const asked: string[] = []
    const written: string[] = []
    const writes: (() => void)[] = []
    const store = createFactsStore({
      ask: async () => {
        asked.push(`r${asked.length}`)
        return { kind: 'changed', facts, source: sampleParts(asked.at(-1) ?? '') }
      },
      file: {
        read: async () => null,
        write: async ({ source: { revision } }) => {
          await new Promise<void>((resolve) => writes.push(resolve))
          written.push(revision)
        },
      },
      now: () => new Date(),
      report: () => {},
    })
    await store.current()
    await vi.waitUntil(() => writes.length === 1)
    await store.current()
    await store.current()
    writes[0]?.()
    await vi.waitUntil(() => writes.length === 2)
    writes[1]?.()
    await vi.waitUntil(() => written.length === 2)
    expect([asked, written]).toEqual([
      ['r0', 'r1', 'r2'],
      ['r0', 'r2'],
    ])
  })

  it('still shows new facts when they cannot be written to the file', async () => {
    const reports: string[] = []
    const store = createFactsStore({
      ask: async () => changed,
      file: { read: async () => null, write: async () => await Promise.reject(new Error('disk full')) },
      now: () => new Date(),
      report: (message) => reports.push(message),
    })
    expect(await store.current()).toMatchObject({ kind: 'current' })
    await vi.waitUntil(() => reports.length > 0)
    expect(reports).toEqual(['the facts could not be kept in KPI_DATA: disk full'])
  })
})
