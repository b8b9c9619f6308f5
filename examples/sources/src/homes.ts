import { readFile } from 'node:fs/promises'

const index = new URL('../../../packages/domain/src/index.ts', import.meta.url)

/** The file of the domain package in which each exported name lives, from the root of the repository. */
export async function readHomes(): Promise<ReadonlyMap<string, string>> {
  const text = await readFile(index, 'utf8')
  const exported = [...text.matchAll(/^export \{([^}]*)\} from '\.\/([^']*)'/gm)]
  return new Map(
    exported.flatMap(([, names = '', file = '']) =>
      names
        .split(',')
        .map((name) => name.trim().replace(/^type /, ''))
        .filter((name) => name !== '')
        .map((name) => [name, `packages/domain/src/${file}.ts`] as const),
    ),
  )
}
