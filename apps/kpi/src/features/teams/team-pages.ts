import { isActiveOn, type RegionCode } from '@kotipesa/domain'
import type { Facts } from '@kotipesa/indicators'
import { choosePeriod } from '../figures/period-choice'
import { choosePage, pageCount } from '../presentation/pages'
import { dayOfView } from './now-view'

/** So many teams are shown at once. */
export const teamsPerPage = 25

/** The page of a region's teams that an address asks for; null when there is no such page. */
export function chooseTeamPage(
  facts: Facts,
  { area, period }: { readonly area: RegionCode; readonly period: string },
  asked: string | undefined,
): number | null {
  const choice = choosePeriod(facts, period)
  if (choice === null) return null
  const day = dayOfView(facts, choice.current)
  const teams = facts.teams.filter((team) => team.region === area && isActiveOn(team, day))
  return choosePage(asked, pageCount(teams.length, teamsPerPage))
}
