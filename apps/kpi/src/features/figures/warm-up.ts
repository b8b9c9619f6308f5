import { currentFacts } from '../facts/current-facts'
import { figuresFor } from './figures'
import { choosePeriod } from './period-choice'

let underWay: Promise<void> | null = null

async function renewAndCompute(): Promise<void> {
  const facts = await currentFacts()
  if (facts.kind !== 'current') {
    underWay = null
    return
  }
  const choice = choosePeriod(facts.known.facts, undefined)
  if (choice !== null) figuresFor(facts.known.facts, choice.granularity, choice.periods)
}

/**
 * Fetches the facts and computes what first pages show, once in the process, so that the first reader does not wait for
 * it. While the portal is away, it is tried again each time.
 */
export async function warmUp(): Promise<void> {
  underWay ??= renewAndCompute()
  await underWay
}
