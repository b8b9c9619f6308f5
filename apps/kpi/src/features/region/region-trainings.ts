import type { RegionCode } from '@kotipesa/domain'
import type { Facts } from '@kotipesa/indicators'
import { type Visibility, maySee } from '../session/visible-regions'

type Training = Facts['trainings'][number]
type Team = Facts['teams'][number]

/** A training with the teams in it that the person may see, and how many others there were. */
export interface RegionTraining {
  readonly training: Training
  readonly teams: readonly Team[]
  readonly otherTeams: number
}

function firstDay({ sessions }: Training): string {
  return sessions.reduce((first, { date }) => (date < first ? date : first), '9999-12-31')
}

/**
 * The trainings held by a region, newest first; those without dates come first, for they are ahead. Teams of regions
 * that the person may not see are only counted.
 */
export function regionTrainings(
  facts: Pick<Facts, 'trainings' | 'teams'>,
  region: RegionCode,
  visibility: Visibility,
): readonly RegionTraining[] {
  const teams = new Map(facts.teams.map((team) => [team.id, team]))
  return facts.trainings
    .filter((training) => training.region === region)
    .toSorted((a, b) => firstDay(b).localeCompare(firstDay(a)))
    .map((training) => {
      const all = training.teams.flatMap((id) => teams.get(id) ?? [])
      const visible = all.filter((team) => maySee(visibility, team.region))
      return { training, teams: visible, otherTeams: all.length - visible.length }
    })
}
