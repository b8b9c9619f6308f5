import { parseArgs } from 'node:util'
import { messageOf } from '../lib/failure.mjs'

export const usage = `Starts Kotipesä: the portal for editors, the KPI app for managers and the database they use.

  npm start                       everything, with the records of the source documents
  npm start -- --demo             adds a demonstration set of the size of the country
  npm start -- --demo --seed 7    another demonstration set (default seed: 1)
  npm start -- --fresh            empties the embedded database first; asks, unless --yes is given
  npm start -- --prepare          installs and builds, and starts nothing
  npm start -- --help             this text
  pnpm dev                        for contributors: reloads both applications when their code changes

Environment: DATABASE_URL uses that PostgreSQL server instead of the embedded one. PORTAL_PORT (3000), KPI_PORT (3001).
SMTP_URL and MAIL_FROM are the mail server and the sender of the portal's messages. CLAMD_URL is the virus scanner (clamd)
that looks at each file: tcp://host:3310 or unix:/run/clamav/clamd.ctl. SECOND_FACTOR says who signs in with
one-time codes only: national (people with a national role), everyone or nobody (with --demo). KOTIPESA_DATA is the folder of the
database, secrets and logs (.kotipesa). PORTAL_URL and KPI_URL are the addresses for people when a server
of your own stands before them. BACKUP_AT=02:30 makes a backup each day: npm run backup -- --help. Ctrl-C stops
everything.

The embedded database gets demo accounts. A server of your own gets them with --demo only; without an administrator,
the start prints a link by which the first one makes their account: once, within a day.
A part that ends by itself is started again, after 1, 2, 4, 8 and 16 seconds; after six ends in a row, each within a
minute of its start, everything stops with exit code 1. Logs are added to; above 5 MB one is set aside, three are kept.
`

/**
 * @typedef {object} Options
 * @property {boolean} demo loads the demonstration set too
 * @property {number} seed of the demonstration set
 * @property {boolean} fresh empties the embedded database first
 * @property {boolean} yes does so without asking
 * @property {boolean} prepare installs and builds alone
 * @property {boolean} dev runs the applications with reload
 */

/**
 * @param {readonly string[]} args
 * @returns {Options | 'help' | string} any other text says what is wrong with the arguments
 */
export function readOptions(args) {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        demo: { type: 'boolean', default: false },
        seed: { type: 'string' },
        fresh: { type: 'boolean', default: false },
        yes: { type: 'boolean', default: false },
        dev: { type: 'boolean', default: false },
        prepare: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false, short: 'h' },
      },
    })
    const { seed = '1', help, ...rest } = values
    if (help) return 'help'
    if (values.seed !== undefined && !rest.demo) return '--seed chooses the demonstration set and needs --demo.'
    if (!/^\d{1,9}$/.test(seed)) return `--seed must be a whole number, e.g. --seed 1, got "${seed}".`
    return { ...rest, seed: Number(seed) }
  } catch (error) {
    return `${messageOf(error).split('. ')[0]}. See npm start -- --help.`
  }
}
