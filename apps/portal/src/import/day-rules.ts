import { daysBeforeQualification, isActiveOn } from '@kotipesa/domain'
import type { Facts } from '@kotipesa/indicators'

/** Reports for days on which their teams do not exist, each by its path, with what was expected there. */
export function reportsOutsideTeams({ teams, teamReports }: Facts): readonly string[] {
  const known = new Map(teams.map((team) => [team.id, team]))
  return teamReports.flatMap(({ team: id, reportedOn }, index) => {
    const team = known.get(id)
    if (team === undefined || isActiveOn(team, reportedOn)) return []
    const until = team.validUntil === null ? '' : ` and before ${team.validUntil}`
    return [
      `teamReports[${index}].reportedOn: expected a day from ${team.validFrom} on${until}, when its team exists, got ${reportedOn}`,
    ]
  })
}

/** Trainers with days of a training before they were qualified, which forms ask about: each by its path. */
export function trainersBeforeQualification({ trainers, trainings }: Facts): readonly string[] {
  const known = new Map(trainers.map((trainer) => [trainer.id, trainer]))
  return trainings.flatMap((training, index) => {
    if (training.status === 'cancelled') return []
    const days = training.sessions.map(({ date }) => date)
    return training.trainers.flatMap((entry, place) => {
      const trainer = known.get(entry.trainer)
      const early = trainer === undefined ? [] : daysBeforeQualification(trainer, days)
      if (trainer === undefined || early.length === 0) return []
      return [
        `trainings[${index}].trainers[${place}] holds days before their qualification on ${trainer.qualifiedOn}: ${early.join(', ')}`,
      ]
    })
  })
}
