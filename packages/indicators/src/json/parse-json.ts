import { formatPath, type Problem } from '@kotipesa/domain'
import { JsonError } from './json-error'

/** How many lists and objects may stand in one another. */
export const deepestNesting = 64

const quote = 0x22
const backslash = 0x5c

/** How many keys the text of JSON has, and how deep its lists and objects stand in one another. */
function outlineOf(text: string): { readonly keys: number; readonly depth: number } {
  let keys = 0
  let depth = 0
  let deepest = 0
  for (let index = 0; index < text.length; index += 1) {
    switch (text.charCodeAt(index)) {
      case quote:
        for (index += 1; index < text.length; index += 1) {
          const character = text.charCodeAt(index)
          if (character === quote) break
          if (character === backslash) index += 1
        }
        break
      case 0x3a: // :
        keys += 1
        break
      case 0x5b: // [
      case 0x7b: // {
        depth += 1
        if (depth > deepest) deepest = depth
        break
      case 0x5d: // ]
      case 0x7d: // }
        depth -= 1
        break
    }
  }
  return { keys, depth: deepest }
}

/** How many keys a value has in all; not a number when one of its numbers is infinite. */
function keysOf(value: unknown): number {
  if (typeof value === 'number') return Number.isFinite(value) ? 0 : Number.NaN
  if (typeof value !== 'object' || value === null) return 0
  let keys = 0
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index += 1) keys += keysOf(value[index])
    return keys
  }
  const fields = value as Readonly<Record<string, unknown>>
  for (const key in fields) keys += 1 + keysOf(fields[key])
  return keys
}

interface Container {
  readonly keys: Set<string> | null
  /** What is read now: a key of an object or an index of a list. */
  at: string | number
  isKeyNext: boolean
}

function pathOf(open: readonly Container[]): string {
  return formatPath(open.map(({ at }) => at))
}

/** Finds the keys that stand twice in one object and the numbers that are too large, in text that is JSON. */
function lossesIn(text: string): readonly Problem[] {
  const problems: Problem[] = []
  const open: Container[] = []
  for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/g)) {
    const inside = open.at(-1)
    if (token === '{') open.push({ keys: new Set(), at: '', isKeyNext: true })
    else if (token === '[') open.push({ keys: null, at: 0, isKeyNext: false })
    else if (token === '}' || token === ']') open.pop()
    else if (token === ',' && inside !== undefined) {
      if (typeof inside.at === 'number') inside.at += 1
      else inside.isKeyNext = true
    } else if (inside?.isKeyNext === true) {
      const key = JSON.parse(token) as string
      inside.at = key
      inside.isKeyNext = false
      if (inside.keys?.has(key) === true) {
        problems.push({ path: pathOf(open), message: 'expected each key once in an object, got it twice' })
      }
      inside.keys?.add(key)
    } else if (/^[-\d]/.test(token) && !Number.isFinite(Number(token))) {
      problems.push({ path: pathOf(open), message: `expected a number up to 1.8e308, got ${token}` })
    }
  }
  return problems
}

/**
 * Reads JSON without losing anything: a key that stands twice in one object, a number that is too large for a number
 * and nesting deeper than 64 are refused, where JSON.parse would take the last, infinity and anything.
 *
 * @throws {JsonError} with every problem and its path
 * @example
 * parseJson('{"a":[{"b":1,"b":2}]}') // JsonError: a[0].b: expected each key once in an object, got it twice
 */
export function parseJson(text: string): unknown {
  const { keys, depth } = outlineOf(text)
  if (depth > deepestNesting) {
    throw new JsonError(`expected at most ${deepestNesting} lists and objects in one another, got ${depth}`)
  }
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new JsonError(`expected JSON: ${reason}`, { cause })
  }
  // They are looked for only when something was lost: it takes ten times as long.
  if (keysOf(value) !== keys) throw new JsonError(lossesIn(text))
  return value
}
