import type { DecisionLog } from './decision-log'

/** Where the chain waits for its next link. */
export interface OpenEnds {
  /** Ids of questions on no agenda. */
  readonly questions: readonly string[]
  /** Ids of agenda items without a decision. */
  readonly agendaItems: readonly string[]
  /** Ids of decisions in no memo. */
  readonly decisions: readonly string[]
}

/** Where the chain from question to memo waits for its next link, in the order of the log. */
export function openEnds({ questions, agendaItems, decisions, memos }: DecisionLog): OpenEnds {
  const asked = new Set(agendaItems.map(({ question }) => question))
  const decided = new Set(decisions.map(({ agendaItem }) => agendaItem))
  const told = new Set(memos.flatMap((memo) => memo.decisions))
  return {
    questions: questions.map(({ id }) => id).filter((id) => !asked.has(id)),
    agendaItems: agendaItems.map(({ id }) => id).filter((id) => !decided.has(id)),
    decisions: decisions.map(({ id }) => id).filter((id) => !told.has(id)),
  }
}
