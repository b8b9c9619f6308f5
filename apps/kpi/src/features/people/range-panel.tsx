import type { Locale, Period, RegionCode } from '@kotipesa/domain'
import { type Facts, trainingRange } from '@kotipesa/indicators'
import { textsIn } from '../../i18n/texts'
import { seasonText } from '../answers/season'
import { formatShare } from '../presentation/format'
import { Panel } from '../shell/panel'
import styles from './people.module.css'

interface RangePanelProps {
  readonly locale: Locale
  readonly facts: Facts
  readonly region: RegionCode
  readonly period: Period
}

/** Between which days the teams will have been trained, how that is made, and how often it would have held before. */
export function RangePanel({ locale, facts, region, period }: RangePanelProps) {
  const t = textsIn(locale, 'range')
  const range = trainingRange(facts, region, period)
  if (range === null)
    return (
      <Panel id="range" title={t('title')}>
        <p>{t('none')}</p>
      </Panel>
    )
  const { earliest, latest, cases, test } = range
  const words = {
    earliest: earliest === null ? '' : seasonText(earliest, locale),
    latest: latest === null ? '' : seasonText(latest, locale),
  }
  const kind = earliest === null ? 'never' : latest === null ? 'open' : 'between'
  const share = test.tested === 0 ? '' : formatShare(test.held / test.tested, locale, 0)
  return (
    <Panel id="range" title={t('title')}>
      <p className={styles.price} data-range={kind}>
        {t(kind, words)}
      </p>
      <p className={styles.note}>{t('made', { cases })}</p>
      <p className={styles.note} data-tested={test.tested}>
        {test.tested === 0 ? t('untested') : t('tested', { ...test, share })}
      </p>
    </Panel>
  )
}
