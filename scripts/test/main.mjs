import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { startTemporaryServer } from '../database/temporary.mjs'
import { root } from '../lib/paths.mjs'
import { runCommand } from '../process/command.mjs'
import { build } from '../workspace/build.mjs'
import { installPackages } from '../workspace/install.mjs'
import { workspacePackages } from '../workspace/packages.mjs'
import { findBrowser } from './browser.mjs'
import { findWordProcessor } from './word-processor.mjs'
import { testEnvironment } from './environment.mjs'
import { runStages } from './run-stages.mjs'
import { outputFolder, runVitest } from './vitest.mjs'

/** Browser tests wait for pages more than they compute: beside them another stage has a core to itself. */
const stagesAtOnce = 2

/**
 * Runs every check and test of the repository and ends with one line: `N passed, N failed`.
 *
 * @param {import('../toolchain/entry.mjs').Context} context
 * @returns {Promise<number>} the exit code
 */
export async function test(context) {
  const started = performance.now()
  const { report } = context
  /** @type {{ url: string, stop: () => Promise<void> } | null} */
  let database = null
  const stages = await stagesOf(context, async () => {
    database ??= await startTemporaryServer()
    return database.url
  })
  const total = await runStages(report, stages, stagesAtOnce).finally(() => database?.stop())
  report.line('')
  for (const test of total.unsteady) report.line(`UNSTEADY, passed when tried again: ${test}`)
  for (const failure of total.failures) report.line(`FAILED ${failure}`)
  report.line(
    `All stages took ${Math.round((performance.now() - started) / 1000)} s. ` +
      `Their output is in ${path.relative(root, outputFolder)}.`,
  )
  report.line(`${total.passed} passed, ${total.failures.length} failed`)
  return total.failures.length === 0 ? 0 : 1
}

/**
 * @param {import('../toolchain/entry.mjs').Context} context
 * @param {() => Promise<string>} openDatabase starts a PostgreSQL for the tests and gives its address
 * @returns {Promise<import('./run-stages.mjs').Stage[]>}
 */
async function stagesOf(context, openDatabase) {
  const packages = await workspacePackages()
  /**
   * @param {string} name
   * @param {readonly string[]} needs
   * @param {[string, ...string[]]} command
   * @returns {import('./run-stages.mjs').Stage}
   */
  function check(name, needs, command) {
    return {
      name,
      needs,
      run: async (progress) => {
        const log = path.join(outputFolder, `${name.replaceAll(/[^\w]+/g, '-').toLowerCase()}.log`)
        await runCommand(context.supervisor, name, command, {
          cwd: root,
          env: testEnvironment(),
          log,
          onLine: progress.detail,
        })
      },
    }
  }
  /**
   * @param {string} kind e.g. "Browser tests"
   * @param {string} script
   * @param {readonly string[]} needs
   * @param {() => Record<string, string>} [extra]
   */
  function tests(kind, script, needs, extra = () => ({})) {
    return (
      packages
        // The root's own script named test is this very command.
        .filter(({ folder, scripts }) => scripts[script] !== undefined && (folder !== '.' || script !== 'test'))
        .map((package_) => ({
          name: package_.folder === '.' ? kind : `${kind}: ${package_.folder}`,
          needs,
          run: (/** @type {import('../lib/report.mjs').Progress} */ progress) =>
            runVitest(context, package_, script, testEnvironment(extra()), progress),
        }))
    )
  }
  let browser = ''
  let wordProcessor = ''
  let databaseUrl = ''

  return [
    {
      name: 'Install',
      run: async (progress) => {
        // Below node_modules, which a fresh clone does not have yet.
        await mkdir(outputFolder, { recursive: true })
        await installPackages(within(context, progress), path.join(outputFolder, 'install.log'))
      },
    },
    // The longest way goes first: all else fits beside it.
    {
      name: 'Build packages',
      needs: ['Install'],
      run: (progress) => build(within(context, progress), path.join(outputFolder, 'build-packages.log'), 'packages'),
    },
    {
      name: 'Build applications',
      needs: ['Build packages'],
      run: (progress) => build(within(context, progress), path.join(outputFolder, 'build.log')),
    },
    {
      name: 'Browser',
      needs: ['Install'],
      run: async (progress) => {
        browser = await findBrowser(context, progress)
        progress.outcome(browser)
      },
    },
    {
      name: 'Word processor',
      // One after the other: the package manager lets in one at a time.
      needs: ['Browser'],
      run: async (progress) => {
        wordProcessor = await findWordProcessor(context, progress)
        progress.outcome(wordProcessor)
      },
    },
    ...tests('Browser tests', 'test:e2e', ['Build applications', 'Word processor'], () => ({
      CHROME_PATH: browser,
      SOFFICE_PATH: wordProcessor,
    })),
    ...tests('Accessibility', 'test:accessibility', ['Build applications', 'Browser'], () => ({
      CHROME_PATH: browser,
    })),
    check('Lint', ['Install'], ['pnpm', 'exec', 'oxlint', '--deny-warnings', '--report-unused-disable-directives']),
    check('Format', ['Install'], ['pnpm', 'exec', 'prettier', '--check', '--log-level', 'warn', '.']),
    // Told where the registry answers; where it cannot be asked, nothing is known and nothing fails.
    check(
      'Known vulnerabilities',
      ['Install'],
      ['pnpm', 'audit', '--prod', '--audit-level', 'high', '--ignore-registry-errors'],
    ),
    check('Boundaries between packages', ['Install'], ['pnpm', 'exec', 'turbo', 'boundaries']),
    check(
      'Published packages',
      ['Build packages'],
      [
        'pnpm',
        ...packages.filter(({ isPublished }) => isPublished).map(({ name }) => `--filter=${name}`),
        'exec',
        'publint',
        '--strict',
      ],
    ),
    {
      name: 'PostgreSQL for the tests',
      needs: ['Install'],
      run: async () => {
        databaseUrl = await openDatabase()
      },
    },
    ...tests('Tests', 'test', ['Build packages', 'PostgreSQL for the tests'], () => ({
      TEST_DATABASE_URL: databaseUrl,
    })),
    check('Types', ['Build packages'], ['pnpm', 'run', 'typecheck']),
    ...tests('Start tests', 'test:start', ['Build applications', 'Browser'], () => ({ CHROME_PATH: browser })),
  ]
}

/**
 * Lets a step of npm start run as a part of a stage, which then tells how it goes.
 *
 * @param {import('../toolchain/entry.mjs').Context} context
 * @param {import('../lib/report.mjs').Progress} progress
 * @returns {import('../toolchain/entry.mjs').Context}
 */
function within(context, progress) {
  return { ...context, report: { ...context.report, step: (_label, action) => action(progress) } }
}
