import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core'
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ownFolder, pack, packageFolder, run } from './package'

const compiler = path.join(packageFolder, 'node_modules', 'typescript', 'bin', 'tsc')

let folder = ''
let archive = ''

/** A project of somebody else: outside the repository, with the packed package and what it depends on, no more. */
beforeAll(() => {
  folder = ownFolder('consumer')
  archive = pack(folder)
  cpSync(path.join(packageFolder, 'test', 'consumer'), folder, { recursive: true })
  const dependencies = { '@kotipesa/domain': `file:${archive}` }
  const manifest = { name: 'consumer', private: true, type: 'module', dependencies }
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify(manifest))
  run('pnpm', ['install', '--ignore-workspace', '--prefer-offline', '--no-lockfile'], folder)
})

afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

function checkTypes(module: string, moduleResolution: string): string {
  const compilerOptions = {
    module,
    moduleResolution,
    target: 'ES2023',
    lib: ['ES2023', 'DOM'],
    types: [],
    strict: true,
    noEmit: true,
    resolveJsonModule: true,
    skipLibCheck: false,
  }
  const name = `tsconfig.${moduleResolution}.json`
  writeFileSync(path.join(folder, name), JSON.stringify({ compilerOptions, files: ['example.ts'] }))
  return run(process.execPath, [compiler, '--project', name], folder)
}

describe('the packed package', () => {
  it.each([
    ['ESNext', 'bundler'],
    ['Node16', 'node16'],
  ])('has its types in a TypeScript project with module %s and resolution %s', (module, moduleResolution) => {
    expect(checkTypes(module, moduleResolution)).toBe('')
  })

  it.each(['esm.mjs', 'cjs.cjs'])('runs as it is in %s', (file) => {
    expect(run(process.execPath, [file], folder)).toBe('5 4 TeamReport\n')
  })

  it('depends on zod alone', () => {
    const manifest: unknown = JSON.parse(
      readFileSync(path.join(folder, 'node_modules', '@kotipesa', 'domain', 'package.json'), 'utf8'),
    )
    expect(manifest).toMatchObject({ dependencies: { zod: expect.stringMatching(/^\^?4\./) } })
    expect(Object.keys((manifest as { dependencies: object }).dependencies)).toEqual(['zod'])
    expect(manifest).not.toHaveProperty('peerDependencies')
  })

  it('has nothing that publint finds fault with', async () => {
    const { messages, pkg } = await publint({ pkgDir: packageFolder, strict: true, pack: 'pnpm' })
    expect(messages.map((message) => formatMessage(message, pkg))).toEqual([])
  })

  it('has types that are right in every resolution', async () => {
    const analysis = await checkPackage(createPackageFromTarballData(readFileSync(archive)))
    expect(analysis).toMatchObject({ packageName: '@kotipesa/domain', problems: [] })
  })
})
