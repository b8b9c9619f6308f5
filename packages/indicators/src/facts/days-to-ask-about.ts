import { daysBeforeQualification, formatPath, isActiveOn, type Problem } from '@kotipesa/domain'
import type { Facts } from './facts-schema'

/*
 * Days that valid facts may have, and that are hardly meant: facts come from systems that know better or worse, so they
 * are computed with; whoever takes records in may refuse them.
 */

/** Reports for days on which their teams do not exist: nobody is there who could report, and no figure counts them. */
export function reportsOutsideTeams({ teams, teamReports }: Facts): readonly Problem[] {
  const known = new Map(teams.map((team) => [team.id, team]))
  return teamReports.flatMap(({ team: id, reportedOn }, index) => {
    const team = known.get(id)
    if (team === undefined || isActiveOn(team, reportedOn)) return []
    const until = team.validUntil === null ? '' : ` and before ${team.validUntil}`
    const message = `expected a day from ${team.validFrom} on${until}, when its team exists, got ${reportedOn}`
    return [{ path: formatPath(['teamReports', index, 'reportedOn']), message }]
  })
}

/** Trainers with days of a training before they were qualified, unless it was cancelled. */
export function trainersBeforeQualification({ trainers, trainings }: Facts): readonly Problem[] {
  const known = new Map(trainers.map((trainer) => [trainer.id, trainer]))
  return trainings.flatMap((training, index) => {
    if (training.status === 'cancelled') return []
    const days = training.sessions.map(({ date }) => date)
    return training.trainers.flatMap((entry, at) => {
      const trainer = known.get(entry.trainer)
      const early = trainer === undefined ? [] : daysBeforeQualification(trainer, days)
      if (trainer === undefined || early.length === 0) return []
      const message = `expected days from ${trainer.qualifiedOn} on, when the trainer was qualified, got ${early.join(', ')}`
      return [{ path: formatPath(['trainings', index, 'trainers', at]), message }]
    })
  })
}

/** Every day of valid facts that is hardly meant. */
export function daysToAskAbout(facts: Facts): readonly Problem[] {
  return [...reportsOutsideTeams(facts), ...trainersBeforeQualification(facts)]
}
