import {
  assessFidelity,
  childrenPerWorker,
  clientsPerSocialWorker,
  InputError,
  isWithinRecommendation,
  parseTeamReport,
  teamRoles,
  trainerCapacity,
  type TeamReport,
  type TeamRoleId,
} from '@kotipesa/domain'

const role: TeamRoleId = 'coordinator'
const report: TeamReport = parseTeamReport({ reportedOn: '2024-04-09', members: { [role]: 1 } })
const problems: readonly string[] = new InputError('x', 'y').problems.map(({ path }) => path)

// @ts-expect-error there is no such role
const wrong: TeamRoleId = 'cook'
function mixed(): boolean {
  // @ts-expect-error one unit of caseload is not taken for another
  return isWithinRecommendation(clientsPerSocialWorker(40, 1))
}

export const shown: readonly unknown[] = [
  teamRoles.length,
  assessFidelity(report).structureGaps.length,
  isWithinRecommendation(childrenPerWorker(60, 3)),
  trainerCapacity([], { from: '2024-01-01', until: '2025-01-01' }).workingDays,
  problems,
  wrong,
  mixed,
]
