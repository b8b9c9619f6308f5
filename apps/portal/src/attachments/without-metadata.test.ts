import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { withoutMetadata } from './without-metadata'

const place = 'Salainen Paikka'

/** A picture twice as wide as high, its left half red, with what telephones write beside it. */
async function photo(format: 'jpeg' | 'png', orientation = 1): Promise<Buffer> {
  const half = await sharp({ create: { width: 40, height: 40, channels: 3, background: '#f00' } })
    .png()
    .toBuffer()
  return sharp({ create: { width: 80, height: 40, channels: 3, background: '#00f' } })
    .composite([{ input: half, left: 0, top: 0 }])
    .withExif({ IFD0: { Artist: place, Copyright: place }, IFD3: { GPSLatitude: '60/1 10/1 0/1' } })
    .withMetadata({ orientation })
    .toFormat(format)
    .toBuffer()
}

describe.each(['jpeg', 'png'] as const)('a photo as %s', (format) => {
  it('is kept without what stood beside its points', async () => {
    const given = await photo(format)
    expect((await sharp(given).metadata()).exif?.toString('latin1')).toContain(place)
    const kept = await withoutMetadata(given, `image/${format}`)
    const { exif, xmp, iptc, width, height } = await sharp(kept ?? Buffer.alloc(0)).metadata()
    expect({ exif, xmp, iptc, width, height }).toEqual({ width: 80, height: 40 })
    expect(kept?.toString('latin1')).not.toContain(place)
  })
})

it('keeps a photo turned as it was meant to be seen', async () => {
  const kept = await withoutMetadata(await photo('jpeg', 6), 'image/jpeg')
  const { data, info } = await sharp(kept ?? Buffer.alloc(0))
    .raw()
    .toBuffer({ resolveWithObject: true })
  expect([info.width, info.height]).toEqual([40, 80])
  const [red = 0, , blue = 0] = data
  expect(red).toBeGreaterThan(200)
  expect(blue).toBeLessThan(60)
})

it('refuses a picture that is cut off or too large to be unpacked', async () => {
  const whole = await photo('jpeg')
  expect(await withoutMetadata(whole.subarray(0, 40), 'image/jpeg')).toBeNull()
  // A PNG whose head promises 50,000 by 50,000 points.
  const large = await photo('png')
  large.writeUInt32BE(50_000, 16)
  large.writeUInt32BE(50_000, 20)
  expect(await withoutMetadata(large, 'image/png')).toBeNull()
})

it('keeps other files byte by byte', async () => {
  const content = Buffer.from('%PDF-1.7 Salainen')
  expect(await withoutMetadata(content, 'application/pdf')).toBe(content)
})
