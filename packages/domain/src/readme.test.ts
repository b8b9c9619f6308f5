import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import * as domain from './index'

const readme = readFileSync(fileURLToPath(new URL('../README.md', import.meta.url)), 'utf8')
const example = /```js\n([\s\S]*?)```/.exec(readme)?.[1] ?? ''

describe('the README', () => {
  it('prints what the comments of its example say', () => {
    const expected = [...example.matchAll(/^console\.log\(.*\) \/\/ (.*)$/gm)].map(([, text]) => text)
    const printed: string[] = []
    const console = { log: (...values: readonly unknown[]) => printed.push(values.join(' ')) }
    const imported = /import \{([\s\S]*?)\} from '@kotipesa\/domain'/.exec(example)?.[1] ?? ''
    const names = imported.split(',').map((name) => name.trim()).filter((name) => name !== '')
    expect(Object.keys(domain)).toEqual(expect.arrayContaining(names))
    const body = example.replace(/import \{[\s\S]*?'\n/, '')
    new Function('console', 'domain', `const { ${names.join(', ')} } = domain\n${body}`)(console, domain)
    expect(printed).toEqual(expected)
    expect(printed).toHaveLength(10)
  })

  it('names only what the package exports', () => {
    const table = readme.slice(readme.indexOf('## What is in it'), readme.indexOf('Every exported name'))
    const named = [...table.matchAll(/`(\w+)`/g)].map(([, name]) => name).filter((name) => name !== 'YYYY')
    expect(Object.keys(domain)).toEqual(expect.arrayContaining(named))
  })
})
