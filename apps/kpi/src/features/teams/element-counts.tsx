import { coreElements, type FidelityState, type Locale } from '@kotipesa/domain'
import type { TeamStanding } from '@kotipesa/indicators'
import { textsIn } from '../../i18n/texts'
import { formatNumber } from '../presentation/format'
import { ScrollTable } from '../presentation/scroll-table'
import { FidelityMark, fidelityWords } from './fidelity-mark'
import styles from './teams.module.css'

const states = ['fully', 'partly', 'not-yet', 'unknown'] as const satisfies readonly FidelityState[]

interface ElementCountsProps {
  readonly locale: Locale
  readonly standings: readonly TeamStanding[]
}

/** How many teams have come how far with each core element; it is the key to the numbers and signs of the matrix too. */
export function ElementCounts({ locale, standings }: ElementCountsProps) {
  const t = textsIn(locale, 'teams')
  return (
    <ScrollTable caption={t('countsCaption')}>
      <thead>
        <tr>
          <th scope="col">{t('element')}</th>
          {states.map((state) => (
            <th key={state} scope="col" data-numeric>
              <span className={styles.key}>
                <FidelityMark state={state} />
                {fidelityWords(state, locale)}
              </span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {coreElements.map(({ id, label }, index) => (
          <tr key={id}>
            <th scope="row">{`${index + 1}. ${label[locale]}`}</th>
            {states.map((state) => (
              <td key={state} data-numeric>
                {formatNumber(
                  standings.filter(({ elements }) =>
                    elements.some((each) => each.element === id && each.state === state),
                  ).length,
                  locale,
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  )
}
