/** The signals that ask a command to stop.
 * @type {readonly NodeJS.Signals[]} */
export const stopSignals = ['SIGINT', 'SIGTERM', 'SIGHUP']

const samePressMilliseconds = 1_000
const parentCheckMilliseconds = 500

/**
 * Listens for what asks the command to stop: Ctrl-C, SIGTERM, a closed terminal, and the end of the parent.
 * npm passes on a Ctrl-C that the terminal has already sent here, so two signals within a second are one.
 *
 * @param {{ first: (reason: string) => void, again: () => void }} handlers
 */
export function onStopRequest({ first, again }) {
  let firstAt = 0
  /** @param {string} reason */
  function request(reason) {
    const now = Date.now()
    if (firstAt === 0) {
      firstAt = now
      first(reason)
    } else if (now - firstAt > samePressMilliseconds) again()
  }
  for (const signal of stopSignals) process.on(signal, () => request(signal))
  // Whoever read the output may be gone; that is no reason to leave processes behind.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined)
  if (process.env.npm_lifecycle_event !== undefined || process.env.KOTIPESA_RERUN !== undefined) {
    const parent = process.ppid
    setInterval(() => {
      if (process.ppid !== parent) request('the parent process ended')
    }, parentCheckMilliseconds).unref()
  }
}

/**
 * @param {string} reason
 * @returns {number} 130 for Ctrl-C, 143 otherwise: what a shell reports for a command ended by that signal
 */
export function exitCodeFor(reason) {
  return reason === 'SIGINT' ? 130 : 143
}
