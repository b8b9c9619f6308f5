import fc from 'fast-check'
import { writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { collectFacts, factsLines } from '../facts/facts-records'
import { parseFacts } from '../facts/parse-facts'
import { arbitraryOfBoth } from '../testing/arbitrary-bundle'
import { commandFolder } from '../testing/command-folder'

describe('facts a record a line', () => {
  it('are the same facts when they are put together again', () => {
    fc.assert(
      fc.property(arbitraryOfBoth, (input) => {
        const facts = parseFacts(input)
        const collector = collectFacts()
        for (const line of factsLines(facts)) collector.add(line)
        expect(parseFacts(collector.bundle)).toEqual(facts)
      }),
      { numRuns: 30 },
    )
  })

  const { run, file } = commandFolder()

  it('give the same results, and the same bundle back', async () => {
    const lines = await run(['convert', 'facts.json', '--to', 'ndjson'])
    expect(lines.code).toBe(0)
    expect(lines.output.split('\n').slice(0, 2)).toEqual([
      expect.stringContaining('"generatedAt"'),
      expect.stringMatching(/^\{"regions":\{"code":/),
    ])
    writeFileSync(file('facts.ndjson'), lines.output)
    const compute = ['--periods', '2024', '--format', 'csv']
    expect(await run(['compute', 'facts.ndjson', ...compute])).toEqual(await run(['compute', 'facts.json', ...compute]))
    const json = await run(['convert', 'facts.ndjson', '--to', 'json'])
    writeFileSync(file('again.json'), json.output)
    expect((await run(['convert', 'again.json', '--to', 'ndjson'])).output).toBe(lines.output)
  })

  it.each([
    ['{"facts":1}\n{"teams":', /^line\[2\]: \s?expected JSON/],
    ['{"facts":1}\n{"teams":{},"staff":{}}\n', /^line\[2\]: expected one table with one record/],
    ['{"facts":1}\n[]\n', /^line\[2\]: expected an object/],
    ['{"facts":1}\n{"teams":{"id":"a","id":"b"}}\n', /^line\[2\]: .*each key once/],
    ['', /generatedAt/],
  ])('refuses %j by its line', async (text, message) => {
    writeFileSync(file('wrong.ndjson'), text)
    const { code, errors, output } = await run(['check', 'wrong.ndjson'])
    expect({ code, output }).toEqual({ code: 2, output: '' })
    expect(errors).toMatch(message)
  })
})
