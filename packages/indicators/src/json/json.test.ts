import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeJson } from './decode-json'
import { JsonError } from './json-error'
import { deepestNesting, parseJson } from './parse-json'

function refusalOf(action: () => unknown): readonly string[] {
  try {
    action()
  } catch (error) {
    if (error instanceof JsonError) return error.problems.map(({ path, message }) => `${path}: ${message}`)
    throw error
  }
  throw new Error('nothing was refused')
}

const name = '{"name":"Äänekoski"}'

describe('the encoding of JSON', () => {
  it('is UTF-8, with or without a byte-order mark', () => {
    expect(decodeJson(Buffer.from(name))).toBe(name)
    expect(decodeJson(Buffer.from(`\uFEFF${name}`))).toBe(name)
    expect(decodeJson(Buffer.from(''))).toBe('')
  })

  it('names UTF-16, with its mark and without', () => {
    const expected = [': expected UTF-8, got UTF-16 (little endian): save it as UTF-8']
    expect(refusalOf(() => decodeJson(Buffer.from(`\uFEFF${name}`, 'utf16le')))).toEqual(expected)
    expect(refusalOf(() => decodeJson(Buffer.from(name, 'utf16le')))).toEqual(expected)
    const swapped = Buffer.from(`\uFEFF${name}`, 'utf16le').swap16()
    expect(refusalOf(() => decodeJson(swapped))[0]).toContain('UTF-16 (big endian)')
    expect(refusalOf(() => decodeJson(swapped.subarray(2)))[0]).toContain('UTF-16 (big endian)')
  })

  it('names the first byte that is not UTF-8, and its line', () => {
    expect(refusalOf(() => decodeJson(Buffer.from('{\n"name":\n"Säkylä"}', 'latin1')))).toEqual([
      ': expected UTF-8, got the byte E4 at 12 (line 3): the text may be Latin-1; save it as UTF-8',
    ])
    const cut = Buffer.from('{"name":"ä')
    expect(refusalOf(() => decodeJson(cut.subarray(0, -1)))[0]).toContain('expected UTF-8')
  })

  it('finds the first wrong byte wherever it stands', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 50 }), fc.string({ maxLength: 20 }), (before, after) => {
        const text = `[${JSON.stringify(before)}`
        const bytes = Buffer.concat([Buffer.from(text), Buffer.from([0xff]), Buffer.from(after)])
        expect(refusalOf(() => decodeJson(bytes))[0]).toContain(`got the byte FF at ${Buffer.byteLength(text)} `)
      }),
    )
  })
})

describe('JSON', () => {
  it('is read as JSON.parse reads it when nothing is lost', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 8 }), (text) => {
        expect(parseJson(text)).toEqual(JSON.parse(text))
      }),
    )
    const tricky = String.raw`{"a":"x:\"{[\\","b\\":{"__proto__":1},"é":["",{}]}`
    expect(JSON.stringify(parseJson(tricky))).toBe(JSON.stringify(JSON.parse(tricky)))
  })

  it('is refused where a key stands twice, each with its place', () => {
    expect(refusalOf(() => parseJson('{"a":[0,{"b":1,"c":2,"b":3}],"a":{"x y":1,"x\\u0020y":1}}'))).toEqual([
      'a[1].b: expected each key once in an object, got it twice',
      'a: expected each key once in an object, got it twice',
      'a["x y"]: expected each key once in an object, got it twice',
    ])
  })

  it('is refused wherever a key stands twice', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue(), { minKeys: 1 }), fc.nat(), (fields, choice) => {
        const keys = Object.keys(fields)
        const key = keys[choice % keys.length] ?? ''
        const text = `[${JSON.stringify(fields).slice(0, -1)},${JSON.stringify(key)}:0}]`
        expect(refusalOf(() => parseJson(text))).toHaveLength(1)
      }),
    )
  })

  it('is refused where a number is too large for one', () => {
    expect(refusalOf(() => parseJson('{"a":[1,1e400],"b":-1E999,"c":"1e400","d":1e308}'))).toEqual([
      'a[1]: expected a number up to 1.8e308, got 1e400',
      'b: expected a number up to 1.8e308, got -1E999',
    ])
  })

  it('is refused when it is nested deeper than 64, however deep', () => {
    function nested(depth: number): string {
      return '['.repeat(depth) + ']'.repeat(depth)
    }
    expect(JSON.stringify(parseJson(nested(deepestNesting)))).toBe(nested(deepestNesting))
    for (const depth of [deepestNesting + 1, 100_000]) {
      expect(refusalOf(() => parseJson(nested(depth)))).toEqual([
        `: expected at most 64 lists and objects in one another, got ${depth}`,
      ])
    }
    expect(JSON.stringify(parseJson(`["${'['.repeat(100)}"]`))).toBe(`["${'['.repeat(100)}"]`)
  })

  it('says that it is none', () => {
    for (const text of ['', '{"a":1,}', '{"a"', 'NaN', '"a', '"\\']) {
      expect(refusalOf(() => parseJson(text))[0]).toMatch(/^: expected JSON: ./)
    }
  })
})
