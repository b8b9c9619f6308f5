import type { Locale } from '@kotipesa/domain'
import type { IndicatorId } from '@kotipesa/indicators'
import type { FigureView } from '../figures/figure-view'
import { pageHref } from '../navigation/href'
import type { CsvRows } from './csv-file'
import styles from './indicator.module.css'

interface CsvLinkProps {
  readonly locale: Locale
  readonly view: FigureView
  readonly indicator: IndicatorId
  readonly rows: CsvRows
  readonly label: string
}

/** Downloads the rows of a table as a file. */
export function CsvLink({ locale, view, indicator, rows, label }: CsvLinkProps) {
  return (
    <a
      href={pageHref(locale, `/indicators/${indicator}/csv`, {
        rows,
        region: view.area,
        period: view.choice.current.id,
      })}
      className={styles.download}
      download
    >
      <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true" focusable="false">
        <path d="M9 1v10M4.5 7L9 11.5 13.5 7M2 16h14" fill="none" stroke="currentColor" strokeWidth="2" />
      </svg>
      {label}
    </a>
  )
}
