'use client'

import { useEffect, useRef } from 'react'
import { findMarkup } from './kept-markup'

interface MarkupProps {
  readonly id: string
}

function Holder({ id }: MarkupProps) {
  const holder = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (holder.current?.hasChildNodes() === false) window.location.reload()
  }, [])
  const html = typeof window === 'undefined' ? (findMarkup(id) ?? '') : ''
  return <div ref={holder} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: html }} />
}

/**
 * Writes kept markup into the document. The browser leaves it as it came: only its id is sent along with the page, not
 * the markup a second time for React. Where the page did not come as a document (a link that Next follows by itself), it is
 * loaded as one.
 */
export function Markup({ id }: MarkupProps) {
  return <Holder key={id} id={id} />
}
