import sharp, { type Sharp } from 'sharp'

/** A photo of more points than any telephone takes is not opened: its unpacked content would fill the memory. */
const mostPoints = 100_000_000

/** How a picture of a type is written again. */
const writers: Readonly<Record<string, (picture: Sharp) => Sharp>> = {
  'image/jpeg': (picture) => picture.jpeg({ quality: 90, mozjpeg: false }),
  'image/png': (picture) => picture.png(),
}

/**
 * A file as it is kept. A picture is written anew from its points, turned as it was meant to be seen: where and when it was
 * taken, by which telephone, its small preview and what else stood beside the points stays outside. Other files are kept as
 * they are.
 *
 * @returns `null` for a picture that cannot be read or is too large to be unpacked
 */
export async function withoutMetadata(content: Buffer, type: string): Promise<Buffer | null> {
  const write = writers[type]
  if (write === undefined) return content
  try {
    const picture = sharp(content, { limitInputPixels: mostPoints, failOn: 'error' })
    return await write(picture.autoOrient().keepIccProfile()).toBuffer()
  } catch {
    return null
  }
}
