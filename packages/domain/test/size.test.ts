import { build } from 'esbuild'
import { describe, expect, it } from 'vitest'
import { packageFolder } from './package'

/** Bytes of a minified bundle that imports one name and uses it; zod counts where it is needed. */
async function sizeOf(name: string): Promise<number> {
  const contents = `import { ${name} } from './dist/index.js'\nconsole.log(${name})`
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: packageFolder },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    charset: 'utf8',
  })
  return outputFiles[0]?.contents.length ?? 0
}

describe('the size of the smallest useful imports', () => {
  it.each([
    ['teamRoles', 2_500],
    ['isActiveOn', 200],
    ['statutoryCaseloadCap', 300],
    ['structureGaps', 2_800],
    ['findMunicipality', 13_000],
  ])('%s stays within %i bytes', async (name, limit) => {
    expect(await sizeOf(name)).toBeLessThanOrEqual(limit)
  })
})
