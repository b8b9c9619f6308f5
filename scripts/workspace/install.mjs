import { access, constants } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { Failure } from '../lib/failure.mjs'
import { readIfThere, writeWhole } from '../lib/files.mjs'
import { root } from '../lib/paths.mjs'
import { runCommand } from '../process/command.mjs'
import { fingerprint } from './fingerprint.mjs'
import { workspacePackages } from './packages.mjs'

const stampFile = path.join(root, 'node_modules', '.kotipesa-install')

/**
 * Installs the locked dependencies, unless that was done for the same lock file and manifests.
 *
 * @param {import('../toolchain/entry.mjs').Context} context
 * @param {string} log file for pnpm's output
 */
export async function installPackages({ supervisor, report }, log) {
  await report.step('Installing packages', async (progress) => {
    const packages = await workspacePackages()
    const stamp = await fingerprint([
      'package.json',
      'pnpm-lock.yaml',
      'pnpm-workspace.yaml',
      '.npmrc',
      'patches',
      ...packages.map(({ folder }) => path.join(folder, 'package.json')),
    ])
    if ((await readIfThere(stampFile)) === stamp) return progress.outcome('nothing changed')
    await mayWrite()
    await runCommand(
      supervisor,
      'installing packages',
      ['pnpm', 'install', '--frozen-lockfile', '--reporter=append-only'],
      {
        cwd: root,
        // Without a terminal pnpm would refuse to replace a node_modules made with other settings; CI says that it may.
        // NODE_ENV=production would leave out the tools that build.
        env: { ...process.env, CI: 'true', NODE_ENV: undefined },
        log,
        onLine: progress.detail,
        advice: 'Check that npm reaches its registry (`npm ping`) and start again.',
      },
    )
    await writeWhole(stampFile, stamp)
  })
}

/** Packages and builds go into the repository's own folder. */
async function mayWrite() {
  await access(root, constants.W_OK).catch((error) => {
    throw new Failure(
      `The user ${os.userInfo().username} may not write to ${root}: clone the repository into a folder of your own.`,
      { cause: error },
    )
  })
}
