import { addDays, decisionOriginIds, type RegionCode } from '@kotipesa/domain'
import fc from 'fast-check'

const id = fc.uuid()
const day = fc.integer({ min: 0, max: 12_000 }).map((days) => addDays('2000-01-01', days))
const span = fc.option(fc.nat(500), { nil: null })

function later(first: string, days: number | null): string | null {
  return days === null ? null : addDays(first, days)
}

/** Any question as facts tell it: how far it has come, or that it was withdrawn. */
export function arbitraryQuestion(region: fc.Arbitrary<RegionCode>) {
  const days = fc.tuple(span, span, span, fc.boolean())
  return fc
    .tuple(fc.record({ id, region, raisedOn: day }), days)
    .map(([question, [toAgenda, toDecision, closed, isWithdrawn]]) => {
      const agendaOn = later(question.raisedOn, toAgenda)
      const decidedOn = agendaOn === null ? null : later(agendaOn, toDecision)
      const closedOn = later(decidedOn ?? agendaOn ?? question.raisedOn, closed)
      const [toldOn, withdrawnOn] = isWithdrawn ? [null, closedOn] : [closedOn, null]
      return { ...question, agendaOn, decidedOn, toldOn, withdrawnOn }
    })
}

/** Any decision as facts tell it. */
export function arbitraryDecision(region: fc.Arbitrary<RegionCode>) {
  const made = fc.record({ id, region, origin: fc.constantFrom(...decisionOriginIds), decidedOn: day })
  return fc.tuple(made, span, span).map(([decision, followUp, done]) => ({
    ...decision,
    followUpOn: later(decision.decidedOn, followUp),
    doneOn: later(decision.decidedOn, done),
  }))
}
