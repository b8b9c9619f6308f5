import { curricula, eventKinds, isRegionCode, regionByCode, sessionKinds, type KnownSession } from '@kotipesa/domain'
import { dayText } from '../fields/day-text'
import { timeText } from '../fields/time-of-day'
import { say, type Language } from '../text'
import { labelIn } from '../text/label-in'
import type { Occasion, OccasionSession } from './occasion'

/** The portal's public pages, by language; a training's or event's own page is below it. */
export const listPaths: Readonly<Record<Language, string>> = {
  fi: '/fi/koulutukset',
  sv: '/sv/utbildningar',
  en: '/en/trainings',
}

/** What a training or an event is called. */
export function occasionName({ of, term, name }: Pick<Occasion, 'of' | 'term' | 'name'>, language: Language): string {
  return name ?? labelIn(of === 'training' ? curricula : eventKinds, term, language)
}

/** The name of the region that holds it. */
export function regionName({ region }: Pick<Occasion, 'region'>, language: Language): string {
  return isRegionCode(region) ? regionByCode(region).name[language] : region
}

/** The times of a session: `klo 9.00–16.00`; empty where none are told. */
export function timesOf({ startsAt, endsAt }: Pick<KnownSession, 'startsAt' | 'endsAt'>, language: Language): string {
  if (startsAt === null || startsAt === '') return ''
  const until = endsAt === null || endsAt === '' ? '' : `–${timeText(endsAt, language)}`
  return say({ i18n: { language } }, 'registrations.at', { times: `${timeText(startsAt, language)}${until}` })
}

/** What kind of session it is, where it is not an ordinary day of a training; otherwise nothing. */
export function kindOf({ kind }: Pick<OccasionSession, 'kind'>, language: Language): string {
  return kind === null || kind === 'training-day' ? '' : labelIn(sessionKinds, kind, language)
}

/** A session in one line: day, times, place. */
export function sessionLine(session: KnownSession & Pick<OccasionSession, 'kind'>, language: Language): string {
  return [
    [dayText(session.date), timesOf(session, language)].filter(Boolean).join(' '),
    kindOf(session, language),
    session.place ?? '',
  ]
    .filter(Boolean)
    .join(', ')
}
