import { execFileSync } from 'node:child_process'
import { mkdir, readFile, readdir } from 'node:fs/promises'
import path from 'node:path'
import { Failure } from '../lib/failure.mjs'
import { root } from '../lib/paths.mjs'
import { runCommand } from '../process/command.mjs'
import { aloneInClone } from '../start/lock.mjs'
import { installPackages } from '../workspace/install.mjs'
import { unmarkedMigrations } from './lossy-migrations.mjs'

const output = path.join(root, 'node_modules', '.kotipesa-release')

/** Packages that others install, and that therefore have versions and a CHANGELOG. */
const published = ['packages/domain', 'packages/indicators']

/**
 * Says whether what stands here may be released: a clean tree, changes of packages told by changesets, no change of the
 * database that takes something away unmarked, and after `changeset version` one version everywhere with its CHANGELOG.
 *
 * @param {import('../toolchain/entry.mjs').Context} context
 * @returns {Promise<number>} the exit code
 */
export async function checkRelease(context) {
  const { supervisor, report } = context
  await mkdir(output, { recursive: true })
  await aloneInClone(supervisor, () => installPackages(context, path.join(output, 'install.log')))
  /** @type {string[]} */
  const problems = []
  await report.step('The tree', async () => {
    const changed = execFileSync('git', ['status', '--porcelain'], { cwd: root, encoding: 'utf8' }).trim()
    if (changed !== '') problems.push('There are changes that are not committed.')
  })
  await report.step('Changes of the database', async () => {
    const unmarked = await unmarkedMigrations(path.join(root, 'apps', 'portal', 'src', 'migrations'))
    for (const name of unmarked) {
      problems.push(`${name} takes something away: say in scripts/release/lossy-migrations.mjs what becomes of it.`)
    }
  })
  await report.step('Versions', async (progress) => {
    const waiting = (await readdir(path.join(root, '.changeset'))).filter((file) => file.endsWith('.md'))
    if (waiting.length > 0) {
      progress.outcome(`${waiting.length} changesets wait`)
      problems.push(`${waiting.length} changesets wait: pnpm exec changeset version writes versions and CHANGELOGs.`)
    }
    const versions = await Promise.all(
      published.map(async (folder) => {
        const { name, version } = JSON.parse(await readFile(path.join(root, folder, 'package.json'), 'utf8'))
        const log = await readFile(path.join(root, folder, 'CHANGELOG.md'), 'utf8').catch(() => '')
        if (!log.includes(`## ${version}`)) problems.push(`${name}: its CHANGELOG says nothing of ${version}.`)
        if (version === '0.0.0') problems.push(`${name} has no version yet.`)
        return version
      }),
    )
    const { version } = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8'))
    if (!versions.includes(version)) {
      problems.push(
        `The product's version is ${version}, its packages' ${versions.join(', ')}: set it in package.json.`,
      )
    }
  })
  await report.step('Packages as others install them', () =>
    runCommand(
      supervisor,
      'looking at the packages',
      ['pnpm', 'exec', 'turbo', 'run', 'build', '--filter=./packages/*'],
      {
        cwd: root,
        log: path.join(output, 'packages.log'),
      },
    ),
  )
  if (problems.length > 0) throw new Failure('This is not ready to be released.', { details: problems })
  report.line('\nReady to be released: npm test, npm run test:endurance, then tag it.')
  return 0
}
