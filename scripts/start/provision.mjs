import { createHmac } from 'node:crypto'
import { mkdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { addToStartRecord, readStartRecord } from '../database/start-record.mjs'
import { Failure } from '../lib/failure.mjs'
import { root } from '../lib/paths.mjs'
import { runCommand } from '../process/command.mjs'
import { demoAccounts } from './accounts.mjs'
import { writeBundle } from './bundle.mjs'

/** Lists of the source records that are not loaded: of these rounds nobody tells which region returned its plan. */
const notKept = 'rounds'

/** What regions have returned in the demonstration set's rounds of surveys: sent, sent back, made but not sent. */
const returned = /** @type {const} */ ({
  'survey-k1': { sent: ['01', '03', '05', '08', '12', '18'], sentBack: ['06'], made: ['07'] },
  'survey-k2': { sent: ['05', '12', '18'], sentBack: ['03'], made: ['01', '08'] },
})

/**
 * Documents of the demonstration set: those of the last whole year and of the present one, as its editor makes them, and
 * what some regions have returned to THL.
 *
 * @param {number} year
 */
function demoDocuments(year) {
  const editor = demoAccounts.find(({ email }) => email.startsWith('editor-08@'))
  const administrator = demoAccounts.find(({ nationalRole }) => nationalRole === 'administrator')
  if (editor === undefined || administrator === undefined) return []
  const made = { region: '08', by: editor.email }
  return [
    { ...made, kind: 'activity-report', period: String(year - 1) },
    { ...made, kind: 'training-plan', period: String(year) },
    ...Object.entries(returned).flatMap(([kind, regions]) => [
      ...regions.sent.map((region) => ({ region, by: administrator.email, kind, isSent: true })),
      ...regions.sentBack.map((region) => ({
        region,
        by: administrator.email,
        kind,
        isSent: true,
        sentBackWith: 'Keksitty esimerkki: yksi kunta puuttuu. Täydentäkää ja lähettäkää uudelleen.',
      })),
      ...regions.made.map((region) => ({ region, by: administrator.email, kind })),
    ]),
  ]
}

/**
 * Puts the accounts and records into the database that are not there yet: the records of the source documents at the
 * first start, the demonstration set when it is asked for, and the demo accounts in the embedded database. On a server
 * of the person's own there are demo accounts with --demo only, and never over those of another data folder; without
 * an administrator there is a link for the first one.
 *
 * @param {import('../toolchain/entry.mjs').Context} context
 * @param {import('./settings.mjs').Settings} settings
 * @param {import('./secrets.mjs').Secrets} secrets
 * @param {import('./options.mjs').Options} options
 * @param {{ url: string, env: NodeJS.ProcessEnv }} portal the database and the portal's environment
 * @returns {Promise<{ hasDemoAccounts: boolean, firstAdministrator: string | null }>} whether the demo accounts of this
 *   data folder are in the database, and the link for the first administrator
 */
export async function provision({ supervisor, report }, settings, secrets, options, { url, env }) {
  const record = await readStartRecord(url)
  if (options.demo && record.demo !== undefined && record.demo !== String(options.seed)) {
    throw new Failure(
      `The demonstration set of seed ${record.demo} is in the database: use --seed ${record.demo}, or begin anew: ` +
        `npm start -- --fresh --demo --seed ${options.seed}.`,
    )
  }
  return report.step('Loading accounts and records', async (progress) => {
    const isOwnServer = settings.databaseUrl === null
    const accounts = fingerprintOf(secrets, { demoAccounts, passwords: secrets.passwords })
    const service = fingerprintOf(secrets, secrets.serviceKey)
    /** @type {`service ${string}`} */
    const servicePart = `service ${service}`
    const needsAccounts = isOwnServer ? record.accounts !== accounts : options.demo && record.accounts === undefined
    const hasDemoAccounts = needsAccounts || record.accounts === accounts
    const needsService = record[servicePart] === undefined
    const needsSources = record.sources === undefined
    const needsDemo = options.demo && record.demo === undefined
    const needsAdministrator = record.administrator === undefined && record.accounts === undefined && !needsAccounts
    if (!needsAccounts && !needsService && !needsSources && !needsDemo && !needsAdministrator) {
      progress.outcome('nothing changed')
      return { hasDemoAccounts, firstAdministrator: null }
    }

    const imports = path.join(settings.data, 'imports')
    await mkdir(imports, { recursive: true, mode: 0o700 })
    /** @type {string[]} */
    const files = []
    if (needsSources) files.push(await writeBundle(supervisor, settings, 'sources', ['--without', notKept]))
    if (needsDemo) files.push(await writeBundle(supervisor, settings, 'demo', ['--seed', String(options.seed)]))
    /** @type {string | null} */
    let firstAdministrator = null
    // Each data folder has a key of its own: on a shared server none takes the place of another's.
    const name = isOwnServer ? 'kpi' : `kpi ${service.slice(0, 8)}`
    await runCommand(supervisor, 'loading accounts and records', ['pnpm', '--silent', 'run', 'provision'], {
      cwd: path.join(root, 'apps', 'portal'),
      env,
      input: JSON.stringify({
        accounts: needsAccounts
          ? demoAccounts.map((account) => ({ ...account, password: secrets.passwords[account.email] }))
          : [],
        serviceClients: needsService ? [{ name, apiKey: secrets.serviceKey }] : [],
        firstAdministrator: needsAdministrator,
        imports: files,
        // They are made as the demo editor, whom only a database with the demo accounts has.
        documents: needsDemo && hasDemoAccounts ? demoDocuments(new Date().getFullYear()) : [],
        ...(needsDemo ? { notice: await noticeIn(files.at(-1) ?? '') } : {}),
      }),
      log: path.join(settings.logs, 'provision.log'),
      onLine: progress.detail,
      keepsSecret: (line) => {
        if (!line.startsWith(`${settings.portalUrl}/first-administrator?`)) return false
        firstAdministrator = line
        return true
      },
      advice: 'Correct what it names and start again: what was half done is done anew.',
    })
    await addToStartRecord(url, {
      ...(needsAccounts ? { accounts } : {}),
      [servicePart]: name,
      ...(needsSources ? { sources: 'loaded' } : {}),
      ...(needsDemo ? { demo: String(options.seed) } : {}),
      ...(needsAdministrator && firstAdministrator === null ? { administrator: 'there' } : {}),
    })
    progress.outcome(needsDemo ? `with the demonstration set of seed ${options.seed}` : 'first run')
    return { hasDemoAccounts, firstAdministrator }
  })
}

/**
 * Changes when another data folder, with other secrets, is used with the same database.
 *
 * @param {import('./secrets.mjs').Secrets} secrets
 * @param {unknown} value
 */
function fingerprintOf({ payloadSecret }, value) {
  return createHmac('sha256', payloadSecret).update(JSON.stringify(value)).digest('hex')
}

/** @param {string} file an import bundle */
async function noticeIn(file) {
  /** @type {{ facts: { notice?: string | Record<'fi' | 'sv' | 'en', string> | null } }} */
  const { facts } = JSON.parse(await readFile(file, 'utf8'))
  return facts.notice ?? null
}
