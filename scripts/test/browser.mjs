import { existsSync } from 'node:fs'
import { access, constants } from 'node:fs/promises'
import path from 'node:path'
import { Failure, messageOf } from '../lib/failure.mjs'
import { root } from '../lib/paths.mjs'
import { runCommand } from '../process/command.mjs'

/** Where systems keep an installed Chromium or Chrome. */
const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/opt/google/chrome/chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]
const downloadMilliseconds = 120_000
const installMilliseconds = 300_000

/** Without these a browser as root does not start, or talks to its maker's servers during the tests. */
export const browserArguments = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-background-networking',
  '--disable-component-update',
]

/** @returns {string | undefined} the first browser in the usual places */
export function installedBrowser() {
  return usualPlaces.find((program) => existsSync(program))
}

/**
 * Finds a browser that really opens a page: an installed one, else Playwright's own download, else Debian's package.
 *
 * @param {import('../toolchain/entry.mjs').Context} context
 * @param {import('../lib/report.mjs').Progress} progress
 * @returns {Promise<string>} the program
 * @throws {Failure} that says why each way failed
 */
export async function findBrowser({ supervisor }, progress) {
  /** @type {string[]} */
  const tried = []
  const { chromium } = await import('playwright-core')
  /** @param {readonly string[]} programs */
  async function firstThatOpens(programs) {
    for (const program of programs) {
      const isThere = await access(program, constants.X_OK).then(
        () => true,
        () => false,
      )
      if (!isThere) continue
      const problem = await opensPage(program)
      if (problem === null) return program
      tried.push(`${program}: ${problem}`)
    }
    return null
  }
  const chosen = process.env.CHROME_PATH
  if (chosen !== undefined && chosen !== '') {
    const found = await firstThatOpens([chosen])
    if (found === null)
      throw new Failure('CHROME_PATH names no browser that opens a page: correct or unset it.', { details: tried })
    return found
  }
  const installed = await firstThatOpens([...usualPlaces, chromium.executablePath()])
  if (installed !== null) return installed

  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000' }
  for (const { name, commands, milliseconds } of waysToInstall()) {
    progress.detail(name)
    try {
      for (const command of commands) await runCommand(supervisor, name, command, { env, milliseconds })
    } catch (error) {
      supervisor.signal.throwIfAborted()
      const reason = error instanceof Failure ? error.details.findLast((line) => line.trim() !== '') : undefined
      tried.push(`${name}: ${reason ?? messageOf(error)}`)
      continue
    }
    const found = await firstThatOpens([...usualPlaces, chromium.executablePath()])
    if (found !== null) return found
    tried.push(`${name}: it ran, but brought no browser that opens a page`)
  }
  throw new Failure('There is no browser for the tests: install Chromium or Chrome, or set CHROME_PATH to one.', {
    details: tried,
  })
}

/** @returns {{ name: string, milliseconds: number, commands: [string, ...string[]][] }[]} */
function waysToInstall() {
  const playwright = path.join(root, 'node_modules', 'playwright-core', 'cli.js')
  return [
    {
      name: "Playwright's download",
      milliseconds: downloadMilliseconds,
      commands: [[process.execPath, playwright, 'install', 'chromium']],
    },
    ...(process.getuid?.() === 0
      ? [
          {
            name: "Debian's package",
            milliseconds: installMilliseconds,
            commands: /** @type {[string, ...string[]][]} */ ([
              ['apt-get', 'update'],
              ['apt-get', 'install', '-y', '--no-install-recommends', 'chromium', 'fonts-dejavu-core'],
            ]),
          },
        ]
      : []),
  ]
}

/**
 * @param {string} program
 * @returns {Promise<string | null>} null when it opens a page, else why not
 */
async function opensPage(program) {
  const { chromium } = await import('playwright-core')
  try {
    const browser = await chromium.launch({ executablePath: program, args: browserArguments, timeout: 30_000 })
    try {
      const page = await browser.newPage()
      await page.setContent('<title>Kotipesä</title>')
      return (await page.title()) === 'Kotipesä' ? null : 'it does not show a page'
    } finally {
      await browser.close()
    }
  } catch (error) {
    return messageOf(error).split('\n')[0] ?? ''
  }
}
