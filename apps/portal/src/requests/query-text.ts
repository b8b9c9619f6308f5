import { parse } from 'qs-esm'
import type { Plain } from './plain'
import type { Problem } from './problem'

const mostParameters = 1000
const deepest = 10
/** `name` or `name[key][key]…`; only the last key may be empty, which adds to a list. */
const keyShape = /^[^[\]]+(?:\[[^[\]]+\])*(?:\[\])?$/

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '))
  } catch {
    return null
  }
}

/** The text before the first `=` that is not inside brackets, and the text after it. */
function halves(part: string): readonly [key: string, value: string] {
  const afterBracket = part.indexOf(']=')
  const index = afterBracket === -1 ? part.indexOf('=') : afterBracket + 1
  return index === -1 ? [part, ''] : [part.slice(0, index), part.slice(index + 1)]
}

function keyProblem(key: string | null, raw: string): Problem | null {
  if (key === null) return { at: raw, expected: 'expected.encoding' }
  const segments = key.replaceAll(']', '').split('[')
  const isUnderstood =
    keyShape.test(key) &&
    segments.length <= deepest &&
    // Payload's reader drops these in silence, as they would reach into JavaScript's own objects.
    segments.every((segment) => !(segment in Object.prototype))
  return isUnderstood ? null : { at: key, expected: 'expected.parameterName' }
}

/**
 * What Payload's reader of query strings would drop or change in silence: names that it skips, text that is not
 * encoded as UTF-8, the same parameter twice, more parameters than it reads.
 *
 * @param search the query as it came, with or without `?`
 */
export function queryTextProblems(search: string): readonly Problem[] {
  const parts = search.replace(/^\?/, '').split('&').filter(Boolean)
  if (parts.length > mostParameters) {
    return [{ at: '?', expected: 'expected.mostParameters', values: { most: mostParameters } }]
  }
  const seen = new Set<string>()
  return parts.flatMap((part): Problem[] => {
    const [rawKey, rawValue] = halves(part)
    const key = decoded(rawKey)
    const problem = keyProblem(key, rawKey)
    if (problem) return [problem]
    const name = key ?? rawKey
    const value = decoded(rawValue)
    if (value === null) return [{ at: name, expected: 'expected.encoding' }]
    if (value.includes('\0')) return [{ at: name, expected: 'expected.text' }]
    const isRepeated = seen.has(name) && !name.endsWith('[]')
    seen.add(name)
    return isRepeated ? [{ at: name, expected: 'expected.once' }] : []
  })
}

/** The query as Payload reads it, before anything has added to it. */
export function queryOf(search: string): Plain {
  return parse(search, { allowEmptyArrays: true, arrayLimit: 1000, depth: deepest, ignoreQueryPrefix: true })
}
