'use client'

import type { DefaultCellComponentProps } from 'payload'
import { useLanguage } from '../language/use-language'

/** A number in a list, as the reader's language writes it; a share in per cent. */
export function NumberCell({ cellData, isShare = false }: DefaultCellComponentProps & { isShare?: boolean }) {
  const language = useLanguage()
  if (typeof cellData !== 'number') return null
  const style = isShare ? 'percent' : 'decimal'
  return <span>{cellData.toLocaleString(language, { style, maximumFractionDigits: isShare ? 1 : 3 })}</span>
}
