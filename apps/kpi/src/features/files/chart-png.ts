import { initWasm, Resvg } from '@resvg/resvg-wasm'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { decompress } from 'wawoff2'

const require = createRequire(join(process.cwd(), 'package.json'))

async function fontNamed(name: string): Promise<Uint8Array> {
  return new Uint8Array(await decompress(await readFile(require.resolve(`roboto-fontface/fonts/roboto/${name}.woff2`))))
}

async function prepare(): Promise<readonly Uint8Array[]> {
  await initWasm(await readFile(require.resolve('@resvg/resvg-wasm/index_bg.wasm')))
  return await Promise.all(['Roboto-Regular', 'Roboto-Medium', 'Roboto-Bold'].map(fontNamed))
}

let prepared: Promise<readonly Uint8Array[]> | null = null

/** A chart as a PNG picture of twice its size, with letters of its own: the machine need have none. */
export async function chartPng(svg: string): Promise<Uint8Array> {
  prepared ??= prepare()
  const fontBuffers = [...(await prepared)]
  const drawing = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: 2 },
    font: { fontBuffers, defaultFontFamily: 'Roboto', loadSystemFonts: false } as never,
  })
  return drawing.render().asPng()
}
