import { existsSync, statSync } from 'node:fs'
import path from 'node:path'
import { newestIn, packageFolder, run } from './package'

/** Builds the package before the tests when `dist` is missing or older than the sources. */
export default function buildIfStale(): void {
  const built = path.join(packageFolder, 'dist', 'index.d.cts')
  const isFresh = existsSync(built) && statSync(built).mtimeMs >= newestIn(path.join(packageFolder, 'src'))
  if (!isFresh) run('pnpm', ['run', 'build'], packageFolder)
}
