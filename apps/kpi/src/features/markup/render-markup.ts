import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { ReactNode } from 'react'

interface Renderer {
  readonly renderToStaticMarkup: (node: ReactNode) => string
}

/*
 * Next does not let the code of pages import React's renderer, for it renders pages itself. Here a part of a page is
 * rendered ahead, by the installed package as Node finds it from the application's folder.
 */
const load = createRequire(join(process.cwd(), 'package.json'))

/** Components that use nothing but what they are given, as HTML. */
export function renderMarkup(node: ReactNode): string {
  const { renderToStaticMarkup } = load('react-dom/server') as Renderer
  return renderToStaticMarkup(node)
}
