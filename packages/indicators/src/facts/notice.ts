import type { Locale } from '@kotipesa/domain'
import type { Facts } from './facts-schema'

/** The facts' notice for a reader of a language; facts of version 1 have one text for all. */
export function noticeIn({ notice }: Pick<Facts, 'notice'>, locale: Locale): string | null {
  return typeof notice === 'string' ? notice : (notice?.[locale] ?? null)
}
