import { execFileSync } from 'node:child_process'
import { realpathSync } from 'node:fs'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { Failure, Interrupted } from '../lib/failure.mjs'
import { readJson } from '../lib/files.mjs'
import { root, shown } from '../lib/paths.mjs'
import { runCommand } from '../process/command.mjs'
import { isRecentNode, isRightPnpm, nodeVersion, pnpmVersion } from './versions.mjs'

const folder = path.join(root, '.toolchain')
const binaries = path.join(folder, 'node_modules', '.bin')
const readyFile = path.join(folder, 'ready.json')

/**
 * Makes sure that a recent Node and the right pnpm come first on PATH, from the machine or from `.toolchain/`.
 *
 * @param {import('../process/supervisor.mjs').Supervisor} supervisor
 * @param {import('../lib/report.mjs').Report} report
 * @returns {Promise<string>} the Node program that the rest must run with; the running one when it will do
 */
export async function ensureToolchain(supervisor, report) {
  if (isRecentNode(process.versions.node)) {
    putFirstOnPath(path.dirname(process.execPath), 'node')
    if (isRightPnpm(versionOf('pnpm'))) return process.execPath
  }
  const wanted = { node: nodeVersion, pnpm: pnpmVersion, machine: `${process.platform}-${process.arch}` }
  if (JSON.stringify(await readJson(readyFile)) !== JSON.stringify(wanted)) {
    await report.step(
      `Fetching Node ${nodeVersion} and pnpm ${pnpmVersion} from the npm registry`,
      async (progress) => {
        await fetchTwice(supervisor, progress)
        await writeFile(readyFile, JSON.stringify(wanted))
      },
    )
  }
  process.env.PATH = `${binaries}${path.delimiter}${process.env.PATH}`
  return path.join(binaries, 'node')
}

/**
 * @param {import('../process/supervisor.mjs').Supervisor} supervisor
 * @param {import('../lib/report.mjs').Progress} progress
 */
async function fetchTwice(supervisor, progress) {
  try {
    await fetchTools(supervisor)
  } catch (error) {
    if (error instanceof Interrupted) throw error
    progress.detail('trying once more')
    await fetchTools(supervisor)
  }
}

/** @param {import('../process/supervisor.mjs').Supervisor} supervisor */
async function fetchTools(supervisor) {
  try {
    await rm(folder, { recursive: true, force: true })
    await mkdir(folder)
    await writeFile(path.join(folder, 'package.json'), '{ "private": true }\n')
  } catch (error) {
    throw new Failure(`Cannot write to ${root}: clone the repository into a folder of your own.`, { cause: error })
  }
  const packages = [`node@${nodeVersion}`, `pnpm@${pnpmVersion}`]
  await runCommand(
    supervisor,
    'fetching Node and pnpm',
    [...npmCommand(), 'install', '--prefix', folder, '--ignore-scripts=false', '--no-audit', '--no-fund', ...packages],
    {
      cwd: folder,
      env: environmentForNpm(),
      advice: 'Check that npm reaches its registry (`npm ping`) and start again.',
    },
  )
  for (const program of ['node', 'pnpm']) {
    if (versionOf(path.join(binaries, program)) === '') {
      throw new Failure(`The ${program} that npm fetched does not run: remove ${shown(folder)} and start again.`)
    }
  }
}

/** @returns {[string, ...string[]]} the npm that belongs to the running Node */
function npmCommand() {
  const script = process.env.npm_execpath
  return script !== undefined && script.endsWith('npm-cli.js') ? [process.execPath, script] : ['npm']
}

/** What an outer `npm start` says of its own package must not steer the inner npm. */
function environmentForNpm() {
  const foreign = /^npm_(package|lifecycle)_|^npm_config_(prefix|local_prefix|global.*|workspaces?|ignore_scripts)$/i
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !foreign.test(name)))
}

/**
 * @param {string} directory
 * @param {string} program
 */
function putFirstOnPath(directory, program) {
  const first = (process.env.PATH ?? '')
    .split(path.delimiter)
    .map((entry) => realPathOf(path.join(entry, program)))
    .find((file) => file !== null)
  if (first !== realPathOf(process.execPath)) process.env.PATH = `${directory}${path.delimiter}${process.env.PATH}`
}

/** @param {string} file */
function realPathOf(file) {
  try {
    return realpathSync(file)
  } catch {
    return null
  }
}

/**
 * @param {string} program
 * @returns {string} its version, or an empty string when it does not run
 */
function versionOf(program) {
  try {
    // Corepack's stand-in for pnpm would ask before it downloads.
    const env = { ...process.env, COREPACK_ENABLE_DOWNLOAD_PROMPT: '0', COREPACK_ENABLE_NETWORK: '0' }
    const output = execFileSync(program, ['--version'], {
      cwd: root,
      env,
      encoding: 'utf8',
      timeout: 20_000,
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    return output.trim().replace(/^v/, '')
  } catch {
    return ''
  }
}
