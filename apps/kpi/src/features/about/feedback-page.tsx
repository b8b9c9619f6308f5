import type { Locale } from '@kotipesa/domain'
import { textsIn } from '../../i18n/texts'
import { contactOf } from './contact'
import { TextPage } from './text-page'

/** Where to tell what should be better, and whom to ask when a figure looks wrong. */
export function FeedbackPage({ locale }: { readonly locale: Locale }) {
  const t = textsIn(locale, 'textPages')
  const sections = [
    { id: 'where', title: t('feedback.where.title'), texts: [contactOf(locale), t('feedback.where.text')] },
    { id: 'data', title: t('feedback.data.title'), texts: [t('feedback.data.text')] },
  ]
  return (
    <TextPage
      locale={locale}
      path="/feedback"
      title={t('feedback.title')}
      lead={t('feedback.lead')}
      sections={sections}
    />
  )
}
