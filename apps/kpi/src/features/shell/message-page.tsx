import type { Locale } from '@kotipesa/domain'
import { textsIn } from '../../i18n/texts'
import { Heading } from '../../ui/heading'
import { AppLink } from '../navigation/app-link'
import { pageHref } from '../navigation/href'
import { currentAccount } from '../session/current-session'
import { PageShell } from './page-shell'
import styles from './plain-page.module.css'

/** Why there is no page. */
export const messageKinds = ['notFound', 'forbidden'] as const
export type MessageKind = (typeof messageKinds)[number]

interface MessagePageProps {
  readonly locale: Locale
  readonly kind: MessageKind
}

/** The title of what stands in the place of a page, which has none of its own. */
export function MessageTitle({ locale, kind }: MessagePageProps) {
  return <title>{`${textsIn(locale, 'messages')(`${kind}.title`)} – Kotipesä`}</title>
}

/** Says why there is no such page for the person, and where to go. */
export async function MessagePage({ locale, kind }: MessagePageProps) {
  const t = textsIn(locale, 'messages')
  return (
    <PageShell locale={locale} address={{ path: '/', section: null }} account={await currentAccount()}>
      <div className={styles.page}>
        <Heading level={1}>{t(`${kind}.title`)}</Heading>
        <p className={styles.lead}>{t(`${kind}.text`)}</p>
        <p>
          <AppLink href={pageHref(locale, '/')}>{t('home')}</AppLink>
        </p>
      </div>
    </PageShell>
  )
}
