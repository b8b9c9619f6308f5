import { createInterface } from 'node:readline/promises'
import { Failure, Interrupted } from '../lib/failure.mjs'
import { shown } from '../lib/paths.mjs'

/**
 * Makes sure that a person means to empty the database.
 *
 * @param {import('./options.mjs').Options} options
 * @param {import('./settings.mjs').Settings} settings
 * @param {AbortSignal} interruption
 */
export async function confirmFresh(options, { databaseUrl, data }, interruption) {
  if (!options.fresh) return
  if (databaseUrl !== null) {
    throw new Failure(
      '--fresh empties the embedded database only: empty the database of DATABASE_URL with its own tools, ' +
        'or unset DATABASE_URL.',
    )
  }
  if (options.yes) return
  if (!process.stdin.isTTY) {
    throw new Failure(
      '--fresh removes everything in the database and there is no terminal to ask on: ' +
        'say so with npm start -- --fresh --yes.',
    )
  }
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  try {
    const question = `Remove everything in the database in ${shown(data)}? Type yes: `
    const answer = await terminal.question(question, { signal: interruption }).catch(() => {
      // While the question is open, the terminal gives Ctrl-C to it and sends no signal.
      throw interruption.aborted ? interruption.reason : new Interrupted('SIGINT')
    })
    if (answer.trim().toLowerCase() !== 'yes')
      throw new Failure('Nothing was removed: start without --fresh, or answer yes.')
  } finally {
    terminal.close()
  }
}
