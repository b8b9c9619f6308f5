import { access, constants } from 'node:fs/promises'
import { Failure, messageOf } from '../lib/failure.mjs'
import { runCommand } from '../process/command.mjs'

/** Where systems keep an installed LibreOffice. */
const usualPlaces = [
  '/usr/bin/soffice',
  '/usr/bin/libreoffice',
  '/usr/local/bin/soffice',
  '/snap/bin/libreoffice',
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
]
const installMilliseconds = 600_000

/** @param {readonly string[]} programs */
async function firstOf(programs) {
  for (const program of programs) {
    const isThere = await access(program, constants.X_OK).then(
      () => true,
      () => false,
    )
    if (isThere) return program
  }
  return null
}

/**
 * Finds the word processor that opens the documents of the portal: an installed LibreOffice, else Debian's package.
 *
 * @param {import('../toolchain/entry.mjs').Context} context
 * @param {import('../lib/report.mjs').Progress} progress
 * @returns {Promise<string>} the program
 * @throws {Failure} that says why there is none
 */
export async function findWordProcessor({ supervisor }, progress) {
  const chosen = process.env.SOFFICE_PATH
  if (chosen !== undefined && chosen !== '') {
    const found = await firstOf([chosen])
    if (found === null) throw new Failure('SOFFICE_PATH names no program: correct or unset it.')
    return found
  }
  const installed = await firstOf(usualPlaces)
  if (installed !== null) return installed
  /** @type {string[]} */
  const tried = []
  if (process.getuid?.() === 0) {
    const name = "Debian's package"
    progress.detail(name)
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    try {
      for (const command of /** @type {[string, ...string[]][]} */ ([
        ['apt-get', 'update'],
        ['apt-get', 'install', '-y', '--no-install-recommends', 'libreoffice-writer-nogui', 'fonts-dejavu-core'],
      ])) {
        await runCommand(supervisor, name, command, { env, milliseconds: installMilliseconds })
      }
    } catch (error) {
      supervisor.signal.throwIfAborted()
      const reason = error instanceof Failure ? error.details.findLast((line) => line.trim() !== '') : undefined
      tried.push(`${name}: ${reason ?? messageOf(error)}`)
    }
    const found = await firstOf(usualPlaces)
    if (found !== null) return found
  }
  throw new Failure('There is no word processor for the tests: install LibreOffice, or set SOFFICE_PATH to it.', {
    details: tried,
  })
}
