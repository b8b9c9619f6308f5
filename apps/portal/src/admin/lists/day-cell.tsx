'use client'

import type { DefaultCellComponentProps } from 'payload'
import { dayText } from '../../fields/day-text'
import { dayOf } from '../../fields/day-value'
import { lastDayOf } from '../../fields/typed-day'

/** A calendar day in a list: the same one in every time zone. */
export function DayCell({ cellData, isLastDay = false }: DefaultCellComponentProps & { isLastDay?: boolean }) {
  const day = dayOf(cellData)
  if (day === null) return null
  return <span>{dayText(isLastDay ? lastDayOf(day) : day)}</span>
}
