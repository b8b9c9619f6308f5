import { marked } from 'marked'
import { createHash } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'

const folder = join(import.meta.dirname, '../../../docs/editor-guide')

const pictures = join(import.meta.dirname, '../public/guide')

/** A picture leads to itself in full; its address changes with what it shows, so that browsers may keep it. */
function pictured(_: string, name: string, alt: string): string {
  const mark = createHash('sha256')
    .update(readFileSync(join(pictures, name)))
    .digest('hex')
    .slice(0, 8)
  const address = `/guide/${name}?${mark}`
  return `<a class="picture" href="${address}"><img src="${address}" alt="${alt}"></a>`
}

/** The pages of the editors' guide as HTML, by what they are called in an address; `index` is the first. */
export function guidePages(): Readonly<Record<string, { readonly title: string; readonly html: string }>> {
  const files = globSync(join(folder, '*.md')).toSorted()
  return Object.fromEntries(
    files.map((file) => {
      const [first = '', ...rest] = readFileSync(file, 'utf8').split('\n')
      const html = marked.parse(rest.join('\n').trim(), { async: false })
      const name = basename(file, '.md')
      const linked = html.replaceAll(/href="([\w-]+)\.md"/g, 'href="/fi/opas/$1"')
      const shown = linked.replaceAll(
        /<img src="\.\.\/\.\.\/apps\/portal\/public\/guide\/([\w-]+\.webp)" alt="([^"]+)">/g,
        pictured,
      )
      return [name === 'README' ? 'index' : name, { title: first.replace(/^# /, ''), html: shown }]
    }),
  )
}
