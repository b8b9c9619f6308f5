import { JsonError } from './json-error'

const byteOrderMark = 0xfe_ff

function startsWith(bytes: Uint8Array, ...start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte)
}

/** The name of another encoding whose mark or shape the bytes have: JSON begins with two characters of ASCII. */
function otherEncoding(bytes: Uint8Array): string | null {
  if (startsWith(bytes, 0xff, 0xfe) || (bytes[1] === 0 && bytes[0] !== 0)) return 'UTF-16 (little endian)'
  if (startsWith(bytes, 0xfe, 0xff) || (bytes[0] === 0 && bytes[1] !== 0)) return 'UTF-16 (big endian)'
  return null
}

function isText(bytes: Uint8Array, isCut: boolean): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: isCut })
    return true
  } catch {
    return false
  }
}

/** How many bytes of UTF-8 come before the first that is none. */
function validLength(bytes: Uint8Array): number {
  let from = 0
  let until = bytes.length
  // Whatever begins a text that is cut off somewhere does so at every shorter length, too.
  while (from < until) {
    const middle = Math.ceil((from + until) / 2)
    if (isText(bytes.subarray(0, middle), true)) from = middle
    else until = middle - 1
  }
  // A character that was begun and not ended is wrong from its first byte.
  while (!isText(bytes.subarray(0, from), false)) from -= 1
  return from
}

/**
 * The text of a JSON file or message: UTF-8, with or without a byte-order mark.
 *
 * @throws {JsonError} that names the encoding found, or the first byte that is not UTF-8 and its line
 * @example
 * decodeJson(new TextEncoder().encode('{"name":"Äänekoski"}')) // '{"name":"Äänekoski"}'
 */
export function decodeJson(bytes: Uint8Array): string {
  const other = otherEncoding(bytes)
  if (other !== null) throw new JsonError(`expected UTF-8, got ${other}: save it as UTF-8`)
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
    return text.charCodeAt(0) === byteOrderMark ? text.slice(1) : text
  } catch (cause) {
    const index = validLength(bytes)
    const line = bytes.subarray(0, index).reduce((lines, byte) => (byte === 10 ? lines + 1 : lines), 1)
    const byte = (bytes[index] ?? 0).toString(16).toUpperCase().padStart(2, '0')
    throw new JsonError(
      `expected UTF-8, got the byte ${byte} at ${index} (line ${line}): the text may be Latin-1; save it as UTF-8`,
      { cause },
    )
  }
}
