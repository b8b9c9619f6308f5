import { dayText } from '../fields/day-text'
import { occasionName, regionName } from '../registrations/words'
import { say, type Language } from '../text'
import type { Certificate } from './certificate'

/** What a certificate says, as lines of what and which, on paper and at its address alike. */
export function statementOf(certificate: Certificate, language: Language): readonly (readonly [string, string])[] {
  const i18n = { i18n: { language } }
  const { of, firstDay, lastDay, sessions, ofSessions, hours, ofHours } = certificate
  const { format } = new Intl.NumberFormat(language)
  const days = firstDay === lastDay ? dayText(firstDay) : `${dayText(firstDay)}–${dayText(lastDay)}`
  return [
    [say(i18n, `registrations.${of}`), occasionName(certificate, language)],
    [say(i18n, 'registrations.organiser'), regionName(certificate, language)],
    [say(i18n, 'certificates.held'), days],
    [say(i18n, 'certificates.sessions'), `${sessions} / ${ofSessions}`],
    [say(i18n, 'certificates.hours'), `${format(hours)} / ${format(ofHours)}`],
  ]
}
