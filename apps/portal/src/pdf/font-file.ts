import { create, type Font } from 'fontkit'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { inflateSync } from 'node:zlib'

const woffHeaderBytes = 44
const woffEntryBytes = 20
const sfntHeaderBytes = 12
const sfntEntryBytes = 16

/**
 * The font of a WOFF 1.0 file (W3C, 2012) as it was before its tables were packed. The library that writes PDF unpacks a
 * packed table anew for each glyph that it measures, which takes ten times as long as all the rest.
 */
function unpacked(woff: Buffer): Buffer {
  const count = woff.readUInt16BE(12)
  const directory = Buffer.alloc(sfntHeaderBytes + count * sfntEntryBytes)
  woff.copy(directory, 0, 4, 8)
  directory.writeUInt16BE(count, 4)
  const power = Math.floor(Math.log2(count))
  directory.writeUInt16BE(16 * 2 ** power, 6)
  directory.writeUInt16BE(power, 8)
  directory.writeUInt16BE(16 * (count - 2 ** power), 10)
  const tables: Buffer[] = []
  let at = directory.length
  for (let index = 0; index < count; index += 1) {
    const entry = woffHeaderBytes + index * woffEntryBytes
    const [start, packedLength, length] = [4, 8, 12].map((offset) => woff.readUInt32BE(entry + offset)) as [
      number,
      number,
      number,
    ]
    const packed = woff.subarray(start, start + packedLength)
    const table = packedLength < length ? inflateSync(packed) : packed
    const to = sfntHeaderBytes + index * sfntEntryBytes
    woff.copy(directory, to, entry, entry + 4)
    woff.copy(directory, to + 4, entry + 16, entry + 20)
    directory.writeUInt32BE(at, to + 8)
    directory.writeUInt32BE(length, to + 12)
    const padding = Buffer.alloc((4 - (length % 4)) % 4)
    tables.push(table, padding)
    at += table.length + padding.length
  }
  return Buffer.concat([directory, ...tables])
}

const known = new Map<string, Font>()

/**
 * A typeface with every letter of the country's languages, read once; its files lie among the portal's packages, not in a
 * bundle. Given as bytes, the library that writes PDF would read it anew for each cell of a table.
 */
export function fontFile(weight: 'Regular' | 'Bold'): Font {
  const found = known.get(weight)
  if (found !== undefined) return found
  const { resolve } = createRequire(join(process.cwd(), 'package.json'))
  const font = create(unpacked(readFileSync(resolve(`roboto-fontface/fonts/roboto/Roboto-${weight}.woff`)))) as Font
  known.set(weight, font)
  return font
}
