import type { Locale } from '@kotipesa/domain'
import { textsIn } from '../../i18n/texts'
import type { FigureView } from '../figures/figure-view'
import { AppLink } from '../navigation/app-link'
import { evidenceHref, indicatorHref } from '../navigation/indicator-href'
import { formatIndicatorNumber } from '../presentation/figure-text'
import { FigureValue } from '../presentation/figure-value'
import { termsIn } from '../presentation/terms'
import { Panel } from '../shell/panel'
import { attentionOf } from './attention'
import styles from './region.module.css'

/** What is worst in a region: furthest from its targets, or in the worst quarter of the regions. */
export function AttentionPanel({ locale, view }: { readonly locale: Locale; readonly view: FigureView }) {
  const [t, terms] = [textsIn(locale, 'attention'), termsIn(locale)]
  const { area, choice } = view
  const found = attentionOf(view)
  return (
    <Panel id="attention" title={t('title')} lead={found.length === 0 ? t('none') : t('lead')}>
      <ul className={styles.attention}>
        {found.map(({ definition, result, missing }) => (
          <li key={definition.id}>
            <AppLink href={indicatorHref(locale, definition.id, area, choice.current)}>
              {definition.name[locale]}
            </AppLink>
            <FigureValue
              result={result}
              definition={definition}
              locale={locale}
              href={evidenceHref(locale, definition.id, area, choice.current)}
              label={`${definition.name[locale]}, ${terms.area(area)}`}
            />
            <span className={styles.detail}>
              {missing === null || result.target === null
                ? t('behind')
                : t('target', { target: formatIndicatorNumber(result.target, definition, locale) })}
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
