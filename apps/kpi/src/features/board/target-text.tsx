import type { Locale } from '@kotipesa/domain'
import {
  distanceToTarget,
  type Facts,
  type IndicatorDefinition,
  type IndicatorId,
  type IndicatorResult,
  targetChange,
} from '@kotipesa/indicators'
import { textsIn } from '../../i18n/texts'
import { ChangedMark } from '../presentation/changed-mark'
import { Dash } from '../presentation/dash'
import { formatChange, formatIndicatorNumber } from '../presentation/figure-text'
import styles from './board.module.css'

interface TargetTextProps {
  readonly locale: Locale
  readonly facts: Facts
  readonly definition: IndicatorDefinition<IndicatorId>
  readonly result: IndicatorResult | undefined
}

/** The target of a figure and how far it is; a dash where none has been set. */
export function TargetText({ locale, facts, definition, result }: TargetTextProps) {
  const [t, terms] = [textsIn(locale, 'board'), textsIn(locale, 'terms')]
  if (result === undefined || result.target === null) return <Dash meaning={t('noTarget')} />
  const distance = distanceToTarget(result, definition)
  const isShare = definition.unit === 'share'
  const amount = formatChange((distance?.distance ?? 0) * (isShare ? 100 : 1), definition, locale)
  return (
    <>
      {formatIndicatorNumber(result.target, definition, locale)}
      {distance === null ? null : (
        <span className={styles.detail} data-reached={distance.isReached ? '' : undefined}>
          {distance.isReached ? t('reached') : t('missing', { amount: isShare ? terms('points', { amount }) : amount })}
        </span>
      )}{' '}
      <ChangedMark change={targetChange(definition, result, facts)} locale={locale} />
    </>
  )
}
