'use client'

import type { DefaultCellComponentProps } from 'payload'
import { timeText } from '../../fields/time-of-day'
import { useLanguage } from '../language/use-language'

/** A time of day in a list, as it is written in the reader's language. */
export function TimeCell({ cellData }: DefaultCellComponentProps) {
  const language = useLanguage()
  return <span>{typeof cellData === 'string' ? timeText(cellData, language) : ''}</span>
}
