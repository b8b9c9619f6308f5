import { Failure, Interrupted, messageOf } from '../lib/failure.mjs'

/**
 * @typedef {object} Stage
 * @property {string} name e.g. "Build"
 * @property {readonly string[]} [needs] names of stages without which this one cannot run
 * @property {(progress: import('../lib/report.mjs').Progress) => Promise<import('./counts.mjs').Counts | void>} run
 *
 * @typedef {{ passed: number, failures: string[], unsteady: string[] }} Total
 */

/**
 * Runs the stages, as many at once as asked: the first in the list whose needs have ended goes first. A stage that
 * throws counts as one failure; one whose needs failed is not run and counts as one failure too, so that nothing is
 * left out in silence.
 *
 * @param {import('../lib/report.mjs').Report} report
 * @param {readonly Stage[]} stages in the order in which they would run one by one
 * @param {number} [atOnce] how many may run at the same time
 * @returns {Promise<Total>} failures in the order of the stages
 */
export async function runStages(report, stages, atOnce = 1) {
  /** @type {Total} */
  const total = { passed: 0, failures: [], unsteady: [] }
  /** @type {Map<string, readonly string[]>} the failures of each stage that has ended */
  const ended = new Map()
  /** @type {Map<string, Promise<void>>} */
  const running = new Map()
  const waiting = [...stages]

  /** @param {Stage} stage */
  async function runOne({ name, needs = [], run }) {
    const missing = needs.find((need) => (ended.get(need) ?? []).length > 0)
    if (missing === undefined) {
      ended.set(name, await runStage(report, name, run, total))
    } else {
      report.line(`  ✗ ${name} (not run, because ${missing} failed)`)
      ended.set(name, [`${name}: not run, because ${missing} failed`])
    }
  }

  while (waiting.length > 0 || running.size > 0) {
    const next = waiting.findIndex(({ needs = [] }) => needs.every((need) => ended.has(need)))
    const stage = running.size < atOnce ? waiting[next] : undefined
    if (stage !== undefined) {
      waiting.splice(next, 1)
      const ending = runOne(stage).finally(() => running.delete(stage.name))
      running.set(stage.name, ending)
    } else if (running.size > 0) {
      await Promise.race(running.values())
    } else {
      throw new Error(`No stage can run: ${waiting.map(({ name }) => name).join(', ')}`)
    }
  }
  total.failures.push(...stages.flatMap(({ name }) => ended.get(name) ?? []))
  return total
}

/**
 * @param {import('../lib/report.mjs').Report} report
 * @param {string} name
 * @param {Stage['run']} run
 * @param {Total} total gets the passed tests and the unsteady ones
 * @returns {Promise<string[]>} the failures
 */
async function runStage(report, name, run, total) {
  try {
    return await report.step(name, async (progress) => {
      const counts = await run(progress)
      if (counts === undefined) return []
      total.passed += counts.passed
      total.unsteady.push(...counts.unsteady)
      progress.outcome(`${counts.passed} passed, ${counts.failures.length} failed`)
      if (counts.failures.length > 0) progress.failed()
      return [...counts.failures]
    })
  } catch (error) {
    if (error instanceof Interrupted) throw error
    if (error instanceof Failure) for (const line of error.details) report.line(`      ${line}`)
    report.line(
      `    ${error instanceof Failure ? error.message : error instanceof Error ? (error.stack ?? '') : String(error)}`,
    )
    return [`${name}: ${messageOf(error)}`]
  }
}
