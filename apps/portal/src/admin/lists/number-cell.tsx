'use client'

import type { DefaultCellComponentProps } from 'payload'
import type { Language } from '../../text'
import { useLanguage } from '../language/use-language'

/** Making one takes longer than a whole row of a list. */
const formats = new Map<string, Intl.NumberFormat>()

function formatOf(language: Language, isShare: boolean): Intl.NumberFormat {
  const key = `${language} ${isShare}`
  const style = isShare ? 'percent' : 'decimal'
  const known = formats.get(key)
  if (known) return known
  const format = new Intl.NumberFormat(language, { style, maximumFractionDigits: isShare ? 1 : 3 })
  formats.set(key, format)
  return format
}

/** A number in a list, as the reader's language writes it; a share in per cent. */
export function NumberCell({ cellData, isShare = false }: DefaultCellComponentProps & { isShare?: boolean }) {
  const language = useLanguage()
  if (typeof cellData !== 'number') return null
  return <span>{formatOf(language, isShare).format(cellData)}</span>
}
