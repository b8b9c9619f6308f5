import { regionRoles } from '@kotipesa/domain'
import type { Language } from '../text'

/** A role in words. */
export function roleName(role: string, language: Language): string {
  return regionRoles.find(({ id }) => id === role)?.label[language] ?? role
}
