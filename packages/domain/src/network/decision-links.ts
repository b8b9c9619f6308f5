import type { z } from 'zod'
import { wholeIssue } from '../errors/parse-with'

interface Log {
  readonly questions: readonly { readonly id: string; readonly network: string; readonly raisedOn: string }[]
  readonly agendaItems: readonly { readonly id: string; readonly question: string; readonly meetingOn: string }[]
  readonly decisions: readonly { readonly id: string; readonly agendaItem: string; readonly decidedOn: string }[]
  readonly memos: readonly {
    readonly id: string
    readonly writtenOn: string
    readonly decisions: readonly string[]
    readonly networks: readonly string[]
  }[]
}

type Report = (path: readonly PropertyKey[], message: string) => void
type ById<Row> = ReadonlyMap<string, Row>

function byId<Row extends { readonly id: string }>(rows: readonly Row[]): ById<Row> {
  return new Map(rows.map((row) => [row.id, row]))
}

function checkIds(name: string, rows: readonly { readonly id: string }[], report: Report): void {
  const seen = new Set<string>()
  for (const [index, { id }] of rows.entries()) {
    if (seen.has(id)) report([name, index, 'id'], `expected an id of its own, got "${id}" again`)
    seen.add(id)
  }
}

/** The record a link leads to. Reports a link that leads nowhere, or where another link of its kind (`seen`) leads. */
function follow<Row>(
  rows: ById<Row>,
  id: string,
  seen: Set<string> | null,
  path: readonly PropertyKey[],
  report: Report,
): Row | undefined {
  const row = rows.get(id)
  if (row === undefined) report(path, `expected the id of a record that is there, got "${id}"`)
  if (seen?.has(id) === true) report(path, `expected each to be linked to once, got "${id}" again`)
  seen?.add(id)
  return row
}

function checkOrder(later: string, earlier: string | undefined, path: readonly PropertyKey[], report: Report): void {
  if (earlier !== undefined && later < earlier) report(path, `expected a day on or after ${earlier}, got ${later}`)
}

function checkMemos(log: Log, report: Report): void {
  const [questions, items, decisions] = [byId(log.questions), byId(log.agendaItems), byId(log.decisions)]
  for (const [index, memo] of log.memos.entries()) {
    for (const [at, id] of memo.decisions.entries()) {
      const decision = follow(decisions, id, null, ['memos', index, 'decisions', at], report)
      if (decision === undefined) continue
      checkOrder(memo.writtenOn, decision.decidedOn, ['memos', index, 'writtenOn'], report)
      const question = questions.get(items.get(decision.agendaItem)?.question ?? '')
      if (question !== undefined && !memo.networks.includes(question.network)) {
        report(['memos', index, 'networks'], `expected network "${question.network}" among them, which asked`)
      }
    }
  }
}

/** Checks the links of a decision log: ids are unique, links lead somewhere, steps are in order, memos come back. */
export function checkLinks(log: Log, context: z.RefinementCtx): void {
  const report: Report = (path, message) => context.addIssue(wholeIssue(path, message))
  checkIds('questions', log.questions, report)
  checkIds('agendaItems', log.agendaItems, report)
  checkIds('decisions', log.decisions, report)
  checkIds('memos', log.memos, report)
  const [questions, items] = [byId(log.questions), byId(log.agendaItems)]
  const [asked, decided] = [new Set<string>(), new Set<string>()]
  for (const [index, { question, meetingOn }] of log.agendaItems.entries()) {
    const path = ['agendaItems', index] as const
    const asking = follow(questions, question, asked, [...path, 'question'], report)
    checkOrder(meetingOn, asking?.raisedOn, [...path, 'meetingOn'], report)
  }
  for (const [index, { agendaItem, decidedOn }] of log.decisions.entries()) {
    const path = ['decisions', index] as const
    const item = follow(items, agendaItem, decided, [...path, 'agendaItem'], report)
    checkOrder(decidedOn, item?.meetingOn, [...path, 'decidedOn'], report)
  }
  checkMemos(log, report)
}
