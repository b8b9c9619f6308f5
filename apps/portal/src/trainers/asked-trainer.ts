/** What a trainer answers to the question whether they hold a training. */
export type TrainerAnswer = 'yes' | 'no'

/** A trainer of a training: whether they were asked, and what they answered. */
export interface AskedTrainer {
  readonly trainer: string
  readonly askedAt: string
  readonly openedAt: string | null
  readonly answer: TrainerAnswer | null
  readonly answeredAt: string | null
  /** Whether the question could be sent: the trainer is a person with an e-mail address. */
  readonly hasEmail: boolean
}

/** Tells whether something is an answer. */
export function isTrainerAnswer(value: unknown): value is TrainerAnswer {
  return value === 'yes' || value === 'no'
}
