import { existsSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Locator, Page } from 'playwright-core'
import { atRest } from './accessibility'

const folder = path.resolve(import.meta.dirname, '../../apps/portal/public/guide')

/** Set when the pictures of the editors' guide are to be written; otherwise they are only looked for. */
export const isWritingPictures = process.env.GUIDE_PICTURES === '1'

/** More of a page than this is not in a picture. */
const mostHeight = 760
const margin = 12

/** The file of a picture of the editors' guide. */
function fileOf(name: string): string {
  return path.join(folder, `${name}.webp`)
}

/**
 * The picture of what a page of the guide tells: written from the page when pictures are being made.
 *
 * @returns whether the picture's file stands
 */
export async function guidePicture(page: Page, name: string, shown: Locator): Promise<boolean> {
  await shown.waitFor()
  await atRest(page)
  if (isWritingPictures) {
    const box = await shown.evaluate((element) => {
      const { left, top, width, height } = element.getBoundingClientRect()
      return { x: left + window.scrollX, y: top + window.scrollY, width, height }
    })
    const clip = {
      x: Math.max(0, box.x - margin),
      y: Math.max(0, box.y - margin),
      width: box.width + 2 * margin,
      height: Math.min(mostHeight, box.height + 2 * margin),
      scale: 1,
    }
    const session = await page.context().newCDPSession(page)
    const { data } = await session.send('Page.captureScreenshot', {
      format: 'webp',
      quality: 70,
      clip,
      captureBeyondViewport: true,
    })
    await session.detach()
    writeFileSync(fileOf(name), Buffer.from(data, 'base64'))
  }
  return existsSync(fileOf(name))
}
