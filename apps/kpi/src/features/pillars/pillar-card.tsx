import type { Locale, pillars } from '@kotipesa/domain'
import { type IndicatorId, indicatorById } from '@kotipesa/indicators'
import { textsIn } from '../../i18n/texts'
import { Heading } from '../../ui/heading'
import type { FigureView } from '../figures/figure-view'
import { AppLink } from '../navigation/app-link'
import { evidenceHref, indicatorHref } from '../navigation/indicator-href'
import { FigureValue } from '../presentation/figure-value'
import { formatNumber } from '../presentation/format'
import { termsIn } from '../presentation/terms'
import { ElementList } from './element-list'
import styles from './pillars.module.css'
import { ShareBar } from './share-bar'

type Pillar = (typeof pillars)[number]

/** The indicator that tells how much of a pillar is in use. */
export const pillarIndicators = {
  1: 'pillar-1-in-use',
  2: 'pillar-2-in-use',
  3: 'pillar-3-in-use',
  4: 'pillar-4-in-use',
} as const satisfies Record<Pillar['id'], IndicatorId>

interface PillarCardProps {
  readonly locale: Locale
  readonly view: FigureView
  readonly pillar: Pillar
  readonly hasElements: boolean
}

/** One pillar: the share of its elements in use and, for a single region where wanted, each element's state. */
export function PillarCard({ locale, view, pillar, hasElements }: PillarCardProps) {
  const [t, terms] = [textsIn(locale, 'pillars'), termsIn(locale)]
  const { area, choice, figures } = view
  const definition = indicatorById(pillarIndicators[pillar.id])
  const result = figures.find(definition.id, area, choice.current)
  const heading = `pillar-${pillar.id}`
  return (
    <article className={styles.card} aria-labelledby={heading}>
      <p className={styles.number}>{t('pillar', { number: pillar.id })}</p>
      <Heading level={3} id={heading}>
        <AppLink href={indicatorHref(locale, definition.id, area, choice.current)}>{pillar.label[locale]}</AppLink>
      </Heading>
      <div className={styles.share}>
        <FigureValue
          result={result}
          definition={definition}
          locale={locale}
          size="large"
          href={evidenceHref(locale, definition.id, area, choice.current)}
          label={`${definition.name[locale]}, ${terms.area(area)}`}
        />
        {result?.state === 'ok' ? (
          <span className={styles.counts}>
            {t('counts', {
              inUse: formatNumber(result.numerator ?? 0, locale),
              all: formatNumber(result.denominator ?? 0, locale),
            })}
          </span>
        ) : null}
      </div>
      <ShareBar id={`pillar-bar-${pillar.id}`} result={result} />
      {area === 'FI' || !hasElements ? null : <ElementList locale={locale} view={view} region={area} pillar={pillar} />}
    </article>
  )
}
