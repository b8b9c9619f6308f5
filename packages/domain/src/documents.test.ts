import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import * as domain from './index'

function textOf(file: string): string {
  return readFileSync(fileURLToPath(new URL(`../${file}`, import.meta.url)), 'utf8')
}

interface Example {
  readonly heading: string
  readonly code: string
}

/** The JavaScript examples of a document, each under its heading. */
function examplesOf(file: string): readonly Example[] {
  return textOf(file)
    .split(/^(?=## )/m)
    .flatMap((section) => {
      const heading = section.slice(0, section.indexOf('\n')).replace(/^#+ /, '')
      return [...section.matchAll(/```js\n([\s\S]*?)```/g)].map(([, code = '']) => ({ heading, code }))
    })
}

/** What the comments of an example say it prints: behind `console.log(…)`, or on lines after a loop that prints. */
function saidToPrint(code: string): readonly string[] {
  const behind = /^\s*console\.log\(.*\) \/\/ (.*)$/
  const below = /^\/\/ (.*)$/
  const lines = code.split('\n')
  return lines.flatMap((line, index) => {
    const said = behind.exec(line)?.[1]
    if (said !== undefined) return [said]
    const first = lines.slice(0, index).findLastIndex((each) => !below.test(each))
    const isBelowPrinting = /^\}|console\.log\([^/]*$/.test(lines[first] ?? '')
    const text = below.exec(line)?.[1]
    return text !== undefined && isBelowPrinting ? [text] : []
  })
}

function show(value: unknown): string {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? JSON.stringify(value) : String(value)
}

function printedBy(code: string): readonly string[] {
  const printed: string[] = []
  const console = { log: (...values: readonly unknown[]) => printed.push(values.map(show).join(' ')) }
  const imported = /import \{([\s\S]*?)\} from '@kotipesa\/domain'/.exec(code)?.[1] ?? ''
  const names = imported
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '')
  expect(Object.keys(domain)).toEqual(expect.arrayContaining(names))
  const body = code.replace(/import \{[\s\S]*?'\n/, '')
  new Function('console', 'domain', `const { ${names.join(', ')} } = domain\n${body}`)(console, domain)
  return printed
}

describe.each(['README.md', 'docs/guide.md'])('%s', (file) => {
  it.each(examplesOf(file))('prints what its comments say: $heading', ({ code }) => {
    const said = saidToPrint(code)
    expect(said.length).toBeGreaterThan(1)
    expect(printedBy(code)).toEqual(said)
  })
})

describe('the README', () => {
  it('names only what the package exports', () => {
    const readme = textOf('README.md')
    const table = readme.slice(readme.indexOf('## What is in it'), readme.indexOf('Every exported name'))
    const named = [...table.matchAll(/`(\w+)`/g)].map(([, name]) => name).filter((name) => name !== 'YYYY')
    expect(Object.keys(domain)).toEqual(expect.arrayContaining(named))
  })
})
