import { type CoreElementId, coreElementIds, type FidelityState, type Locale } from '@kotipesa/domain'
import type { TeamStanding } from '@kotipesa/indicators'

/** What the teams can be sorted by: their names, what they lack, caseload, report, or one of the core elements. */
export const teamSorts = ['name', 'lacking', 'caseload', 'reported', ...coreElementIds] as const
export type TeamSort = (typeof teamSorts)[number]

/** The sort that the address asks for, by name when it asks for none; null when there is no such sort. */
export function chooseSort(asked: string | undefined): TeamSort | null {
  return asked === undefined ? 'name' : (teamSorts.find((sort) => sort === asked) ?? null)
}

/** What needs a look stands first; what is not known, before what is as it should be. */
const order: Readonly<Record<FidelityState, number>> = { 'not-yet': 0, partly: 1, unknown: 2, fully: 3 }

function stateOf({ elements }: TeamStanding, id: CoreElementId): FidelityState {
  return elements.find(({ element }) => element === id)?.state ?? 'unknown'
}

/** What a team is sorted by, the smallest first. */
function keyOf(standing: TeamStanding, sort: Exclude<TeamSort, 'name'>): number | string {
  switch (sort) {
    case 'lacking':
      return -(standing.counts['not-yet'] * 100 + standing.counts.partly)
    case 'caseload':
      return standing.caseload === null ? Number.MAX_VALUE : -standing.caseload.value
    case 'reported':
      return standing.lastReportedOn ?? ''
    default:
      return order[stateOf(standing, sort)]
  }
}

/**
 * The teams in order: by name, those that lack most first, the greatest caseload first (not told: last), the oldest report
 * first (never reported: before it), or the weakest in an element first. Equal ones stand by name.
 *
 * @param nameOf what a team is called
 */
export function sortTeams(
  standings: readonly TeamStanding[],
  sort: TeamSort,
  nameOf: (standing: TeamStanding) => string,
  locale: Locale,
): readonly TeamStanding[] {
  const { compare } = new Intl.Collator(locale, { numeric: true })
  const byName = standings.toSorted((a, b) => compare(nameOf(a), nameOf(b)))
  if (sort === 'name') return byName
  return byName.toSorted((a, b) => {
    const [first, second] = [keyOf(a, sort), keyOf(b, sort)]
    return first === second ? 0 : first < second ? -1 : 1
  })
}
