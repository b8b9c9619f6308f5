import type { Locale } from '@kotipesa/domain'
import { textsIn } from '../../i18n/texts'
import type { CrossCheck } from '../cross-check/process-check'
import { formatInstant } from '../presentation/format'

interface CrossCheckNoteProps {
  readonly locale: Locale
  readonly check: CrossCheck | null
}

/** Whether the figures came out the same when the database computed them a second time. */
export function CrossCheckNote({ locale, check }: CrossCheckNoteProps) {
  const t = textsIn(locale, 'data')
  if (check === null) return <>{t('checkNone')}</>
  const words = {
    at: formatInstant(new Date(check.checkedAt), locale),
    figures: check.figures,
    differences: check.differences.length,
  }
  return <>{t(check.differences.length === 0 ? 'checkEqual' : 'checkDiffers', words)}</>
}
