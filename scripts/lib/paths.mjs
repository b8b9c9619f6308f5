import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** The repository's root folder. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..')

/**
 * A path as a person would write it: relative to the folder they stand in when it lies below it.
 *
 * @param {string} file absolute path
 * @returns {string}
 */
export function shown(file) {
  const relative = path.relative(process.cwd(), file)
  return relative !== '' && !relative.startsWith('..') ? relative : file
}
