import type { FactsParts } from '@kotipesa/indicators'
import type { FactsAnswer, FactsProblem } from './facts-answer'
import type { FactsFile } from './facts-file'
import type { FactsState, KnownFacts } from './facts-state'

/** After the portal was too slow, how long (ms) pages show the last facts without waiting for it again. */
export const pauseAfterSlowAnswer = 3_000

/** What the store works with; `now` is the clock, `report` hears what went wrong, without personal data. */
export interface FactsStoreParts {
  readonly ask: (known: FactsParts | null) => Promise<FactsAnswer>
  readonly file: FactsFile
  readonly now: () => Date
  readonly report: (message: string) => void
}

/** Gives the facts, asking the portal each time whether they are still the newest. */
export interface FactsStore {
  current(): Promise<FactsState>
}

function describe(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

/**
 * Makes a store. Whoever asks while a question is under way shares the next one: the answer under way may be older than a
 * change that was saved just before. The last good facts are kept in memory and in the file.
 */
export function createFactsStore({ ask, file, now, report }: FactsStoreParts): FactsStore {
  let known: KnownFacts | null = null
  let hasReadFile = false
  let isWriting = false
  let pausedUntil = 0
  let underWay: Promise<FactsState> | null = null
  let next: Promise<FactsState> | null = null

  async function restore(): Promise<void> {
    if (hasReadFile) return
    hasReadFile = true
    try {
      known = await file.read()
    } catch (error) {
      report(`the last facts could not be read: ${describe(error)}`)
    }
  }

  async function write(newest: KnownFacts): Promise<void> {
    try {
      await file.write(newest)
    } catch (error) {
      report(`the facts could not be kept in KPI_DATA: ${describe(error)}`)
    }
    if (known !== null && known.source !== newest.source) await write(known)
    else isWriting = false
  }

  /** Nobody waits for the file: it is written behind, one state after the other, and what is overtaken is left out. */
  function keep(fresh: KnownFacts): void {
    known = fresh
    if (isWriting) return
    isWriting = true
    setImmediate(() => void write(fresh))
  }

  function withProblem(problem: FactsProblem): FactsState {
    return known === null ? { kind: 'none', problem } : { kind: 'last-known', known, problem }
  }

  async function askPortal(): Promise<FactsState> {
    await restore()
    if (now().getTime() < pausedUntil) return withProblem('slow')
    const answer = await ask(known?.source ?? null)
    if (answer.kind === 'failed') {
      report(`the facts were not renewed (${answer.problem}): ${answer.detail}`)
      if (answer.problem === 'slow') pausedUntil = now().getTime() + pauseAfterSlowAnswer
      return withProblem(answer.problem)
    }
    if (answer.kind === 'changed') keep({ facts: answer.facts, source: answer.source, confirmedAt: now() })
    else if (known !== null) known = { ...known, confirmedAt: now() }
    return known === null ? withProblem('invalid') : { kind: 'current', known }
  }

  async function begin(): Promise<FactsState> {
    next = null
    underWay = askPortal().finally(() => {
      underWay = null
    })
    return await underWay
  }

  return {
    current: async () => {
      if (underWay === null) return await begin()
      next ??= underWay.then(begin, begin)
      return await next
    },
  }
}
