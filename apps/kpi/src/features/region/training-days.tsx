import type { CalendarDate, Locale } from '@kotipesa/domain'
import { dayRuns } from '../presentation/day-runs'
import { formatDayRange, localeTags } from '../presentation/format'
import styles from './region.module.css'

interface TrainingDaysProps {
  readonly days: readonly CalendarDate[]
  readonly locale: Locale
}

/** The days of a training in few words, e.g. `26.–28.9.2017 ja 23.–25.10.2017`; no run of days is broken over lines. */
export function TrainingDays({ days, locale }: TrainingDaysProps) {
  const runs = dayRuns(days).map(({ first, last }) => formatDayRange(first, last, locale))
  const parts = new Intl.ListFormat(localeTags[locale], { type: 'conjunction' }).formatToParts(runs)
  return parts.map(({ type, value }, index) =>
    type === 'element' ? (
      <span key={value} className={styles.days}>
        {value}
      </span>
    ) : (
      // Words between the runs repeat, and the list never changes its order.
      <span key={`${value}-${index}`}>{value}</span>
    ),
  )
}
