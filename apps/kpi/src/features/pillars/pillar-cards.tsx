import { type Locale, pillars } from '@kotipesa/domain'
import type { FigureView } from '../figures/figure-view'
import { PillarCard } from './pillar-card'
import styles from './pillars.module.css'

/** The four pillars of the support-and-coordination model side by side, for the area in view. */
export function PillarCards({ locale, view }: { readonly locale: Locale; readonly view: FigureView }) {
  return (
    <div className={view.area === 'FI' ? styles.cards : styles.cardsWithElements}>
      {pillars.map((pillar) => (
        <PillarCard key={pillar.id} locale={locale} view={view} pillar={pillar} />
      ))}
    </div>
  )
}
