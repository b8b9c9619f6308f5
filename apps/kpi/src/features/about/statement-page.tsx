import type { Locale } from '@kotipesa/domain'
import { env } from '../../env'
import { textsIn } from '../../i18n/texts'
import { formatDay } from '../presentation/format'
import { contactOf } from './contact'
import { TextPage } from './text-page'

/**
 * The accessibility statement, with what the Act on the Provision of Digital Services (306/2019) asks of one: how far the
 * service is accessible, what is not, when and how that was found, where to tell of faults, and who supervises.
 */
export function StatementPage({ locale }: { readonly locale: Locale }) {
  const t = textsIn(locale, 'textPages')
  const { KPI_PROVIDER: provider, KPI_STATEMENT_ON: day } = env()
  const of = provider === undefined ? t('accessibility.lead') : t('accessibility.leadOf', { provider })
  const made =
    day === undefined ? t('accessibility.made.undated') : t('accessibility.made.on', { day: formatDay(day, locale) })
  const sections = [
    { id: 'status', texts: [t('accessibility.status.text')] },
    { id: 'known', texts: [t('accessibility.known.text')] },
    { id: 'made', texts: [made, t('accessibility.made.text')] },
    { id: 'feedback', texts: [contactOf(locale), t('accessibility.feedback.text')] },
    { id: 'supervision', texts: [t('accessibility.supervision.text'), t('accessibility.supervision.address')] },
  ] as const
  return (
    <TextPage
      locale={locale}
      path="/accessibility"
      title={t('accessibility.title')}
      lead={of}
      sections={sections.map((section) => ({ ...section, title: t(`accessibility.${section.id}.title`) }))}
    />
  )
}
