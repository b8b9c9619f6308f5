import { municipalities, parsePeriod, periodLabel, type UnplacedReason } from '@kotipesa/domain'
import { newPairPrefix, type Board } from '../../plan/board'
import { say, type Language, type TextPath } from '../../text'
import { nameOf } from '../trainers/pair-words'

/** What a term is called: "kevät 2027" as a period is written. */
export function termName(term: string, language: Language): string {
  return periodLabel(parsePeriod(term), language)
}

/** Whether a pair is only tried out. */
export function isNewPair(pair: string): boolean {
  return pair.startsWith(newPairPrefix)
}

/** What a pair of the board is called. */
export function pairNameOf(board: Board, pair: string, language: Language): string {
  if (isNewPair(pair)) {
    return say({ i18n: { language } }, 'trainingPlan.newPair', { number: pair.slice(newPairPrefix.length) })
  }
  const { trainers = [] } = board.pairs.find(({ id }) => id === pair) ?? {}
  const people = trainers.flatMap((id) => board.trainers.find((trainer) => trainer.id === id) ?? [])
  return people
    .map((person) => nameOf(person, language))
    .join(` ${say({ i18n: { language } }, 'trainerQuestions.and')} `)
}

/** Why a need has no placement, and what would help, in words. */
export function unplacedText(reason: UnplacedReason, board: Board, language: Language): string {
  function words(path: TextPath, values?: Record<string, string | number>): string {
    return say({ i18n: { language } }, path, values)
  }
  const { rule, pair, term, missingDays } = reason
  const format = new Intl.NumberFormat(language, { maximumFractionDigits: 1 })
  const where = {
    pair: pair === null ? '' : pairNameOf(board, pair, language),
    term: term === null ? '' : termName(term, language),
    days: format.format(missingDays),
  }
  const code = board.needs.find(({ id }) => id === reason.need)?.municipality
  const municipality =
    municipalities.find((each) => each.code === code)?.name[language === 'en' ? 'fi' : language] ?? ''
  switch (rule) {
    case 'no-pairs':
      return words('trainingPlan.noPairs')
    case 'municipality':
      return words('trainingPlan.noneServes', { municipality })
    case 'earliest':
      return words('trainingPlan.tooLate')
    case 'days':
      return words('trainingPlan.lacksDays', where)
    case 'months':
      return words('trainingPlan.lacksMonth', where)
  }
}
