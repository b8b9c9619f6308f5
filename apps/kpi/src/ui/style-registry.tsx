'use client'

import { useServerInsertedHTML } from 'next/navigation'
import { type ReactNode, useState } from 'react'
import { ServerStyleSheet, StyleSheetManager } from 'styled-components'

interface StyleRegistryProps {
  readonly nonce: string | undefined
  readonly children: ReactNode
}

/**
 * Puts the design system's styles into the HTML that the server sends, with the nonce the security policy asks for.
 *
 * The nonce of the first rendering is kept: the policy holds for the document's whole life, while later answers from
 * the server bring nonces of their own, which must not be used in it.
 */
export const StyleRegistry = ({ nonce, children }: StyleRegistryProps) => {
  const [firstNonce] = useState(nonce)
  const [sheet] = useState(() => new ServerStyleSheet(nonce === undefined ? {} : { nonce }))

  useServerInsertedHTML(() => {
    const styles = sheet.getStyleElement()
    sheet.instance.clearTag()
    return <>{styles}</>
  })

  if (typeof window === 'undefined') {
    return <StyleSheetManager sheet={sheet.instance}>{children}</StyleSheetManager>
  }
  return <StyleSheetManager nonce={firstNonce}>{children}</StyleSheetManager>
}
