import { municipalities } from '@kotipesa/domain'
import type { Language } from '.'

/** What a municipality is called in a language; `null` when no municipality has the code. */
export function municipalityName(code: unknown, language: Language): string | null {
  return municipalities.find((each) => each.code === code)?.name[language] ?? null
}
