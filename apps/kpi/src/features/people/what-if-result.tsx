import type { Locale } from '@kotipesa/domain'
import type { TrainingWhatIf } from '@kotipesa/indicators'
import { textsIn } from '../../i18n/texts'
import { seasonText } from '../answers/season'
import { formatNumber } from '../presentation/format'
import { periodShortLabel } from '../presentation/period-short-label'
import { ScrollTable } from '../presentation/scroll-table'

interface WhatIfResultProps {
  readonly locale: Locale
  readonly now: TrainingWhatIf
  /** Null when nothing is asked to be otherwise. */
  readonly then: TrainingWhatIf | null
}

function finishText({ state, finishOn }: TrainingWhatIf, locale: Locale): string {
  const t = textsIn(locale, 'people')
  return finishOn === null ? t(`states.${state as Exclude<typeof state, 'forecast'>}`) : seasonText(finishOn, locale)
}

/** When the teams would have been trained, as things are and as they would be: the finish, the days and who still waits. */
export function WhatIfResult({ locale, now, then }: WhatIfResultProps) {
  const t = textsIn(locale, 'people')
  function number(value: number): string {
    return formatNumber(value, locale)
  }
  const rows = [
    { id: 'finish', label: t('rows.finish'), of: (one: TrainingWhatIf) => finishText(one, locale) },
    { id: 'trainers', label: t('rows.trainers'), of: (one: TrainingWhatIf) => number(one.trainers) },
    { id: 'daysNeeded', label: t('rows.daysNeeded'), of: (one: TrainingWhatIf) => number(one.daysNeeded) },
    { id: 'daysPerYear', label: t('rows.daysPerYear'), of: (one: TrainingWhatIf) => number(one.daysPerYear) },
    { id: 'missingPairs', label: t('rows.missingPairs'), of: (one: TrainingWhatIf) => number(one.missingPairs) },
    ...now.waiting.map(({ period }, index) => ({
      id: period.id,
      label: t('rows.waiting', { period: periodShortLabel(period) }),
      of: (one: TrainingWhatIf) => number(one.waiting[index]?.teams ?? 0),
    })),
  ]
  return (
    <ScrollTable caption={t('whatIfTitle')}>
      <thead>
        <tr>
          <th scope="col">{t('what')}</th>
          <th scope="col" data-numeric>
            {t('now')}
          </th>
          {then === null ? null : (
            <th scope="col" data-numeric>
              {t('then')}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, label, of: valueOf }) => (
          <tr key={id} data-row={id}>
            <th scope="row">{label}</th>
            <td data-numeric>{valueOf(now)}</td>
            {then === null ? null : <td data-numeric>{valueOf(then)}</td>}
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  )
}
