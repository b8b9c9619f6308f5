import { describe, expect, it } from 'vitest'
import { parseDefinition } from '../definition/parse-definition'
import { bundle, bundle2, heldBy, report, team, trainer, training } from '../testing/bundle'
import { ownDefinition } from '../testing/own-definition'
import type { Facts } from '../facts/facts-schema'
import { traceDefinition } from './trace-definition'
import type { TracePart } from './trace-types'

const scope = { region: '08', period: '2024' } as const

/** An own indicator that says something else of other rows. */
function traced(facts: Facts, parts: object) {
  return traceDefinition(facts, parseDefinition({ ...ownDefinition, over: undefined, ...parts }), scope)
}

/** Its count of the rows of a table that meet a condition. */
function counted(facts: Facts, from: string, where: unknown): TracePart | null {
  return traced(facts, { from, numerator: { count: 'rows', where } }).numerator
}

function reasonsIn(part: TracePart | null) {
  return (part?.leftOut ?? []).map(({ reason }) => reason.en)
}

function idsIn(part: TracePart | null) {
  return (part?.entries ?? []).map(({ facts }) => facts.map(({ table, id }) => `${table}:${id}`))
}

describe('the trace of a sum', () => {
  const facts = bundle({
    teams: [team('a'), team('b')],
    teamReports: [
      report('a', '2024-03-01', { children: 14 }),
      report('b', '2024-03-01', { children: null, members: { coordinator: 1 } }),
    ],
  })

  it('names as left out the rows that do not tell the amount', () => {
    const { numerator } = traced(facts, { from: 'report', numerator: { sum: 'children' } })
    expect(numerator).toMatchObject({ value: 14, excess: 0 })
    expect(idsIn(numerator)).toEqual([['teamReports:a@2024-03-01', 'teams:a']])
    expect(numerator?.leftOut).toMatchObject([
      { facts: [{ table: 'teamReports', id: 'b@2024-03-01' }, { table: 'teams' }], observation: { team: 'b' } },
    ])
    expect(reasonsIn(numerator)).toEqual(['the figure has not been given'])
  })

  it('adds a row that gives nothing, with its records', () => {
    const { numerator } = traced(facts, { from: 'report', numerator: { sum: 'coordinator' } })
    expect(numerator?.entries.map(({ amount }) => amount)).toEqual([0, 1])
  })

  it('has no records behind what the law gives to a region, and no entry where a region has nothing', () => {
    const { numerator } = traced(facts, { from: 'region', numerator: { sum: 'statutoryCap' } })
    expect(numerator).toMatchObject({
      value: 30,
      entries: [{ amount: 30, table: 'region', facts: [], label: null, region: '08' }],
      leftOut: [],
    })
    expect(traced(facts, { from: 'region', numerator: { sum: 'agreements' } }).numerator).toMatchObject({
      value: 0,
      entries: [],
    })
  })

  it('has no records behind the law’s amount or a region left out, though teams decide which of both it is', () => {
    const many = { field: 'activeTeams', operator: '>', value: 2 }
    const kept = traced(facts, { from: 'region', numerator: { sum: 'statutoryCap', where: { not: many } } }).numerator
    expect(kept).toMatchObject({ value: 30, entries: [{ facts: [] }], leftOut: [] })
    const left = traced(facts, { from: 'region', numerator: { sum: 'statutoryCap', where: many } }).numerator
    expect(left).toMatchObject({ value: 0, entries: [], leftOut: [{ facts: [], observation: { region: '08' } }] })
    expect(reasonsIn(left)).toEqual([expect.stringMatching(/^regions where .* at most 2$/)])
  })
})

describe('the records behind a row', () => {
  it('stand once, and one of another list with the same id beside it', () => {
    const facts = bundle({ teams: [team('x')], trainings: [training('x', '2023-03-01', { teams: ['x'] })] })
    const trained = { field: 'isTrained', operator: '=', value: true }
    expect(idsIn(counted(facts, 'team', trained))).toEqual([['teams:x', 'trainings:x']])
    const reporting = bundle({ teams: [team('x')], teamReports: [report('x', '2024-03-01', { id: 'x' })] })
    const reports = { field: 'team', operator: '=', value: 'x' }
    expect(idsIn(counted(reporting, 'report', reports))).toEqual([['teamReports:x', 'teams:x']])
    const withReport = { field: 'hasReport', operator: '=', value: true }
    const again = { and: [withReport, { not: { not: withReport } }] }
    expect(idsIn(counted(reporting, 'team', again))).toEqual([['teams:x', 'teamReports:x']])
  })

  it('are those of a trainer that trained the same team twice and another once: two different teams', () => {
    const facts = bundle2({
      teams: [team('a'), team('b')],
      trainers: [trainer('p')],
      trainings: [
        training('k', '2024-02-01', { teams: ['a'], trainers: [heldBy('p')] }),
        training('l', '2024-04-01', { teams: ['a', 'b'], trainers: [heldBy('p')] }),
      ],
    })
    const two = { field: 'teamsTrainedInRollingYear', operator: '=', value: 2 }
    expect(idsIn(counted(facts, 'trainer', two))).toEqual([['trainers:p', 'trainings:k', 'trainings:l']])
  })
})

describe('why a row of reports does not meet a condition', () => {
  const facts = bundle({
    teams: [team('a')],
    teamReports: [report('a', '2024-03-01', { meetingsPlanned: 4, meetingsHeld: null, children: 9 })],
  })
  function reasonOf(where: unknown) {
    return reasonsIn(counted(facts, 'report', where))[0]
  }
  const held = { field: 'meetingsHeld', operator: '>=', value: 1 }

  it('is that what it compares is not told, not that it is less', () => {
    expect(reasonOf(held)).toMatch(/do not give the number of .*meetings held/)
    expect(reasonOf({ field: 'meetingsPlanned', operator: '>=', value: 5 })).toMatch(/less than 5$/)
    expect(reasonOf({ field: 'meetingsPlanned', operator: '<=', than: 'meetingsHeld' })).toMatch(/do not give .*held/)
    expect(reasonOf({ field: 'meetingsHeld', operator: '>=', than: 'meetingsPlanned' })).toMatch(/do not give .*held/)
    expect(reasonOf({ field: 'children', operator: '<', than: 'meetingsPlanned' })).toMatch(/children .*at least/)
    expect(reasonOf({ field: 'children', in: [1, 2] })).toMatch(/children/)
  })

  it('is that what it asks to be told is not', () => {
    expect(reasonOf({ exists: 'meetingsHeld' })).toMatch(/do not give .*held/)
    expect(reasonOf({ not: { exists: 'children' } })).toMatch(/children/)
  })

  it('names of what would do only the parts that hold, also within others', () => {
    const many = { field: 'children', operator: '>=', value: 100 }
    const planned = { field: 'meetingsPlanned', operator: '>=', value: 1 }
    const reason = reasonOf({ not: { and: [{ or: [many, planned] }, { exists: 'children' }] } })
    expect(reason).toMatch(/planned/)
    expect(reason).not.toMatch(/100/)
    const both = reasonOf({ or: [{ and: [planned, many] }, held] })
    expect(both).toMatch(/less than 100/)
    expect(both).not.toMatch(/planned/)
  })
})
