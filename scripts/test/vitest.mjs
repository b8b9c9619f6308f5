import { mkdir, rm } from 'node:fs/promises'
import path from 'node:path'
import { Failure } from '../lib/failure.mjs'
import { root } from '../lib/paths.mjs'
import { runCommand } from '../process/command.mjs'
import { countTests } from './counts.mjs'

/** Where the stages leave their output. */
export const outputFolder = path.join(root, 'node_modules', '.kotipesa-test')

/**
 * Runs a package's script that runs vitest, and counts its tests.
 *
 * @param {import('../toolchain/entry.mjs').Context} context
 * @param {import('../workspace/packages.mjs').WorkspacePackage} package_
 * @param {string} script e.g. "test"
 * @param {NodeJS.ProcessEnv} env
 * @param {import('../lib/report.mjs').Progress} progress
 * @returns {Promise<import('./counts.mjs').Counts>}
 */
export async function runVitest({ supervisor, report }, { folder }, script, env, progress) {
  const label = `${folder} ${script}`.replaceAll(/[^\w]+/g, '-')
  const file = path.join(outputFolder, `${label}.json`)
  await mkdir(outputFolder, { recursive: true })
  await rm(file, { force: true })
  /** @type {string | null} */
  let ending = null
  try {
    await runCommand(
      supervisor,
      `${folder} ${script}`,
      ['pnpm', 'run', script, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
      { cwd: path.join(root, folder), env, log: path.join(outputFolder, `${label}.log`), onLine: progress.detail },
    )
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    ending = error.message
    for (const line of error.details) report.line(`      ${line}`)
  }
  return countTests(file, folder, ending)
}
