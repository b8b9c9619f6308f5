'use client'

import type { DefaultCellComponentProps } from 'payload'
import { periodText } from '../../fields/period-text'
import { useLanguage } from '../language/use-language'

/** A period in a list, in words. */
export function PeriodCell({ cellData }: DefaultCellComponentProps) {
  const language = useLanguage()
  return <span>{typeof cellData === 'string' ? periodText(cellData, language) : null}</span>
}
