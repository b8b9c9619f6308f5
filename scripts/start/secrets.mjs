import { randomBytes, randomInt } from 'node:crypto'
import { chmod } from 'node:fs/promises'
import path from 'node:path'
import { Failure, errorCode } from '../lib/failure.mjs'
import { readIfThere, writeWhole } from '../lib/files.mjs'
import { shown } from '../lib/paths.mjs'
import { demoAccounts } from './accounts.mjs'

/**
 * @typedef {object} Secrets
 * @property {string} payloadSecret signs the portal's sessions
 * @property {string} kpiSessionSecret encrypts the KPI app's sessions
 * @property {string} serviceKey with which the KPI app fetches the facts of every region
 * @property {string} databaseServerPassword of the embedded server's own account
 * @property {string} databasePassword of the account that owns the tables
 * @property {string} databaseApplicationPassword of the account that the portal uses, which owns nothing
 * @property {Record<string, string>} passwords of the demo accounts, by e-mail address
 */

/**
 * Reads the secrets of this data folder and makes those that are missing. They are random and stand only in that file.
 *
 * @param {string} data the data folder
 * @returns {Promise<Secrets>}
 */
export async function loadSecrets(data) {
  const file = path.join(data, 'secrets.json')
  const stored = parsed(
    await readIfThere(file).catch((error) => {
      throw new Failure(
        `${shown(file)} cannot be read (${errorCode(error)}): start as the user who owns it, ` +
          'or set KOTIPESA_DATA to another folder.',
        { cause: error },
      )
    }),
    file,
  )
  const passwords =
    typeof stored.passwords === 'object' && stored.passwords !== null
      ? /** @type {Record<string, string>} */ (stored.passwords)
      : {}
  const secrets = {
    payloadSecret: textIn(stored.payloadSecret) ?? randomSecret(),
    kpiSessionSecret: textIn(stored.kpiSessionSecret) ?? randomSecret(),
    serviceKey: textIn(stored.serviceKey) ?? randomSecret(),
    databaseServerPassword: textIn(stored.databaseServerPassword) ?? randomSecret(),
    databasePassword: textIn(stored.databasePassword) ?? randomSecret(),
    databaseApplicationPassword: textIn(stored.databaseApplicationPassword) ?? randomSecret(),
    passwords: Object.fromEntries(
      demoAccounts.map(({ email }) => [email, textIn(passwords[email]) ?? readablePassword()]),
    ),
  }
  await writeWhole(file, `${JSON.stringify(secrets, null, 2)}\n`, 0o600)
  await chmod(file, 0o600)
  return secrets
}

/** @returns {string} 64 hexadecimal digits */
function randomSecret() {
  return randomBytes(32).toString('hex')
}

/** @returns {string} easy to type and to read out, about 66 bits: "tuvo-hake-…" */
export function readablePassword() {
  const consonants = 'hjklmnprstv'
  const vowels = 'aeiou'
  /** @param {string} letters */
  function one(letters) {
    return letters.charAt(randomInt(letters.length))
  }
  function syllable() {
    return one(consonants) + one(vowels)
  }
  const groups = Array.from({ length: 5 }, () => syllable() + syllable())
  return `${groups.join('-')}-${randomInt(100, 1_000)}`
}

/**
 * @param {unknown} value
 * @returns {string | undefined}
 */
function textIn(value) {
  return typeof value === 'string' && value !== '' ? value : undefined
}

/**
 * @param {string | null} text
 * @param {string} file
 * @returns {Record<string, unknown>}
 */
function parsed(text, file) {
  if (text === null) return {}
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new Failure(
      `${shown(file)} is damaged: put the file of this database back, or remove it and run npm start -- --fresh.`,
      { cause: error },
    )
  }
}
