import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { root } from '../lib/paths.mjs'

/** Folders that hold what was made from the rest. */
const madeFolders = new Set(['node_modules', 'dist', '.next', '.turbo', 'coverage', '.git'])

/**
 * One hash over the names and contents of files: two equal fingerprints mean that nothing changed in between.
 *
 * @param {readonly string[]} places files and folders, relative to the root; what does not exist counts as empty
 * @param {(file: string) => boolean} isWanted gets each file's path relative to the root
 * @returns {Promise<string>}
 */
export async function fingerprint(places, isWanted = () => true) {
  const files = (await Promise.all(places.map(filesBelow))).flat().filter(isWanted).toSorted()
  const hash = createHash('sha256').update(`${process.version} ${process.platform} ${process.arch}\n`)
  for (const file of files) {
    hash.update(`${file}\n`).update(
      createHash('sha256')
        .update(await readFile(path.join(root, file)))
        .digest(),
    )
  }
  return hash.digest('hex')
}

/**
 * @param {string} place relative to the root
 * @returns {Promise<string[]>}
 */
async function filesBelow(place) {
  const entries = await readdir(path.join(root, place), { withFileTypes: true }).catch(() => null)
  if (entries === null) {
    const isThere = await readFile(path.join(root, place)).then(
      () => true,
      () => false,
    )
    return isThere ? [place] : []
  }
  const below = entries.map(async (entry) => {
    const name = path.join(place, entry.name)
    if (entry.isDirectory()) return madeFolders.has(entry.name) ? [] : filesBelow(name)
    return entry.isFile() ? [name] : []
  })
  return (await Promise.all(below)).flat()
}
