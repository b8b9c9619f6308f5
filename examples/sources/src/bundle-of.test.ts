import { computeIndicators, parseFacts } from '@kotipesa/indicators'
import { dueOf, findingLevelIds, parsePeriod, regionQuestionsOf2018, rounds, type RegionCode } from '@kotipesa/domain'
import { describe, expect, it } from 'vitest'
import { bundleOf, countKeptInFiles } from './bundle-of'
import { readSources } from './read-sources'
import { allRecords, recordsOf } from './sources'

const sources = await readSources()
const { facts, details, findings } = bundleOf(sources, '2026-11-22T06:00:00Z')

function valueOf(
  indicator: 'team-training-coverage' | 'steering-active' | 'pillar-2-in-use',
  region: RegionCode,
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

  it('has a source for every record of the facts and every finding, and no other', () => {
    const {
      teams,
      trainings,
      trainers,
      networks,
      groups,
      elements,
      rounds = [],
      questions = [],
      decisions = [],
    } = facts
    const keys = [
      ...[...teams, ...trainings, ...trainers, ...networks, ...groups, ...rounds, ...questions, ...decisions].map(
        ({ id }) => id,
      ),
      ...findings.map(({ id }) => id),
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

  it('holds the joint groups of Uusimaa once, and they count in each of its five counties of today', () => {
    const others = ['02', '03', '04', '90'] as const
    expect(facts.groups.map(({ region, alsoRegions }) => [region, alsoRegions])).toEqual([['01', others]])
    const ofUusimaa = facts.networks.filter(({ region }) => region === '01')
    expect(ofUusimaa.map(({ alsoRegions }) => alsoRegions)).toEqual([others, others, others, others])
    for (const region of ['01', ...others] as const) expect(valueOf('steering-active', region, '2019')).toEqual([0, 1])
  })

  it('holds the rounds of 2018–2019 with the day by which their plan was due', () => {
    expect(facts.facts).toBe(2)
    expect(facts.rounds?.map(({ plan, due }) => `${plan} ${due}`)).toEqual(
      rounds.map((round) => `${round.plan} ${dueOf(round)}`),
    )
    expect(facts.rounds?.[0]?.due).toBe('2018-11-15')
  })

  it('holds questions without a decision, where a region is named, and decisions without a question', () => {
    const asked = facts.questions?.map(({ region, raisedOn, agendaOn, decidedOn, toldOn }) => [
      region,
      raisedOn,
      agendaOn,
      decidedOn,
      toldOn,
    ])
    expect(asked).toEqual(['11', '21'].map((region) => [region, '2018-10-22', null, null, null]))
    const decided = facts.decisions?.map(({ region, decidedOn, followUpOn, doneOn }) => [
      region,
      decidedOn,
      followUpOn,
      doneOn,
    ])
    expect(decided).toEqual([1, 2].map(() => ['01', '2019-04-30', null, null]))
    expect(recordsOf(sources, 'question').map(({ question }) => question)).toEqual(
      regionQuestionsOf2018.map(({ id }) => id),
    )
  })

  it('can be made without the lists that a reader keeps no records of', () => {
    const rest = bundleOf(sources, '2026-11-22T06:00:00Z', ['rounds', 'questions', 'decisions'])
    expect([rest.facts.rounds, rest.facts.questions, rest.facts.decisions]).toEqual([undefined, undefined, undefined])
    expect(rest.facts.regions.map(({ code }) => code)).not.toContain('21')
    const ids = [...(facts.rounds ?? []), ...(facts.questions ?? []), ...(facts.decisions ?? [])].map(({ id }) => id)
    expect(Object.keys(rest.details).sort()).toEqual(
      Object.keys(details)
        .filter((id) => !ids.includes(id))
        .sort(),
    )
  })

  it('brings what the pilot reached as findings by level, with what the document says and nothing guessed', () => {
    expect(findings.length).toBeGreaterThanOrEqual(30)
    expect(new Set(findings.map(({ level }) => level))).toEqual(new Set(findingLevelIds))
    for (const { id, level, origin } of findings) {
      expect(details[id]?.source.wording).toMatch(/\S/)
      expect(origin).toBe(['client', 'worker', 'system'].includes(level) ? 'supervision' : 'other')
    }
  })

  it('counts the records that stay in the files', () => {
    const kinds = new Set([
      'team',
      'trainer',
      'training',
      'network',
      'group',
      'element',
      'milestone-round',
      'question',
      'decision',
      'finding',
    ])
    const others = [...sources.values()].filter(({ kind }) => !kinds.has(kind)).flatMap(({ records }) => [...records])
    expect(countKeptInFiles(sources)).toBe(others.length + 8 + 6)
    expect(allRecords(sources).length).toBeGreaterThan(others.length)
  })
})
