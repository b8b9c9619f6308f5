import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import * as domain from '@kotipesa/domain'
import { describe, expect, inject, it } from 'vitest'
import * as indicators from './index'

const folder = `${import.meta.dirname}/..`
const readme = readFileSync(`${folder}/README.md`, 'utf8')

function block(language: string): string {
  return new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``).exec(readme)?.[1] ?? ''
}

function importedFrom(example: string, module: string): string {
  return new RegExp(`import (\\{[^}]*\\}) from '${module}'`).exec(example)?.[1] ?? '{}'
}

describe('the README', () => {
  it('shows an indicator of one’s own that is accepted and computed', () => {
    const own = indicators.parseDefinition(JSON.parse(block('json')))
    const facts = indicators.parseFactsJson(readFileSync(`${folder}/example-facts.json`, 'utf8'))
    const periods = [domain.parsePeriod('2018')]
    const results = indicators.computeIndicators(facts, { periods, indicators: [own.id], definitions: [own] })
    expect(results.map(({ indicator, region }) => `${indicator} ${region}`)).toContain('expert-networks-meeting FI')
  })

  it('shows what its command prints', () => {
    const [, line = '', output = ''] = /^\$ kotipesa-indicators (.*)\n([\s\S]*)$/.exec(block('console')) ?? []
    expect(
      execFileSync(process.execPath, [inject('command'), ...line.split(' ')], { cwd: folder, encoding: 'utf8' }),
    ).toBe(output)
  })

  it('shows what its program prints', () => {
    const example = block('js')
    const expected = [...example.matchAll(/console\.log\(.*\) \/\/ (.*)$/gm)].map(([, text]) => text)
    const printed: string[] = []
    const console = { log: (...values: readonly unknown[]) => printed.push(values.join(' ')) }
    function readFile(name: string) {
      return readFileSync(`${folder}/${name}`, 'utf8')
    }
    function names(module: string) {
      return importedFrom(example, module)
    }
    const program = [
      `const ${names('@kotipesa/indicators')} = indicators`,
      `const ${names('@kotipesa/domain')} = domain`,
      example.replaceAll(/^import .*$/gm, ''),
    ].join('\n')
    new Function('console', 'indicators', 'domain', 'readFileSync', program)(console, indicators, domain, readFile)
    expect(printed).toEqual(expected)
    expect(printed).toHaveLength(4)
  })
})
