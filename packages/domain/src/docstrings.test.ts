import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import * as domain from './index'

const folder = fileURLToPath(new URL('.', import.meta.url))
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && file !== 'index.ts',
)

interface Declared {
  readonly file: string
  readonly kind: string
  readonly name: string
  readonly docstring: string
  readonly body: string
}

/** Everything that a file exports, with the docstring directly above it and the text up to the next export. */
const declared: readonly Declared[] = files.flatMap((file) => {
  const text = readFileSync(path.join(folder, file), 'utf8')
  return [...text.matchAll(/^export (const|function|class|interface|type) (\w+)/gm)].map((match) => {
    const [, kind = '', name = ''] = match
    const before = text.slice(0, match.index)
    const docstring = before.endsWith('*/\n') ? before.slice(before.lastIndexOf('/**')) : ''
    const rest = text.slice(match.index)
    const end = rest.indexOf('\n}\n')
    return { file, kind, name, docstring, body: end === -1 ? rest : rest.slice(0, end) }
  })
})

function isPublic({ name }: Declared): boolean {
  return Object.keys(domain).includes(name)
}

/** The lines of a docstring's example, each an expression and what it gives. */
function resultsOf(docstring: string): readonly (readonly [code: string, said: string])[] {
  const example = /@example\n([\s\S]*?)(?=\n \* @|\n \*\/)/.exec(docstring)?.[1] ?? ''
  const lines = example.split('\n').map((line) => line.replace(/^ \* ?/, ''))
  const [statements, results]: [string[], [string, string][]] = [[], []]
  for (const [index, line] of lines.entries()) {
    const [, code = '', said = ''] = /^(?!\/\/)(.*?)(?: \/\/ (.*))?$/.exec(line) ?? []
    const next = said === '' ? (/^\/\/ (.*)$/.exec(lines[index + 1] ?? '')?.[1] ?? '') : said
    if (code.startsWith('const ') || (code !== '' && next === '')) statements.push(code)
    else if (code !== '') results.push([[...statements, `return (${code})`].join('\n'), next])
  }
  return results
}

const examples = declared
  .filter(isPublic)
  .flatMap(({ name, docstring }) => resultsOf(docstring).map(([code, said]) => ({ name, code, said })))

function evaluate(code: string): unknown {
  return new Function(...Object.keys(domain), code)(...Object.values(domain))
}

describe('docstrings', () => {
  it('stand above everything that is exported', () => {
    expect(declared.filter(({ docstring }) => docstring === '').map(({ file, name }) => `${file}: ${name}`)).toEqual([])
  })

  it('name the errors that a public function throws itself', () => {
    const silent = declared.filter(
      (each) =>
        isPublic(each) &&
        each.kind === 'function' &&
        /throw new|parseWith\(/.test(each.body) &&
        !each.docstring.includes('@throws'),
    )
    expect(silent.map(({ name }) => name)).toEqual([])
  })

  it.each(examples)('of $name give what they say: $said', ({ code, said }) => {
    const [, error, message] = /^(\w+Error): (.*)$/.exec(said) ?? []
    if (error !== undefined && message !== undefined) {
      expect(() => evaluate(code)).toThrow(expect.objectContaining({ name: error, message }))
      return
    }
    const begin = /^-?[\d.]+(?=…)/.exec(said)?.[0]
    if (begin !== undefined) expect(String(evaluate(code)).startsWith(begin)).toBe(true)
    else expect(evaluate(code)).toEqual(evaluate(`return (${said.replace(/(?<=^(?:'[^']*'|\w+)), .*$|; .*$/, '')})`))
  })

  it('have examples that are run', () => {
    expect(examples.length).toBeGreaterThan(40)
  })
})
