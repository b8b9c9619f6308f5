import { parsePeriod, PeriodError, periodLabel } from '@kotipesa/domain'
import type { Language } from '../text'
import { capitalised } from '../text/capitalised'

/**
 * A stored period in words; a text that names none stays as it is.
 *
 * @example
 * periodText('2024-H1', 'fi') // 'Tammi–kesäkuu 2024'
 */
export function periodText(stored: string, language: Language): string {
  try {
    const period = parsePeriod(stored)
    const label = { fi: periodLabel(period, 'fi'), sv: periodLabel(period, 'sv'), en: periodLabel(period, 'en') }
    return capitalised(label)[language]
  } catch (error) {
    if (error instanceof PeriodError) return stored
    throw error
  }
}
