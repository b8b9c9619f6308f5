import { z } from 'zod'
import { InputError } from '../errors/input-error'
import { parseWith } from '../errors/parse-with'
import type { Problem } from '../errors/problem'
import { curriculumIds } from './curricula'
import { sessionSchema } from './session'

/** A training as it was held or is planned: its curriculum, its sessions, and the consultations after it. */
export const heldTrainingSchema = /* @__PURE__ */ (() =>
  z.strictObject({
    curriculum: z.enum(curriculumIds),
    sessions: z.array(sessionSchema),
    /** `null` = not recorded; an empty list = none were held. */
    consultations: z.array(sessionSchema).nullable().default(null),
  }))()

/** A training as it was held or is planned. */
export type HeldTraining = z.infer<typeof heldTrainingSchema>

/** A training that cannot be read. */
export class TrainingError extends InputError {
  override readonly name = 'TrainingError'

  constructor(wrong: string | readonly Problem[], options?: ErrorOptions) {
    super('training', wrong, options)
  }
}

/** Reads a training with its sessions. @throws TrainingError with every problem. */
export function parseHeldTraining(value: unknown): HeldTraining {
  return parseWith(heldTrainingSchema, value, TrainingError)
}
