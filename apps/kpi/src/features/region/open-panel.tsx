import { textsIn } from '../../i18n/texts'
import { AppLink } from '../navigation/app-link'
import { formatDay } from '../presentation/format'
import { Panel } from '../shell/panel'
import { dayOfView } from '../teams/now-view'
import { openItems, type OpenItemsGiven } from './open-items'
import styles from './region.module.css'

/** What of the region's work is under way or waits: trainings, networks, questions and decisions. */
export function OpenPanel(given: OpenItemsGiven) {
  const { locale, view } = given
  const t = textsIn(locale, 'open')
  const day = formatDay(dayOfView(view.facts, view.choice.current), locale)
  return (
    <Panel id="open" title={t('title')} lead={t('lead', { day })}>
      <ul className={styles.open}>
        {openItems(given).map(({ id, href, sentence, detail }) => (
          <li key={id} data-open={id}>
            <AppLink href={href}>{sentence}</AppLink>
            {detail === null ? null : <p className={styles.detail}>{detail}</p>}
          </li>
        ))}
      </ul>
    </Panel>
  )
}
