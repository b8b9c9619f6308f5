import { knownMunicipalities } from '../municipality-keys/known'
import type { Language } from '.'

/** What a municipality is called in a language, also one that came with a key; `null` when no municipality has the code. */
export function municipalityName(code: unknown, language: Language): string | null {
  return knownMunicipalities().find((each) => each.code === code)?.name[language] ?? null
}
