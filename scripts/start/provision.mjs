import { createHmac } from 'node:crypto'
import { mkdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { addToStartRecord, readStartRecord } from '../database/start-record.mjs'
import { Failure } from '../lib/failure.mjs'
import { root } from '../lib/paths.mjs'
import { runCommand } from '../process/command.mjs'
import { demoAccounts } from './accounts.mjs'
import { writeBundle } from './bundle.mjs'

/**
 * Puts the accounts and records into the database that are not there yet: the accounts and the records of the source
 * documents at the first start, the demonstration set when it is asked for.
 *
 * @param {import('../toolchain/entry.mjs').Context} context
 * @param {import('./settings.mjs').Settings} settings
 * @param {import('./secrets.mjs').Secrets} secrets
 * @param {import('./options.mjs').Options} options
 * @param {{ url: string, env: NodeJS.ProcessEnv }} portal the database and the portal's environment
 */
export async function provision({ supervisor, report }, settings, secrets, options, { url, env }) {
  const record = await readStartRecord(url)
  if (options.demo && record.demo !== undefined && record.demo !== String(options.seed)) {
    throw new Failure(
      `The demonstration set of seed ${record.demo} is in the database: use --seed ${record.demo}, or begin anew: ` +
        `npm start -- --fresh --demo --seed ${options.seed}.`,
    )
  }
  await report.step('Loading accounts and records', async (progress) => {
    const accounts = fingerprintOf(secrets)
    const needsAccounts = record.accounts !== accounts
    const needsSources = record.sources === undefined
    const needsDemo = options.demo && record.demo === undefined
    if (!needsAccounts && !needsSources && !needsDemo) return progress.outcome('nothing changed')

    const imports = path.join(settings.data, 'imports')
    await mkdir(imports, { recursive: true, mode: 0o700 })
    /** @type {string[]} */
    const files = []
    if (needsSources) files.push(await writeBundle(supervisor, settings, 'sources', []))
    if (needsDemo) files.push(await writeBundle(supervisor, settings, 'demo', ['--seed', String(options.seed)]))
    await runCommand(supervisor, 'loading accounts and records', ['pnpm', 'run', 'provision'], {
      cwd: path.join(root, 'apps', 'portal'),
      env,
      input: JSON.stringify({
        accounts: needsAccounts
          ? demoAccounts.map((account) => ({ ...account, password: secrets.passwords[account.email] }))
          : [],
        serviceClients: needsAccounts ? [{ name: 'kpi', apiKey: secrets.serviceKey }] : [],
        imports: files,
        ...(needsDemo ? { notice: await noticeIn(files.at(-1) ?? '') } : {}),
      }),
      log: path.join(settings.logs, 'provision.log'),
      onLine: progress.detail,
      advice: 'Correct what it names and start again: what was half done is done anew.',
    })
    await addToStartRecord(url, {
      accounts,
      ...(needsSources ? { sources: 'loaded' } : {}),
      ...(needsDemo ? { demo: String(options.seed) } : {}),
    })
    progress.outcome(needsDemo ? `with the demonstration set of seed ${options.seed}` : 'first run')
  })
}

/**
 * Changes when another data folder, with other passwords, is used with the same database.
 *
 * @param {import('./secrets.mjs').Secrets} secrets
 */
function fingerprintOf({ payloadSecret, passwords, serviceKey }) {
  return createHmac('sha256', payloadSecret)
    .update(JSON.stringify({ demoAccounts, passwords, serviceKey }))
    .digest('hex')
}

/** @param {string} file an import bundle */
async function noticeIn(file) {
  /** @type {{ facts: { notice?: string | null } }} */
  const bundle = JSON.parse(await readFile(file, 'utf8'))
  return bundle.facts.notice ?? null
}
