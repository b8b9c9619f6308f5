import { randomBytes } from 'node:crypto'
import { readFile, rename, writeFile } from 'node:fs/promises'
import { errorCode } from './failure.mjs'

/**
 * Writes a whole file or nothing, so that a stop in the middle leaves the old one.
 *
 * @param {string} file
 * @param {string} text
 * @param {number} [mode] 0o600 for what only the owner may read
 */
export async function writeWhole(file, text, mode = 0o644) {
  const partial = `${file}.${randomBytes(4).toString('hex')}.partial`
  await writeFile(partial, text, { mode })
  await rename(partial, file)
}

/**
 * @param {string} file
 * @returns {Promise<string | null>} null when there is no such file
 */
export async function readIfThere(file) {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null
    throw error
  }
}

/**
 * @param {string} file
 * @returns {Promise<unknown>} null when there is no such file or it holds no JSON
 */
export async function readJson(file) {
  const text = await readIfThere(file)
  if (text === null) return null
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
