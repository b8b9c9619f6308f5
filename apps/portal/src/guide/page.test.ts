import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { guidePages } from '../../scripts/guide'
import guide from '../generated/guide.json'
import fi from '../../messages/fi.json'
import { guidePage } from './page'

function textsIn(value: unknown): readonly string[] {
  return typeof value === 'string' ? [value] : Object.values(value as object).flatMap(textsIn)
}

describe('the editors’ guide', () => {
  it('is what stands in docs/editor-guide (else run `pnpm generate`)', () => {
    expect(guide).toEqual(guidePages())
  })

  it('leads to pages that there are, and from its list to all', async () => {
    for (const name of Object.keys(guide)) {
      const page = guidePage(name)
      const text = await page.text()
      expect([page.status, text.match(/<h1>/g)?.length]).toEqual([200, 1])
      const linked = [...text.matchAll(/href="\/fi\/opas\/([^"]*)"/g)].map(([, to]) => to ?? '')
      expect(linked.filter((to) => !(to in guide))).toEqual([])
      if (name === 'index') expect(new Set(linked)).toEqual(new Set(Object.keys(guide).filter((to) => to !== 'index')))
    }
  })

  it.each(['nowhere', 'constructor', '__proto__', '../README'])('has no page that is called %s', (name) => {
    expect(guidePage(name).status).toBe(404)
  })

  it('shows a picture of each task, told in words and small, and keeps none that it does not show', () => {
    const folder = join(import.meta.dirname, '../../public/guide')
    const files = readdirSync(folder)
    const shown = Object.entries(guide).flatMap(([name, { html }]) => {
      const found = [...html.matchAll(/<img src="\/guide\/([\w-]+\.webp)\?[0-9a-f]{8}" alt="[^"]{20,}">/g)]
      expect([name, found.length > 0]).toEqual([name, name !== 'index'])
      expect([name, html.match(/<img/g)?.length ?? 0]).toEqual([name, found.length])
      return found.map(([, file]) => file)
    })
    expect(shown.toSorted()).toEqual(files.toSorted())
    const sizes = files.map((file) => statSync(join(folder, file)).size)
    expect(Math.max(...sizes)).toBeLessThan(120_000)
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(2_000_000)
  })

  it('calls what one presses as the portal does', () => {
    const said = new Set(textsIn(fi).map((text) => text.replace(/[:(]? ?\(?\{[^]*$/, '').trim()))
    const bold = Object.entries(guide).flatMap(([name, { html }]) =>
      [...html.matchAll(/<strong>([^<]*)<\/strong>/g)].map(([, words]) => `${name}: ${words}`),
    )
    expect(bold.filter((each) => !said.has(each.split(': ')[1] ?? ''))).toEqual([])
  })
})
