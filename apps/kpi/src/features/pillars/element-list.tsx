import { elementStatuses, labelOf, type Locale, type pillars, type RegionCode } from '@kotipesa/domain'
import { textsIn } from '../../i18n/texts'
import type { FigureView } from '../figures/figure-view'
import { formatDay } from '../presentation/format'
import { elementStateOn } from './element-states'
import { ElementMark } from './element-mark'
import styles from './pillars.module.css'

interface ElementListProps {
  readonly locale: Locale
  readonly view: FigureView
  readonly region: RegionCode
  readonly pillar: (typeof pillars)[number]
}

/** A pillar's elements in one region, each with its state on the last day of the period in view. */
export function ElementList({ locale, view, region, pillar }: ElementListProps) {
  const t = textsIn(locale, 'pillars')
  return (
    <ul className={styles.elements}>
      {pillar.elements.map(({ id, label }) => {
        const { status, since } = elementStateOn(view.facts, region, id, view.choice.current.lastDay)
        return (
          <li key={id} className={styles.element} data-status={status}>
            <ElementMark status={status} />
            <span className={styles.elementName}>{label[locale]}</span>
            <span className={styles.elementStatus}>
              {labelOf(elementStatuses, status, locale)}
              {since === null || status === 'not-started' ? null : (
                <span className={styles.since}>{t('since', { day: formatDay(since, locale) })}</span>
              )}
            </span>
          </li>
        )
      })}
    </ul>
  )
}
