import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { writeWhole } from '../lib/files.mjs'
import { root, shown } from '../lib/paths.mjs'
import { demoAccounts } from './accounts.mjs'

/**
 * @typedef {object} AccessAccount
 * @property {string} email
 * @property {string} password
 * @property {string} role the national role, or the one in the first region
 * @property {readonly string[]} regions codes; every region for a national role
 * @property {Record<string, string>} [roles] by region, where they differ
 *
 * @typedef {{ portal: string, kpi: string, serviceKey: string, accounts: AccessAccount[] }} Access
 */

/**
 * @param {import('./settings.mjs').Settings} settings
 * @param {import('./secrets.mjs').Secrets} secrets
 * @param {boolean} hasDemoAccounts whether the demo accounts of this data folder are in the database
 * @returns {Promise<Access>} where to go and with which accounts
 */
export async function accessOf(settings, secrets, hasDemoAccounts) {
  const domain = pathToFileURL(path.join(root, 'packages', 'domain', 'dist', 'index.js')).href
  /** @type {{ regionCodes: readonly string[] }} */
  const { regionCodes } = await import(domain)
  const accounts = (hasDemoAccounts ? demoAccounts : []).map(({ email, nationalRole, regions }) => ({
    email,
    password: secrets.passwords[email] ?? '',
    role: nationalRole ?? regions[0]?.role ?? '',
    regions: nationalRole === null ? regions.map(({ code }) => code) : [...regionCodes],
    ...(regions.length > 1 ? { roles: Object.fromEntries(regions.map(({ code, role }) => [code, role])) } : {}),
  }))
  return { portal: settings.portalUrl, kpi: settings.kpiUrl, serviceKey: secrets.serviceKey, accounts }
}

/**
 * Writes the file that other programs read and prints the same for a person.
 *
 * @param {import('../lib/report.mjs').Report} report
 * @param {string} data the data folder
 * @param {Access} access
 * @param {string | null} firstAdministrator the link by which the first administrator makes their account; in no file
 */
export async function tellAccess(report, data, access, firstAdministrator) {
  const file = path.join(data, 'access.json')
  await writeWhole(file, `${JSON.stringify(access, null, 2)}\n`, 0o600)
  report.line('')
  report.line('Kotipesä is ready.')
  report.line(`  Portal   ${access.portal}/admin   for those who record`)
  report.line(`  KPI app  ${access.kpi}         for those who lead`)
  report.line('')
  if (firstAdministrator !== null) {
    report.line('There is no administrator yet. This link makes the first account, once, within a day:')
    report.line(`  ${firstAdministrator}`)
  } else if (access.accounts.length === 0) report.line('People sign in with the accounts of this database.')
  else report.line(`Demo logins, for both (also in ${shown(file)}):`)
  for (const { email, password, role, regions, roles } of access.accounts) {
    const where =
      roles === undefined
        ? `${role} ${regions.length > 1 ? 'of every region' : regions.join()}`
        : Object.entries(roles)
            .map(([code, one]) => `${one} ${code}`)
            .join(', ')
    report.line(`  ${email.padEnd(38)} ${password.padEnd(30)} ${where}`)
  }
  report.line('')
  report.line('Ctrl-C stops everything.')
}
