import { describe, expect, it } from 'vitest'
import { FactsError } from '../facts/facts-error'
import type { Facts } from '../facts/facts-schema'
import { bundle, group, heldBy, meeting, network, report, team, trainer, training } from '../testing/bundle'
import { agreementsMade } from '../fields/region-data'
import { reportFields } from '../fields/report-fields'
import { reportOfPeriod } from '../fields/team-fields'
import { trainerFields } from '../fields/trainer-fields'
import { dayNumber } from './day-number'
import type { Dated } from '../fields/datum'
import { fieldData } from './field-data'
import { factsColumns, readColumns } from './facts-columns'

const facts = bundle({
  teams: [team('a'), team('b')],
  teamReports: [
    report('b', '2024-05-02'),
    report('a', '2024-05-02', { id: 'second' }),
    report('a', '2024-05-02', { id: 'first' }),
    report('a', '2023-12-31'),
  ],
  trainings: [training('k', '2023-05-05', { teams: ['a', 'b'], trainers: [heldBy('p')] })],
  trainers: [trainer('q'), trainer('p')],
  networks: [network('n')],
  groups: [group('g')],
  meetings: [meeting('n', '2024-02-06'), meeting('g', '2024-02-07')],
})

describe('the columns of facts', () => {
  it('are made once for a bundle, and anew for another', () => {
    expect(factsColumns(facts)).toBe(factsColumns(facts))
    expect(factsColumns({ ...facts })).not.toBe(factsColumns(facts))
  })

  it('have the different teams of a trainer, by the order of the trainers’ ids', () => {
    const { lists, dated } = readColumns(facts)
    expect(lists.trainers.map(({ id }) => id)).toEqual(['p', 'q'])
    const datum = trainerFields.teamsTrainedInRollingYear.datum as Dated
    const amounts = dated.get('trainers')?.get(datum)
    expect([amounts?.ownerOf, amounts?.amounts]).toEqual([Int32Array.of(0, 0), Float64Array.of(0, 1)])
  })

  it('read what is wanted alone, and what else is wanted later', () => {
    const own = { ...facts }
    const { constants, dated } = readColumns(own, fieldData(new Map([['team', new Set(['hasReport'])]])))
    expect([constants.size, [...dated.keys()], dated.get('teams')?.size]).toEqual([0, ['teams'], 1])
    const latest = dated.get('teams')?.get(reportOfPeriod)
    expect(latest?.amounts).toEqual(Float64Array.of(0, 1, 2, 3))
    readColumns(own, fieldData(new Map([['report', new Set(['children'])]])))
    expect([...constants.keys()]).toEqual([reportFields.children.datum])
    expect(dated.get('teams')?.get(reportOfPeriod)).toBe(latest)
  })

  it('take more dated amounts than they have room for at first', () => {
    const days = Array.from({ length: 3000 }, (_, day) => `20${20 + (day % 5)}-0${1 + (day % 9)}-1${day % 9}`)
    const agreements = days.map((madeOn, index) => ({ id: `${index}`, region: '08' as const, madeOn }))
    const columns = readColumns(bundle({ agreements })).dated.get('regions')?.get(agreementsMade)
    expect(columns?.ownerOf).toEqual(new Int32Array(3000).fill(1))
    expect(columns?.amounts).toEqual(new Float64Array(3000).fill(1))
    expect(columns?.days).toEqual(Int32Array.from(days, dayNumber))
  })

  it.each<readonly [string, Partial<Facts>]>([
    ['teams', { teams: [] }],
    ['trainers', { trainers: [] }],
    ['networks and groups', { groups: [] }],
    ['regions', { regions: [] }],
  ])('refuse facts without the %s that others name, saying where', (table, without) => {
    expect(() => readColumns({ ...facts, ...without })).toThrow(FactsError)
    expect(() => readColumns({ ...facts, ...without })).toThrow(`${table}: expected a record "`)
  })
})
