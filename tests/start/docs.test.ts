import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'

const docs = path.resolve(import.meta.dirname, '../../docs')

it.each(['decisions', 'how-to'])('the list of documentation leads to every page of %s', (folder) => {
  const list = readFileSync(path.join(docs, 'README.md'), 'utf8')
  const pages = readdirSync(path.join(docs, folder)).filter((file) => file.endsWith('.md'))
  expect(pages.length).toBeGreaterThan(2)
  expect(pages.filter((page) => !list.includes(`(${folder}/${page})`))).toEqual([])
})
