import { type Locale, regionsAttribution, sourceDocuments } from '@kotipesa/domain'
import { fewestRegions, indicatorIds } from '@kotipesa/indicators'
import { textsIn } from '../../i18n/texts'
import { AppLink } from '../navigation/app-link'
import { pageHref } from '../navigation/href'
import styles from '../shell/plain-page.module.css'
import { TextPage } from './text-page'

/** What the service is, how its figures are made and compared, from which documents, and what it never shows. */
export function AboutPage({ locale }: { readonly locale: Locale }) {
  const t = textsIn(locale, 'textPages')
  const documents = (
    <ul className={styles.list}>
      {sourceDocuments.map(({ name, title }) => (
        <li key={name}>{title[locale]}</li>
      ))}
      <li lang="fi">{regionsAttribution}</li>
    </ul>
  )
  const ways = (
    <ul className={styles.list}>
      {(['indicators', 'data', 'accessibility', 'feedback'] as const).map((page) => (
        <li key={page}>
          <AppLink href={pageHref(locale, `/${page}`)}>{t(`about.ways.${page}`)}</AppLink>
        </li>
      ))}
    </ul>
  )
  const words = { count: indicatorIds.length, fewest: fewestRegions }
  const parts = [
    { id: 'what', texts: [t('about.what.text')] },
    { id: 'how', texts: [t('about.how.text', words), t('about.how.states'), t('about.how.changes')] },
    { id: 'compared', texts: [t('about.compared.text', words)] },
    { id: 'people', texts: [t('about.people.text')] },
    { id: 'sources', texts: [t('about.sources.text')], more: documents },
    { id: 'ways', texts: [], more: ways },
    { id: 'software', texts: [t('about.software.text')] },
  ] as const
  const sections = parts.map((part) => ({ ...part, title: t(`about.${part.id}.title`) }))
  return <TextPage locale={locale} path="/about" title={t('about.title')} lead={t('about.lead')} sections={sections} />
}
