import { createWriteStream } from 'node:fs'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { Failure } from '../lib/failure.mjs'
import { root } from '../lib/paths.mjs'

/**
 * Lets one of the example packages write its records into a file that the portal can import.
 *
 * @param {import('../process/supervisor.mjs').Supervisor} supervisor
 * @param {import('./settings.mjs').Settings} settings
 * @param {'sources' | 'demo'} example
 * @param {readonly string[]} args
 * @returns {Promise<string>} the file
 */
export async function writeBundle(supervisor, settings, example, args) {
  const file = path.join(settings.data, 'imports', `${example}.json`)
  const program = path.join(root, 'examples', example, 'dist', 'cli.js')
  const child = await supervisor.launch(`examples/${example}`, process.execPath, [program, ...args], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let errors = ''
  child.process.stderr?.on('data', (chunk) => {
    errors += chunk
  })
  if (child.process.stdout !== null) {
    await Promise.race([
      pipeline(child.process.stdout, createWriteStream(file, { mode: 0o600 })),
      supervisor.interrupted,
    ])
  }
  const ending = await child.exited
  if (ending !== 'code 0') {
    throw new Failure(
      `The records of examples/${example} could not be written (${ending}): correct what it names and start again.`,
      { details: errors.trim().split('\n').slice(-10) },
    )
  }
  return file
}
