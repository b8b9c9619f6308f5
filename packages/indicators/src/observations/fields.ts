import type { FieldOf, TableName } from './rows'

/**
 * What a field of an observation holds: `text`, a whole number (`count`), any `number`, or a `flag` (true or false).
 * A question mark: it can also be null, "not known".
 */
export type FieldKind = 'text' | 'text?' | 'count' | 'count?' | 'number' | 'number?' | 'flag'

const place = { region: 'text', period: 'text', statutoryCap: 'count?' } as const

/** The fields of each observation table, in the order of its columns. */
export const observationFields = {
  team: { ...place, team: 'text', isTrained: 'flag', hasReport: 'flag' },
  report: {
    ...place,
    team: 'text',
    report: 'text',
    consultingSocialWorker: 'number',
    socialWorker: 'number',
    familyTherapist: 'number',
    coordinator: 'number',
    socialCounsellor: 'number',
    isStructureComplete: 'flag',
    children: 'count?',
    caseHolders: 'count?',
    childrenPerCaseHolder: 'number?',
    workersOverCap: 'count?',
    meetingsPlanned: 'count?',
    meetingsHeld: 'count?',
    criteriaAnswered: 'count',
    criteriaFully: 'count',
    sharedResponsibility: 'text?',
    faceToFaceShare: 'number?',
  },
  trainer: {
    ...place,
    trainer: 'text',
    timeShare: 'number',
    qualifiedBeforeRollingYear: 'flag',
    teamTrainingsInRollingYear: 'count',
  },
  network: {
    ...place,
    network: 'text',
    kind: 'text',
    meetingsInRollingYear: 'count',
    goalAgreed: 'flag',
    taskAgreed: 'flag',
    wayOfWorkingAgreed: 'flag',
    coordinatingBodyAgreed: 'flag',
  },
  region: {
    ...place,
    activeTeams: 'count',
    untrainedTeams: 'count',
    trainings: 'count',
    supervisors: 'count?',
    consultingSocialWorkers: 'count?',
    coordinators: 'count?',
    supervisorsTrained: 'count',
    consultingSocialWorkersTrained: 'count',
    coordinatorsTrained: 'count',
    trainingParticipants: 'count',
    trainerDaysAvailable: 'number',
    trainerDaysNeeded: 'count',
    steeringGroupMet: 'flag',
    pillar1Elements: 'count',
    pillar1InUse: 'count',
    pillar2Elements: 'count',
    pillar2InUse: 'count',
    pillar3Elements: 'count',
    pillar3InUse: 'count',
    pillar4Elements: 'count',
    pillar4InUse: 'count',
    agreements: 'count',
    commitments: 'count',
    events: 'count',
    eventsWithExpertsByExperience: 'count',
  },
} as const satisfies { readonly [Table in TableName]: Readonly<Record<FieldOf<Table>, FieldKind>> }

/** The fields that together name one row of a table. */
export const observationKeys = {
  team: ['period', 'region', 'team'],
  report: ['period', 'region', 'team'],
  trainer: ['period', 'region', 'trainer'],
  network: ['period', 'region', 'network'],
  region: ['period', 'region'],
} as const satisfies { readonly [Table in TableName]: readonly FieldOf<Table>[] }

/** The observation tables, in the order in which they are documented. */
export const tableNames = ['team', 'report', 'trainer', 'network', 'region'] as const satisfies readonly TableName[]

/** The name of a field as a column outside JavaScript: `childrenPerCaseHolder` is `children_per_case_holder`. */
export function columnName(field: string): string {
  return field.replace(/[A-Z]/g, (capital) => `_${capital.toLowerCase()}`)
}
