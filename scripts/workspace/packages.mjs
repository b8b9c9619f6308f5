import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { readJson } from '../lib/files.mjs'
import { root } from '../lib/paths.mjs'

/** The folders of pnpm-workspace.yaml whose subfolders are packages. */
export const packageFolders = ['packages', 'apps', 'examples']

/**
 * @typedef {object} WorkspacePackage
 * @property {string} folder relative to the root, e.g. "apps/portal"; "." for the root
 * @property {string} name
 * @property {Record<string, string>} scripts
 * @property {boolean} isPublished whether others may install it
 *
 * @returns {Promise<WorkspacePackage[]>} every package of the workspace in a fixed order, the root last
 */
export async function workspacePackages() {
  const folders = await Promise.all(
    packageFolders.map(async (parent) => {
      const names = await readdir(path.join(root, parent)).catch(() => [])
      return names.toSorted().map((name) => path.join(parent, name))
    }),
  )
  const read = [...folders.flat(), '.'].map(async (folder) => {
    const manifest = await readJson(path.join(root, folder, 'package.json'))
    if (!isManifest(manifest)) return []
    return [{ folder, name: manifest.name, scripts: manifest.scripts ?? {}, isPublished: manifest.private !== true }]
  })
  return (await Promise.all(read)).flat()
}

/**
 * @param {unknown} value
 * @returns {value is { name: string, scripts?: Record<string, string>, private?: boolean }}
 */
function isManifest(value) {
  return typeof value === 'object' && value !== null && 'name' in value && typeof value.name === 'string'
}
