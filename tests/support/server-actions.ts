import { readFileSync } from 'node:fs'
import path from 'node:path'

/** The ids under which an application's built pages call their server functions. */
export function serverFunctionIds(app: 'portal' | 'kpi'): readonly string[] {
  const manifest = path.resolve(import.meta.dirname, `../../apps/${app}/.next/server/server-reference-manifest.json`)
  const { node } = JSON.parse(readFileSync(manifest, 'utf8')) as { node: Record<string, unknown> }
  return Object.keys(node)
}
