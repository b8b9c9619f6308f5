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
 * Runs the stages in their order. A stage that throws counts as one failure; one whose needs failed is not run and
 * counts as one failure too, so that nothing is left out in silence.
 *
 * @param {import('../lib/report.mjs').Report} report
 * @param {readonly Stage[]} stages
 * @returns {Promise<Total>}
 */
export async function runStages(report, stages) {
  /** @type {Total} */
  const total = { passed: 0, failures: [], unsteady: [] }
  /** @type {Set<string>} */
  const failed = new Set()
  for (const { name, needs = [], run } of stages) {
    const missing = needs.find((need) => failed.has(need))
    if (missing !== undefined) {
      failed.add(name)
      total.failures.push(`${name}: not run, because ${missing} failed`)
      report.line(`  ✗ ${name} (not run, because ${missing} failed)`)
      continue
    }
    const failures = await runStage(report, name, run, total)
    if (failures.length > 0) failed.add(name)
    total.failures.push(...failures)
  }
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
