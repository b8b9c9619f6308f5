const frames = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏']
const frameMilliseconds = 100
const stillWorkingMilliseconds = 15_000
const clear = '\r\u001B[2K'

/**
 * @typedef {object} Progress
 * @property {(text: string) => void} detail what is happening now, e.g. the last line of a command's output
 * @property {(text: string) => void} outcome what the step came to, shown when it is done, e.g. "nothing changed"
 * @property {() => void} failed marks the step as failed although it came to an end
 */

/**
 * Tells on a terminal or in a log what is being done and how long it took.
 * A terminal gets a moving line; elsewhere every line is whole and stays.
 *
 * @param {NodeJS.WriteStream} [stream]
 */
export function createReport(stream = process.stdout) {
  const terminal = Boolean(stream.isTTY) && process.env.TERM !== 'dumb' && process.env.CI === undefined
  /** @type {Set<() => string>} what each step that is being done says of itself */
  const steps = new Set()
  /** @param {string} text */
  function line(text) {
    stream.write(`${terminal && steps.size > 0 ? clear : ''}${text}\n`)
  }

  /**
   * @template Result
   * @param {string} label e.g. "Building"
   * @param {(progress: Progress) => Promise<Result>} action
   * @returns {Promise<Result>}
   */
  async function step(label, action) {
    const started = performance.now()
    function seconds() {
      return `${((performance.now() - started) / 1000).toFixed(1)} s`
    }
    let detail = ''
    let outcome = ''
    let sign = '✓'
    const ticker = terminal
      ? spin(stream, steps, () => `${label} ${seconds()} ${detail}`)
      : remind(() => {
          line(`  … still: ${label} (${seconds()})`)
        })
    if (!terminal) line(`  · ${label}`)
    try {
      const result = await action({
        detail: (text) => {
          detail = text
        },
        outcome: (text) => {
          outcome = text
        },
        failed: () => {
          sign = '✗'
        },
      })
      ticker.stop()
      line(`  ${sign} ${label} (${seconds()}${outcome === '' ? '' : `, ${outcome}`})`)
      return result
    } catch (error) {
      ticker.stop()
      line(`  ✗ ${label} (${seconds()})`)
      throw error
    }
  }

  return { line, step }
}

/** @typedef {ReturnType<typeof createReport>} Report */

/**
 * Draws all steps that are being done on one line. The first of them draws it.
 *
 * @param {NodeJS.WriteStream} stream
 * @param {Set<() => string>} steps
 * @param {() => string} text
 */
function spin(stream, steps, text) {
  let turn = 0
  function draw() {
    const [first] = steps
    if (first !== text) return
    const frame = frames[turn++ % frames.length]
    const all = [...steps].map((step) => step().trim()).join(' · ')
    stream.write(`${clear}  ${frame} ${all.slice(0, Math.max(20, (stream.columns ?? 80) - 6))}`)
  }
  steps.add(text)
  const timer = setInterval(draw, frameMilliseconds)
  draw()
  return {
    stop: () => {
      clearInterval(timer)
      steps.delete(text)
      stream.write(clear)
    },
  }
}

/** @param {() => void} tell */
function remind(tell) {
  const timer = setInterval(tell, stillWorkingMilliseconds)
  return { stop: () => clearInterval(timer) }
}
