import { isActiveOn } from '@kotipesa/domain'
import type { DemoTeam } from '../teams'
import { daysOf, type DemoTraining } from './training'

/**
 * Lets a team that waits in another region take part in each training of the country's first three regions that is still
 * planned: regions train teams together.
 */
export function withGuests(trainings: readonly DemoTraining[], teams: readonly DemoTeam[]): readonly DemoTraining[] {
  const taken = new Set(trainings.filter(({ status }) => status !== 'cancelled').flatMap((training) => training.teams))
  const hosts = [...new Set(trainings.filter(({ status }) => status === 'planned').map(({ region }) => region))].slice(
    0,
    3,
  )
  return trainings.map((training) => {
    if (training.status !== 'planned' || !hosts.includes(training.region)) return training
    const { last } = daysOf(training.sessions)
    const guest = teams.find((team) => team.region !== training.region && !taken.has(team.id) && isActiveOn(team, last))
    if (guest === undefined) return training
    taken.add(guest.id)
    return { ...training, teams: [...training.teams, guest.id] }
  })
}
