import { type Locale, pillars } from '@kotipesa/domain'
import type { FigureView } from '../figures/figure-view'
import { PillarCard } from './pillar-card'
import styles from './pillars.module.css'

interface PillarCardsProps {
  readonly locale: Locale
  readonly view: FigureView
  /** Whether each element’s state is shown; of a single region only. */
  readonly hasElements: boolean
}

/** The four pillars of the support-and-coordination model side by side, for the area in view. */
export function PillarCards({ locale, view, hasElements }: PillarCardsProps) {
  return (
    <div className={hasElements ? styles.cardsWithElements : styles.cards}>
      {pillars.map((pillar) => (
        <PillarCard key={pillar.id} locale={locale} view={view} pillar={pillar} hasElements={hasElements} />
      ))}
    </div>
  )
}
