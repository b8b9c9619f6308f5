import zlib from 'node:zlib'

/** The texts of all parts of a file that is a zip inside (XLSX, DOCX): its central directory says where each stands. */
export function textsInZip(bytes: Buffer): string {
  const texts: string[] = []
  const signature = Buffer.from('PK\x01\x02', 'latin1')
  for (let at = bytes.indexOf(signature); at !== -1; at = bytes.indexOf(signature, at + 4)) {
    const [method, size, start] = [
      bytes.readUInt16LE(at + 10),
      bytes.readUInt32LE(at + 20),
      bytes.readUInt32LE(at + 42),
    ]
    const content = start + 30 + bytes.readUInt16LE(start + 26) + bytes.readUInt16LE(start + 28)
    const packed = bytes.subarray(content, content + size)
    texts.push((method === 8 ? zlib.inflateRawSync(packed) : packed).toString())
  }
  return texts.join('\n')
}
