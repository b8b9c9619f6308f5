'use client'

import { useEffect, useRef } from 'react'
import { findMarkup } from './kept-markup'

interface MarkupProps {
  readonly id: string
}

function Place({ id }: MarkupProps) {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (place.current?.hasChildNodes() === false) window.location.reload()
  }, [])
  const html = typeof window === 'undefined' ? (findMarkup(id) ?? '') : ''
  return <div ref={place} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: html }} />
}

/**
 * Writes kept markup into the document. The browser leaves it as it came: only its id is sent along with the page, not
 * the markup a second time for React. Where the page did not come as a document (a link that Next follows by itself), it is
 * loaded as one.
 */
export function Markup({ id }: MarkupProps) {
  return <Place key={id} id={id} />
}
