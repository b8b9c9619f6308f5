import { marked } from 'marked'
import { globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'

const folder = join(import.meta.dirname, '../../../docs/editor-guide')

/** The pages of the editors' guide as HTML, by what they are called in an address; `index` is the first. */
export function guidePages(): Readonly<Record<string, { readonly title: string; readonly html: string }>> {
  const files = globSync(join(folder, '*.md')).toSorted()
  return Object.fromEntries(
    files.map((file) => {
      const [first = '', ...rest] = readFileSync(file, 'utf8').split('\n')
      const html = marked.parse(rest.join('\n').trim(), { async: false })
      const name = basename(file, '.md')
      const linked = html.replaceAll(/href="([\w-]+)\.md"/g, 'href="/fi/opas/$1"')
      return [name === 'README' ? 'index' : name, { title: first.replace(/^# /, ''), html: linked }]
    }),
  )
}
