'use client'

import { useServerInsertedHTML } from 'next/navigation'
import { type ReactNode, useState } from 'react'
import { ServerStyleSheet, StyleSheetManager } from 'styled-components'

interface StyleRegistryProps {
  readonly nonce: string | undefined
  readonly children: ReactNode
}

/**
 * In the browser: the nonce the document came with. The policy holds for the document's whole life, while later answers
 * from the server bring nonces of their own, which must not be used in it.
 */
let documentNonce: string | undefined

/** Puts the design system's styles into the HTML that the server sends, with the nonce the security policy asks for. */
export const StyleRegistry = ({ nonce, children }: StyleRegistryProps) => {
  const [sheet] = useState(() => new ServerStyleSheet(nonce === undefined ? {} : { nonce }))

  useServerInsertedHTML(() => {
    const styles = sheet.getStyleElement()
    sheet.instance.clearTag()
    return <>{styles}</>
  })

  if (typeof window === 'undefined') {
    return <StyleSheetManager sheet={sheet.instance}>{children}</StyleSheetManager>
  }
  documentNonce ??= nonce
  return <StyleSheetManager nonce={documentNonce}>{children}</StyleSheetManager>
}
