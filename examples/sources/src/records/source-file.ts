import { z } from 'zod'
import {
  elementRecordSchema,
  groupRecordSchema,
  networkRecordSchema,
  teamRecordSchema,
  trainerRecordSchema,
  trainingRecordSchema,
} from './facts-records'
import {
  decisionRecordSchema,
  developmentTeamRecordSchema,
  eventRecordSchema,
  figureRecordSchema,
  findingRecordSchema,
  serviceStatusRecordSchema,
} from './place-records'
import {
  milestoneRoundRecordSchema,
  outcomeRecordSchema,
  questionRecordSchema,
  rhythmRecordSchema,
  seasonRecordSchema,
  surveyRecordSchema,
  trainerTrainingRecordSchema,
} from './project-records'

function file<const Kind extends string, Schema extends z.ZodType>(kind: Kind, schema: Schema) {
  return z.strictObject({ kind: z.literal(kind), records: z.array(schema).min(1) })
}

/** One data file: a kind and its records. */
export const sourceFileSchema = z.discriminatedUnion('kind', [
  file('team', teamRecordSchema),
  file('trainer', trainerRecordSchema),
  file('training', trainingRecordSchema),
  file('network', networkRecordSchema),
  file('group', groupRecordSchema),
  file('element', elementRecordSchema),
  file('service-status', serviceStatusRecordSchema),
  file('decision', decisionRecordSchema),
  file('event', eventRecordSchema),
  file('figure', figureRecordSchema),
  file('finding', findingRecordSchema),
  file('development-team', developmentTeamRecordSchema),
  file('rhythm', rhythmRecordSchema),
  file('season', seasonRecordSchema),
  file('outcome', outcomeRecordSchema),
  file('milestone-round', milestoneRoundRecordSchema),
  file('trainer-training', trainerTrainingRecordSchema),
  file('question', questionRecordSchema),
  file('survey', surveyRecordSchema),
])

/** One data file: a kind and its records. */
export type SourceFile = z.infer<typeof sourceFileSchema>

/** What a file's records are about. */
export type RecordKind = SourceFile['kind']

/** A record of one kind. */
export type RecordOf<Kind extends RecordKind> = Extract<SourceFile, { kind: Kind }>['records'][number]
