import { regionCodes } from '@kotipesa/domain'
import { describe, expect, it } from 'vitest'
import { sampleFacts } from '../../testing/sample-facts'
import { regionTrainings } from './region-trainings'
import { localityNames, teamNames } from './team-names'

const facts = sampleFacts()

describe('regionTrainings', () => {
  it('only counts teams of regions that the person may not see', () => {
    const [first] = regionTrainings(facts, '08', { regions: ['08'], isNational: false })
    expect(first?.teams.map(({ name }) => name)).toEqual(['Sastamala'])
    expect(first?.otherTeams).toBe(1)
  })

  it('names every team to those who may see the country', () => {
    const [first] = regionTrainings(facts, '08', { regions: regionCodes, isNational: true })
    expect(first?.teams.map(({ name }) => name)).toEqual(['Sastamala', 'Espoo itä'])
    expect(first?.otherTeams).toBe(0)
  })

  it('lists the region’s own trainings, newest first and undated before them', () => {
    const [training] = facts.trainings
    if (training === undefined) throw new Error('the sample has a training')
    const later = { ...training, id: 'k2', sessions: [{ date: '2018-01-18', hours: 7 }] }
    const planned = { ...training, id: 'k3', status: 'planned' as const, sessions: [] }
    const elsewhere = { ...training, id: 'k4', region: '03' as const }
    const trainings = [training, later, planned, elsewhere]
    const found = regionTrainings({ ...facts, trainings }, '08', { regions: ['08'], isNational: false })
    expect(found.map((each) => each.training.id)).toEqual(['k3', 'k2', 'k1'])
  })
})

describe('names of teams', () => {
  it('give localities once, in the reader’s language and order', () => {
    expect(localityNames(facts.teams, 'fi')).toEqual(['Akaa', 'Espoo', 'Sastamala'])
    expect(localityNames([...facts.teams, ...facts.teams], 'sv')).toEqual(['Ackas', 'Esbo', 'Sastamala'])
  })

  it('call a team without a name by its service', () => {
    const nameless = facts.teams.slice(0, 1).map((team) => ({ ...team, name: null, municipality: null }))
    expect(teamNames(nameless, 'fi')).toEqual(['avohuolto'])
    expect(localityNames(nameless, 'fi')).toEqual([])
  })
})
