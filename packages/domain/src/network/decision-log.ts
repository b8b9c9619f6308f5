import { z } from 'zod'
import { calendarDateSchema } from '../calendar/calendar-date'
import { InputError } from '../errors/input-error'
import { parseWith } from '../errors/parse-with'
import type { Problem } from '../errors/problem'
import { checkLinks } from './decision-links'

/**
 * The chain as records with ids, as a database or a file keeps it: questions raised in networks, items on the steering
 * group's agendas, decisions with their dates, memos back to the networks.
 *
 * Every link leads to a record that is there, no step comes before the one it follows, each question is put on an
 * agenda once and each item decided once at most, and a memo goes to the network of every question it answers.
 *
 * Source: SyTy Uusimaa 2020 (networks' questions, steering group's decisions of 4/2019, memo in the networks).
 */
export const decisionLogSchema = /* @__PURE__ */ (() => {
  const id = z.string().min(1)
  const text = z.string().trim().min(1)
  return z
    .strictObject({
      questions: z.array(z.strictObject({ id, network: id, raisedOn: calendarDateSchema, text })),
      agendaItems: z.array(z.strictObject({ id, question: id, meetingOn: calendarDateSchema })),
      decisions: z.array(z.strictObject({ id, agendaItem: id, decidedOn: calendarDateSchema, text })),
      memos: z.array(
        z.strictObject({
          id,
          writtenOn: calendarDateSchema,
          decisions: z.array(id).min(1),
          networks: z.array(id).min(1),
        }),
      ),
    })
    .superRefine(checkLinks)
})()

/** The chain as records with ids. */
export type DecisionLog = z.infer<typeof decisionLogSchema>

/** A chain of questions, agenda items, decisions and memos that is broken or cannot be read. */
export class DecisionChainError extends InputError {
  override readonly name = 'DecisionChainError'

  constructor(wrong: string | readonly Problem[], options?: ErrorOptions) {
    super('decision-chain', wrong, options)
  }
}

/** Reads the chain and checks every link. @throws DecisionChainError with every problem. */
export function parseDecisionLog(value: unknown): DecisionLog {
  return parseWith(decisionLogSchema, value, DecisionChainError)
}
