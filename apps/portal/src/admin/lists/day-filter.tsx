'use client'

import { helsinkiDay } from '@kotipesa/domain'
import { dayText } from '../../fields/day-text'
import { dayOf, instantOf } from '../../fields/day-value'
import { firstDayAfter, lastDayOf, typedDay } from '../../fields/typed-day'
import { say, text } from '../../text'
import { useLanguage } from '../language/use-language'
import { FilterInput } from './filter-input'

interface Props {
  /** Whether the first day that no longer counts is stored and the last one that does is shown. */
  isLastDay?: boolean
}

/** Filters a list by a day, typed as in the form: `3.9.2026`. */
export function DayFilter({ isLastDay = false }: Props) {
  const language = useLanguage()
  function read(typed: string): string | null {
    const day = dayOf(typedDay(typed, helsinkiDay(new Date())))
    return day === null ? null : instantOf(isLastDay ? firstDayAfter(day) : day)
  }
  function write(value: string): string {
    const day = dayOf(value)
    return dayText(day !== null && isLastDay ? lastDayOf(day) : day)
  }
  return (
    <FilterInput
      read={read}
      write={write}
      problem={(typed) => say({ i18n: { language } }, 'filters.notADay', { text: typed.slice(0, 40) })}
      placeholder={text('common.dayPlaceholder')[language]}
    />
  )
}
