import { setTimeout as pause } from 'node:timers/promises'
import { Failure } from '../lib/failure.mjs'
import { shown } from '../lib/paths.mjs'

/**
 * How a part that ends by itself is started again.
 *
 * @typedef {object} Pace
 * @property {number} settled milliseconds after which a part counts as running well: an end before is a quick one
 * @property {number} first milliseconds before it is started again; twice as long after each further quick end
 * @property {number} attempts so many times it is started again after quick ends in a row; then everything is stopped
 */

/** @type {Pace} */
export const usualPace = { settled: 60_000, first: 1_000, attempts: 5 }

/**
 * @typedef {object} Part
 * @property {string} name in words for a person, e.g. "the portal"
 * @property {string} log
 * @property {import('./supervisor.mjs').Child} child
 * @property {() => Promise<import('./supervisor.mjs').Child>} launch starts it again
 * @property {(child: import('./supervisor.mjs').Child) => Promise<boolean>} isWell resolves to true once it answers, to
 *   false when it has ended
 */

/**
 * Keeps parts running: each that ends by itself is started again, which is said.
 *
 * @param {import('../toolchain/entry.mjs').Context} context
 * @param {readonly Part[]} parts
 * @param {Pace} [pace]
 * @returns {Promise<never>} rejects when one of them ends too often, and when the command is asked to stop
 */
export async function keepRunning(context, parts, pace = usualPace) {
  let isOver = false
  try {
    return await Promise.race(parts.map((part) => keepOne(context, part, pace, () => isOver)))
  } finally {
    isOver = true
  }
}

/**
 * @param {import('../toolchain/entry.mjs').Context} context
 * @param {Part} part
 * @param {Pace} pace
 * @param {() => boolean} isOver whether the parts are being stopped, so that an end is no news
 * @returns {Promise<never>}
 */
async function keepOne({ supervisor, report }, part, pace, isOver) {
  const { name, log, launch, isWell } = part
  const subject = name.charAt(0).toUpperCase() + name.slice(1)
  let from = performance.now()
  let ending = await Promise.race([part.child.exited, supervisor.interrupted])
  for (let quickEnds = 0; ;) {
    if (isOver()) return new Promise(() => undefined)
    quickEnds = performance.now() - from < pace.settled ? quickEnds + 1 : 1
    if (quickEnds > pace.attempts) {
      throw new Failure(
        `${subject} ended by itself (${ending}), ${quickEnds} times in a row within ${pace.settled / 1000} s ` +
          `of its start: see ${shown(log)}, then start again.`,
      )
    }
    const delay = pace.first * 2 ** (quickEnds - 1)
    report.line(
      `${clock()} ${subject} ended by itself (${ending}); it is started again in ${delay / 1000} s. See ${shown(log)}.`,
    )
    await Promise.race([pause(delay), supervisor.interrupted])
    from = performance.now()
    ending = await launch().then(
      (child) => {
        tellWhenWell(child)
        return Promise.race([child.exited, supervisor.interrupted])
      },
      (error) => {
        if (error instanceof Failure) return error.message
        throw error
      },
    )
  }

  /** @param {import('./supervisor.mjs').Child} child */
  function tellWhenWell(child) {
    isWell(child).then(
      (answers) => {
        if (answers) report.line(`${clock()} ${subject} answers again.`)
      },
      () => undefined,
    )
  }
}

function clock() {
  return new Date().toTimeString().slice(0, 8)
}
