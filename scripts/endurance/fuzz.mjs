import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { root } from '../lib/paths.mjs'
import { runCommand } from '../process/command.mjs'
import { startProduct } from './product.mjs'

/**
 * Asks the started portal, for some minutes, what fast-check makes of the collections' own fields: right, at the edge and
 * broken. The questions and what is expected of the answers stand in apps/portal/tests/endurance.
 *
 * @param {import('../toolchain/entry.mjs').Context} context
 * @param {number} minutes
 * @param {string} log file
 */
export async function fuzz(context, minutes, log) {
  // One program asks as hundreds of people would: it would be asked to wait.
  process.env.REQUESTS_PER_SECOND = '10000'
  // It signs in with passwords alone.
  process.env.SECOND_FACTOR = 'nobody'
  const product = await startProduct(context, { demo: true })
  /** The lines that say what was seen. */
  async function told() {
    const lines = (await readFile(log, 'utf8')).split('\n')
    return lines.filter((line) => /✓|requests|seed|was answered|took|tells of/.test(line)).join('\n')
  }
  try {
    const env = {
      ...process.env,
      FUZZ_PORTAL: product.portal,
      FUZZ_PASSWORDS: JSON.stringify(product.passwords),
      FUZZ_MINUTES: String(minutes),
    }
    const command = /** @type {[string, ...string[]]} */ ([
      'pnpm',
      'exec',
      'vitest',
      'run',
      '--config',
      'tests/endurance/vitest.config.ts',
    ])
    await runCommand(context.supervisor, 'the fuzzing', command, { cwd: path.join(root, 'apps', 'portal'), log, env })
  } finally {
    context.report.line(await told().catch(() => ''))
    await product.remove()
  }
}
