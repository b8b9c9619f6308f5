import { readFileSync } from 'node:fs'
import path from 'node:path'

/** The ids under which an application's built pages call their server functions, or those of one of its own files. */
export function serverFunctionIds(app: 'portal' | 'kpi', file?: string): readonly string[] {
  const manifest = path.resolve(import.meta.dirname, `../../apps/${app}/.next/server/server-reference-manifest.json`)
  const { node } = JSON.parse(readFileSync(manifest, 'utf8')) as { node: Record<string, { filename: string }> }
  return Object.entries(node)
    .filter(([, { filename }]) => filename.endsWith(file ?? ''))
    .map(([id]) => id)
}
