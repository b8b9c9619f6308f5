import { effortDays, professions, regionByCode, type PairReason } from '@kotipesa/domain'
import { dayText } from '../../fields/day-text'
import { say, type Language, type TextPath } from '../../text'
import { labelIn } from '../../text/label-in'
import type { ProposedPair, ProposedTrainer } from '../../trainers/proposed-pair'

const gapWords = {
  'same-person': 'trainers.gapSamePerson',
  'no-social-worker': 'trainers.gapSocialWorker',
  'no-family-therapist': 'trainers.gapFamilyTherapist',
} as const satisfies Record<string, TextPath>

/** What a trainer is called: by name, or, when lent by another region, by profession and region. */
export function nameOf({ name, profession, region }: ProposedTrainer, language: Language): string {
  if (name !== null) return name
  return say({ i18n: { language } }, 'trainerQuestions.lentName', {
    profession: labelIn(professions, profession, language),
    region: regionByCode(region).shortName[language],
  })
}

/** What a pair is called. */
export function pairName({ people }: ProposedPair, language: Language): string {
  return people
    .map((person) => nameOf(person, language))
    .join(` ${say({ i18n: { language } }, 'trainerQuestions.and')} `)
}

/** A reason in words. */
export function reasonText(reason: PairReason, pair: ProposedPair, language: Language): string {
  const format = new Intl.NumberFormat(language, { maximumFractionDigits: 1 })
  function words(path: TextPath, values?: Record<string, string | number>): string {
    return say({ i18n: { language } }, path, values)
  }
  function name(id: string): string {
    const found = pair.people.find((person) => person.id === id)
    return found === undefined ? id : nameOf(found, language)
  }
  switch (reason.kind) {
    case 'days-left': {
      const [one, other] = reason.days.map((days) => format.format(days))
      return words('trainerQuestions.daysLeft', { year: reason.year, one: one ?? '', other: other ?? '' })
    }
    case 'too-few-days':
      return words('trainerQuestions.tooFewDays', { name: name(reason.trainer), days: format.format(reason.missing) })
    case 'away':
      return words('trainerQuestions.away', { name: name(reason.trainer), day: dayText(reason.day) })
    case 'booked':
      return words('trainerQuestions.booked', { name: name(reason.trainer), day: dayText(reason.day) })
    case 'not-qualified':
      return words('trainerQuestions.notQualified', { name: name(reason.trainer), day: dayText(reason.day) })
    case 'gap':
      return words(gapWords[reason.gap])
    case 'serves-municipality':
      return words('trainerQuestions.serves')
    case 'other-municipalities':
      return words('trainerQuestions.elsewhere', { name: name(reason.trainer) })
    case 'agreed-pair':
      return words('trainerQuestions.agreed')
    case 'last-together':
      return words('trainerQuestions.together', { day: dayText(reason.day) })
    case 'first-training': {
      const effort = pair.efforts[pair.trainers.indexOf(reason.trainer)]
      const days = effort === undefined ? 0 : effortDays(effort)
      return words('trainerQuestions.first', { name: name(reason.trainer), days: format.format(days) })
    }
    case 'lent':
      return words('trainerQuestions.lent', { name: name(reason.trainer) })
  }
}
