import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const folder = fileURLToPath(new URL('.', import.meta.url))

const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
  .map((file) => ({ file, text: readFileSync(path.join(folder, file), 'utf8') }))

/** The files in which a pattern is found outside of comments. */
function filesWith(pattern: RegExp): readonly string[] {
  return sources
    .filter(({ text }) => pattern.test(text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')))
    .map(({ file }) => file)
}

describe('the package', () => {
  it('imports nothing but its own files and zod', () => {
    const imported = sources.flatMap(({ text }) => [...text.matchAll(/ from '([^.'][^']*)'/g)].map(([, name]) => name))
    expect([...new Set(imported)]).toEqual(['zod'])
  })

  it('reads no clock, no environment and no chance, and neither reads nor writes elsewhere', () => {
    expect(filesWith(/\bDate\.now\b|new Date\(\)|performance\.now|Math\.random|crypto\./)).toEqual([])
    expect(filesWith(/\bprocess\.|\bglobalThis\b|\bfetch\(|\bconsole\.|localStorage|\brequire\(/)).toEqual([])
  })
})
