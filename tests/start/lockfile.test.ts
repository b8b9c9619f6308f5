import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'

const root = path.resolve(import.meta.dirname, '../..')

/** What each package of a lockfile is resolved to, as it is written there. */
function resolutions(lockfile: string): readonly string[] {
  return [...lockfile.matchAll(/^ {4}resolution: (.+)$/gm)].map(([, resolution = '']) => resolution)
}

/** Of the registry itself, known by what its content must be: no address, archive, repository or folder. */
function isOfRegistry(resolution: string): boolean {
  return /^\{integrity: sha512-[\w+/]{86}==\}$/.test(resolution)
}

it('takes every package from the registry, held to its content', () => {
  const found = resolutions(readFileSync(path.join(root, 'pnpm-lock.yaml'), 'utf8'))
  expect(found.length).toBeGreaterThan(100)
  expect(found.filter((resolution) => !isOfRegistry(resolution))).toEqual([])
})

it.each([
  '{tarball: https://example.org/x.tgz}',
  `{integrity: sha512-${'a'.repeat(86)}==, tarball: https://example.org/x.tgz}`,
  '{commit: abc, repo: https://example.org/x.git, type: git}',
  '{directory: ../x, type: directory}',
])('would find %s', (resolution) => {
  expect(isOfRegistry(resolution)).toBe(false)
})
