'use client'

import { useServerInsertedHTML } from 'next/navigation'
import { type ReactNode, useState } from 'react'
import { ServerStyleSheet, StyleSheetManager } from 'styled-components'
import { documentNonce } from './document-nonce'

interface StyleRegistryProps {
  readonly nonce: string | undefined
  readonly children: ReactNode
}

/** Puts the design system's styles into the HTML that the server sends, with the nonce the security policy asks for. */
export function StyleRegistry({ nonce, children }: StyleRegistryProps) {
  const [sheet] = useState(() => new ServerStyleSheet(nonce === undefined ? {} : { nonce }))

  useServerInsertedHTML(() => {
    const styles = sheet.getStyleElement()
    sheet.instance.clearTag()
    return <>{styles}</>
  })

  if (typeof window === 'undefined') {
    return <StyleSheetManager sheet={sheet.instance}>{children}</StyleSheetManager>
  }
  return <StyleSheetManager nonce={documentNonce()}>{children}</StyleSheetManager>
}
