import { readdir } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { Failure } from '../lib/failure.mjs'
import { readIfThere, writeWhole } from '../lib/files.mjs'
import { root, shown } from '../lib/paths.mjs'
import { runCommand } from '../process/command.mjs'
import { fingerprint } from './fingerprint.mjs'
import { packageFolders, workspacePackages } from './packages.mjs'

const stampFile = path.join(root, 'node_modules', '.kotipesa-build')

/** Below this much memory two `next build` at once would make the machine swap. */
const memoryForTwoBuilds = 6 * 1024 ** 3

/** Files that no build reads. */
const untouchedByBuild = /(\.test\.tsx?|\.md|\.tsbuildinfo|next-env\.d\.ts|CHANGELOG)$|[/\\]tests[/\\]/

/**
 * Builds packages and applications, unless nothing has changed since they were built.
 *
 * @param {import('../toolchain/entry.mjs').Context} context
 * @param {string} log file for the build's output
 * @param {'everything' | 'packages'} extent packages leaves out the applications, which `next dev` compiles itself
 */
export async function build({ supervisor, report }, log, extent = 'everything') {
  await report.step('Building', async (progress) => {
    const stamp = await fingerprint(
      [...packageFolders, 'patches', 'package.json', 'pnpm-lock.yaml', 'tsconfig.base.json', 'turbo.json'],
      (file) => !untouchedByBuild.test(file),
    )
    const isUnchanged = (await readIfThere(stampFile)) === stamp
    if (isUnchanged && (await firstUnbuilt(extent)) === null) return progress.outcome('nothing changed')

    const filters = extent === 'packages' ? ['--filter=./packages/*', '--filter=./examples/*'] : []
    await runCommand(
      supervisor,
      'the build',
      [
        'pnpm',
        'exec',
        'turbo',
        'run',
        'build',
        ...filters,
        `--concurrency=${concurrency()}`,
        '--output-logs=new-only',
        '--ui=stream',
      ],
      {
        cwd: root,
        env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1', NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' },
        log,
        onLine: progress.detail,
        advice: 'Correct what it names and start again.',
      },
    )
    const unbuilt = await firstUnbuilt(extent)
    if (unbuilt !== null) {
      throw new Failure(
        `The build left nothing in ${unbuilt}: remove ${shown(path.join(root, '.turbo'))} and start again.`,
      )
    }
    if (extent === 'everything') await writeWhole(stampFile, stamp)
  })
}

/** @returns {number} how many builds at once this machine's memory allows */
function concurrency() {
  const limit = process.constrainedMemory()
  const memory = limit > 0 ? Math.min(limit, os.totalmem()) : os.totalmem()
  return memory < memoryForTwoBuilds ? 1 : 2
}

/**
 * @param {'everything' | 'packages'} extent
 * @returns {Promise<string | null>} the first folder that should hold built files and does not
 */
async function firstUnbuilt(extent) {
  for (const { folder, scripts } of await workspacePackages()) {
    if (folder === '.' || scripts.build === undefined) continue
    const isApplication = scripts.build.startsWith('next ')
    if (isApplication && extent === 'packages') continue
    const made = path.join(folder, isApplication ? '.next' : 'dist')
    const files = await readdir(path.join(root, made)).catch(() => /** @type {string[]} */ ([]))
    if (isApplication ? !files.includes('BUILD_ID') : files.length === 0) return made
  }
  return null
}
