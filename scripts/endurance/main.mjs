import { mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { Failure } from '../lib/failure.mjs'
import { readJson } from '../lib/files.mjs'
import { root } from '../lib/paths.mjs'
import { runCommand } from '../process/command.mjs'
import { aloneInClone } from '../start/lock.mjs'
import { build } from '../workspace/build.mjs'
import { installPackages } from '../workspace/install.mjs'
import { fuzz } from './fuzz.mjs'
import { kills } from './kills.mjs'
import { load } from './load.mjs'

const output = path.join(root, 'node_modules', '.kotipesa-endurance')

/** The engine of ClickHouse in a package; half a gigabyte, so it is fetched when its run needs it and not by everyone. */
const chdb = '3.4.0'

/** @typedef {(context: import('../toolchain/entry.mjs').Context) => Promise<void>} Run */

/** @type {Record<string, Run>} */
const runs = {
  kills: (context) => kills(context, Number(process.env.KILLS ?? 100)),
  load: (context) => load(context, Number(process.env.MINUTES ?? 5)),
  fuzz: (context) => fuzz(context, Number(process.env.FUZZ_MINUTES ?? 10), path.join(output, 'fuzz.log')),
  clickhouse,
}

/**
 * Runs what is named, or everything, one after the other.
 *
 * @param {import('../toolchain/entry.mjs').Context} context
 * @param {readonly string[]} names
 * @returns {Promise<number>} the exit code
 */
export async function endure(context, names) {
  const unknown = names.find((name) => !Object.hasOwn(runs, name))
  if (unknown !== undefined)
    throw new Failure(`There is no run "${unknown}": expected ${Object.keys(runs).join(', ')}.`)
  await mkdir(output, { recursive: true })
  await aloneInClone(context.supervisor, async () => {
    await installPackages(context, path.join(output, 'install.log'))
    await build(
      context,
      path.join(output, 'build.log'),
      names.every((name) => name === 'clickhouse') && names.length > 0 ? 'packages' : 'everything',
    )
  })
  for (const name of names.length > 0 ? names : Object.keys(runs)) {
    await context.report.step(name, () => /** @type {Run} */ (runs[name])(context))
  }
  return 0
}

/** @type {Run} */
async function clickhouse({ supervisor, report }) {
  const folder = path.join(root, '.toolchain', 'chdb')
  const installed = await readJson(path.join(folder, 'node_modules', 'chdb', 'package.json'))
  if (/** @type {{ version?: string } | null} */ (installed)?.version !== chdb) {
    await mkdir(folder, { recursive: true })
    await writeFile(path.join(folder, 'package.json'), '{ "private": true }\n')
    await runCommand(
      supervisor,
      'fetching ClickHouse',
      ['npm', 'install', '--prefix', folder, '--no-audit', '--no-fund', `chdb@${chdb}`],
      { cwd: folder, log: path.join(output, 'chdb.log'), advice: 'Check that npm reaches its registry (`npm ping`).' },
    )
  }
  const log = path.join(output, 'clickhouse.log')
  await runCommand(
    supervisor,
    'the comparison with ClickHouse',
    ['pnpm', 'exec', 'vitest', 'run', '--config', 'endurance/vitest.config.ts'],
    { cwd: path.join(root, 'packages', 'indicators'), log },
  )
  report.line(
    (await readFile(log, 'utf8'))
      .split('\n')
      .filter((line) => line.includes('✓'))
      .join('\n'),
  )
}
