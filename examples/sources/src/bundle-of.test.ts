import { computeIndicators, parseFacts } from '@kotipesa/indicators'
import { parsePeriod } from '@kotipesa/domain'
import { describe, expect, it } from 'vitest'
import { bundleOf, countKeptInFiles } from './bundle-of'
import { readSources } from './read-sources'
import { allRecords } from './sources'

const sources = await readSources()
const { facts, details } = bundleOf(sources, '2026-11-22T06:00:00Z')

function valueOf(
  indicator: 'team-training-coverage' | 'steering-active' | 'pillar-2-in-use',
  region: '08' | '03',
  period: string,
) {
  const [result] = computeIndicators(facts, {
    periods: [parsePeriod(period)],
    indicators: [indicator],
    regions: [region],
  })
  return result && [result.numerator, result.denominator]
}

describe('the import bundle of the sources', () => {
  it('holds valid facts', () => {
    expect(parseFacts(structuredClone(facts))).toEqual(facts)
  })

  it('has the same ids every time', () => {
    expect(bundleOf(sources, '2027-01-01T00:00:00Z').details).toEqual(details)
    expect(facts.teams.find(({ name }) => name === 'Sastamalan lastensuojelutiimi')?.id).toBe(
      'd01da51a-c660-5ee4-9e0d-1fc1188a8b46',
    )
  })

  it('has a source for every record of the facts, and no other', () => {
    const { teams, trainings, trainers, networks, groups, elements } = facts
    const keys = [
      ...[...teams, ...trainings, ...trainers, ...networks, ...groups].map(({ id }) => id),
      ...elements.map(({ region, element, since }) => `${region}/${element}/${since}`),
    ]
    expect(Object.keys(details).sort()).toEqual(keys.sort())
  })

  it('shows the teams of Pirkanmaa becoming trained', () => {
    expect(valueOf('team-training-coverage', '08', '2017')).toEqual([2, 8])
    expect(valueOf('team-training-coverage', '08', '2018-Q1')).toEqual([3, 8])
    expect(valueOf('team-training-coverage', '08', '2018')).toEqual([8, 8])
  })

  it('shows Espoo with four of six teams trained in 2020', () => {
    expect(valueOf('team-training-coverage', '03', '2019')).toEqual([0, 6])
    expect(valueOf('team-training-coverage', '03', '2020')).toEqual([4, 6])
  })

  it('counts two elements of the second pillar in use in Pirkanmaa', () => {
    expect(valueOf('pillar-2-in-use', '08', '2022')).toEqual([0, 11])
    expect(valueOf('pillar-2-in-use', '08', '2023')).toEqual([2, 11])
  })

  it('invents no meetings: the steering group is there, but nothing says that it met', () => {
    expect(facts.meetings).toEqual([])
    expect(valueOf('steering-active', '03', '2019')).toEqual([0, 1])
  })

  it('leaves empty what no source states', () => {
    const { teamReports, staff, agreements, commitments, targets, notice } = facts
    expect([teamReports, staff, agreements, commitments, targets].flat()).toEqual([])
    expect(notice).toBeNull()
  })

  it('gives the joint groups of Uusimaa to each of its five counties of today', () => {
    expect(facts.groups.map(({ region }) => region)).toEqual(['01', '02', '03', '04', '90'])
    expect(facts.networks.filter(({ region }) => region === '90')).toHaveLength(4)
  })

  it('counts the records that stay in the files', () => {
    const kinds = new Set(['team', 'trainer', 'training', 'network', 'group', 'element'])
    const others = [...sources.values()].filter(({ kind }) => !kinds.has(kind)).flatMap(({ records }) => [...records])
    expect(countKeptInFiles(sources)).toBe(others.length + 8)
    expect(allRecords(sources).length).toBeGreaterThan(others.length)
  })
})
