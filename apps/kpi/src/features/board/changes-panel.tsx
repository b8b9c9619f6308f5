import { type Locale, periodLabel } from '@kotipesa/domain'
import { biggestChanges, type FigureStep, type IndicatorId, indicators } from '@kotipesa/indicators'
import { textsIn } from '../../i18n/texts'
import { Heading } from '../../ui/heading'
import type { FigureView } from '../figures/figure-view'
import { AppLink } from '../navigation/app-link'
import { evidenceHref, indicatorHref } from '../navigation/indicator-href'
import { ChangeText } from '../presentation/change-text'
import { formatIndicatorNumber } from '../presentation/figure-text'
import { FigureValue } from '../presentation/figure-value'
import { termsIn } from '../presentation/terms'
import { Panel } from '../shell/panel'
import styles from './changes.module.css'

/** So many rises and falls are told. */
const shownAtMost = 3

interface ChangesPanelProps {
  readonly locale: Locale
  readonly view: FigureView
}

interface ListProps extends ChangesPanelProps {
  readonly kind: 'rises' | 'falls'
  readonly steps: readonly FigureStep<IndicatorId>[]
}

function ChangeList({ locale, view, kind, steps }: ListProps) {
  const [t, terms] = [textsIn(locale, 'changes'), termsIn(locale)]
  const { area, choice } = view
  return (
    <div>
      <Heading level={3}>{t(kind)}</Heading>
      {steps.length === 0 ? <p className={styles.none}>{t('none')}</p> : null}
      <ul>
        {steps.map(({ definition, now, before, isTowardsModel }) => (
          <li key={definition.id} className={styles.step}>
            <AppLink href={indicatorHref(locale, definition.id, area, choice.current)}>
              {definition.name[locale]}
            </AppLink>
            <span className={styles.amount}>
              <ChangeText now={now} before={before} definition={definition} locale={locale} />
            </span>
            <span className={styles.detail}>
              {formatIndicatorNumber(before.value ?? 0, definition, locale)} →{' '}
              <FigureValue
                result={now}
                definition={definition}
                locale={locale}
                href={evidenceHref(locale, definition.id, area, choice.current)}
                label={`${definition.name[locale]}, ${terms.area(area)}`}
              />
              {isTowardsModel === null ? null : <span>{t(isTowardsModel ? 'towards' : 'away')}</span>}
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** Which shares rose and fell most since the period before. */
export function ChangesPanel({ locale, view }: ChangesPanelProps) {
  const t = textsIn(locale, 'changes')
  const { area, choice, figures } = view
  const { current, previous } = choice
  if (previous === null) return null
  const changes = biggestChanges(
    indicators.map((definition) => ({
      definition,
      now: figures.find(definition.id, area, current),
      before: figures.find(definition.id, area, previous),
    })),
    shownAtMost,
  )
  const words = { area: termsIn(locale).area(area), before: periodLabel(previous, locale) }
  return (
    <Panel id="changes" title={t('title')} lead={t('lead', words)}>
      <div className={styles.lists}>
        <ChangeList locale={locale} view={view} kind="rises" steps={changes.rises} />
        <ChangeList locale={locale} view={view} kind="falls" steps={changes.falls} />
      </div>
    </Panel>
  )
}
