import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, open, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { Readable } from 'node:stream'
import zlib from 'node:zlib'
import { Failure, Interrupted } from '../lib/failure.mjs'
import { shown } from '../lib/paths.mjs'

/**
 * An archive is a tar in zstd. Its first entry, manifest.json, says what it is; its last, checksums.txt, is what
 * `sha256sum -c` reads. So whoever has tar and zstd alone can look into it and check it.
 *
 * @typedef {object} Manifest
 * @property {'kotipesa-backup'} format
 * @property {number} formatVersion {@link formatVersion}
 * @property {string} product version of Kotipesä that made it
 * @property {'cluster' | 'tables'} kind the folder of an embedded server, or the rows of every table
 * @property {string} createdAt ISO 8601
 * @property {string} postgres major version of the server
 * @property {string} machine e.g. linux-x64: the files of a server fit no other
 * @property {readonly string[]} migrations that the database had seen
 *
 * @typedef {object} Entry
 * @property {string} name below the archive's root, with /
 * @property {number} size bytes
 * @property {AsyncIterable<Buffer>} content exactly as many bytes
 */

export const formatVersion = 1
const manifestName = 'manifest.json'
const checksumsName = 'checksums.txt'
const zstdMagic = Buffer.from([0x28, 0xb5, 0x2f, 0xfd])
const mostManifestBytes = 1024 ** 2

/**
 * Writes a whole archive, which only its owner may read, or none.
 *
 * @param {string} file
 * @param {Manifest} manifest
 * @param {AsyncIterable<Entry>} entries
 */
export async function writeArchive(file, manifest, entries) {
  const { pack: createPack } = await import('tar-stream')
  const pack = createPack()
  const partial = `${file}.${process.pid}.partial`
  const compress = zlib.createZstdCompress({
    params: { [zlib.constants.ZSTD_c_checksumFlag]: 1, [zlib.constants.ZSTD_c_compressionLevel]: 3 },
  })
  /** @type {string[]} */
  const checksums = []
  async function fill() {
    await put(pack, checksums, entryOf(manifestName, JSON.stringify(manifest, null, 2)))
    for await (const entry of entries) await put(pack, checksums, entry)
    await put(pack, [], entryOf(checksumsName, checksums.join('')))
    pack.finalize()
  }
  try {
    const written = pipeline(pack, compress, createWriteStream(partial, { mode: 0o600, flags: 'wx' }))
    await Promise.all([
      written,
      fill().catch((error) => {
        pack.destroy(error)
        throw error
      }),
    ])
    const handle = await open(partial)
    await handle.sync()
    await handle.close()
    await rename(partial, file)
  } finally {
    await rm(partial, { force: true })
  }
}

/**
 * @param {string} name
 * @param {string | Buffer} content
 * @returns {Entry}
 */
export function entryOf(name, content) {
  const bytes = Buffer.from(content)
  return { name, size: bytes.length, content: Readable.from([bytes]) }
}

/**
 * @param {import('tar-stream').Pack} pack
 * @param {string[]} checksums gets the entry's line
 * @param {Entry} entry
 */
async function put(pack, checksums, { name, size, content }) {
  const hash = createHash('sha256')
  const isFolder = name.endsWith('/')
  await new Promise((resolve, reject) => {
    /** @param {Error | null} [error] */
    function done(error) {
      if (error) reject(error)
      else resolve(undefined)
    }
    if (isFolder) return void pack.entry({ name, type: 'directory', mode: 0o700 }, done)
    const target = pack.entry({ name, size, mode: 0o600 }, done)
    async function* hashed() {
      for await (const chunk of content) {
        hash.update(chunk)
        yield chunk
      }
    }
    pipeline(hashed(), target).catch(reject)
  })
  if (!isFolder) checksums.push(`${hash.digest('hex')}  ${name}\n`)
}

/**
 * Reads an archive to its end, makes sure that it is whole, and unpacks it.
 *
 * @param {string} file
 * @param {object} options
 * @param {string | null} options.into an empty folder; null only checks
 * @param {(manifest: Manifest) => void} options.mayUse throws when this archive is not wanted, before anything is unpacked
 * @returns {Promise<Manifest>}
 * @throws {Failure} in one sentence when it is foreign, newer or damaged
 */
export async function readArchive(file, { into, mayUse }) {
  await mustBeZstd(file)
  const { extract: createExtract } = await import('tar-stream')
  const extract = createExtract()
  const flow = pipeline(createReadStream(file), zlib.createZstdDecompress(), extract)
  flow.catch(() => undefined)
  /** @type {Manifest | null} */
  let manifest = null
  /** @type {string[]} */
  const seen = []
  let checksums = ''
  try {
    for await (const entry of extract) {
      const { name } = entry.header
      const content = /** @type {AsyncIterable<Buffer>} */ (entry)
      if (manifest === null) {
        manifest = manifestIn(file, name, await textOf(content, mostManifestBytes))
        mayUse(manifest)
        seen.push(lineOf(name, JSON.stringify(manifest, null, 2)))
      } else if (name === checksumsName) checksums = await textOf(content, Infinity)
      else if (entry.header.type === 'directory') {
        if (into !== null) await mkdir(within(into, name), { recursive: true, mode: 0o700 })
        entry.resume()
      } else seen.push(await unpacked(content, name, into))
    }
    await flow
  } catch (error) {
    if (error instanceof Failure || error instanceof Interrupted) throw error
    throw damaged(file, error)
  }
  if (manifest === null || checksums === '' || checksums !== seen.join('')) throw damaged(file)
  return manifest
}

/**
 * @param {AsyncIterable<Buffer>} entry
 * @param {string} name
 * @param {string | null} into
 * @returns {Promise<string>} its line of checksums
 */
async function unpacked(entry, name, into) {
  const hash = createHash('sha256')
  async function* hashed() {
    for await (const chunk of entry) {
      hash.update(chunk)
      yield chunk
    }
  }
  if (into === null) for await (const _ of hashed());
  else {
    const target = within(into, name)
    await mkdir(path.dirname(target), { recursive: true, mode: 0o700 })
    await pipeline(hashed(), createWriteStream(target, { mode: 0o600 }))
  }
  return `${hash.digest('hex')}  ${name}\n`
}

/**
 * @param {string} folder
 * @param {string} name
 */
function within(folder, name) {
  const target = path.join(folder, name)
  if (path.isAbsolute(name) || path.relative(folder, target).startsWith('..')) throw new Error('a name leads outside')
  return target
}

/**
 * @param {string} name
 * @param {string} text
 */
function lineOf(name, text) {
  return `${createHash('sha256').update(text).digest('hex')}  ${name}\n`
}

/** @param {string} file */
async function mustBeZstd(file) {
  const handle = await open(file).catch((error) => {
    throw new Failure(`${shown(file)} cannot be read: name a file that npm run backup has made.`, { cause: error })
  })
  try {
    const { bytesRead, buffer } = await handle.read(Buffer.alloc(4), 0, 4, 0)
    if (bytesRead < 4 || !buffer.equals(zstdMagic)) throw foreign(file)
  } catch (error) {
    if (error instanceof Failure) throw error
    throw new Failure(`${shown(file)} cannot be read: name a file that npm run backup has made.`, { cause: error })
  } finally {
    await handle.close()
  }
}

/**
 * @param {string} file
 * @param {string} name of the first entry
 * @param {string} text
 * @returns {Manifest}
 */
function manifestIn(file, name, text) {
  if (name !== manifestName) throw foreign(file)
  const manifest = JSON.parse(text)
  if (manifest?.format !== 'kotipesa-backup') throw foreign(file)
  if (manifest.formatVersion > formatVersion) throw newer(file, manifest)
  return manifest
}

/**
 * @param {AsyncIterable<Buffer>} stream
 * @param {number} most bytes
 */
async function textOf(stream, most) {
  let text = Buffer.alloc(0)
  for await (const chunk of stream) {
    text = Buffer.concat([text, chunk])
    if (text.length > most) throw new Error('too long')
  }
  return text.toString()
}

/** @param {string} file */
function foreign(file) {
  return new Failure(`${shown(file)} is no backup of Kotipesä: name a file that npm run backup has made.`)
}

/**
 * @param {string} file
 * @param {unknown} [cause]
 */
function damaged(file, cause) {
  return new Failure(`${shown(file)} is damaged or cut off, nothing was changed: use another backup.`, { cause })
}

/**
 * @param {string} file
 * @param {Manifest} manifest
 */
export function newer(file, { product }) {
  return new Failure(`${shown(file)} was made by a newer Kotipesä (${product}): restore it with that version.`)
}
