import type { Locale, RegionCode } from '@kotipesa/domain'
import { textsIn } from '../../i18n/texts'
import type { FigureView } from '../figures/figure-view'
import { AppLink } from '../navigation/app-link'
import { pageHref } from '../navigation/href'
import { reportHref } from '../report/report-href'
import { Panel } from '../shell/panel'
import { whereHref } from '../where/where-href'
import styles from './region.module.css'

interface NextPanelProps {
  readonly locale: Locale
  readonly view: FigureView
  readonly region: RegionCode
}

/** What a reader of a region's page asks next, as links to the answers, and the report to take along. */
export function NextPanel({ locale, view, region }: NextPanelProps) {
  const t = textsIn(locale, 'next')
  const period = view.choice.current
  const questions = [
    { id: 'where', href: whereHref(locale, region, period) },
    { id: 'people', href: pageHref(locale, '/trainers', { region, period: period.id }) },
    { id: 'money', href: pageHref(locale, '/plans', { region, period: period.id }) },
    { id: 'silent', href: pageHref(locale, '/data', { region }) },
    { id: 'report', href: reportHref(locale, region, period) },
    { id: 'given', href: pageHref(locale, '/given', { region, period: period.id }) },
    { id: 'comparison', href: pageHref(locale, '/comparison', { region }) },
  ] as const
  return (
    <Panel id="next" title={t('title')}>
      <ul className={styles.next}>
        {questions.map(({ id, href }) => (
          <li key={id}>
            <AppLink href={href}>{t(id)}</AppLink>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
