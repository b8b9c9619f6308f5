import { describe, expect, it } from 'vitest'
import { confirmedIds } from './confirmed-field'
import { questionsOf, trainersAskedFor } from './questions-of'

function idsOf(kind: keyof typeof questionsOf, record: Record<string, unknown>): string[] {
  return questionsOf[kind](record).map(({ id }) => id)
}

describe('it is asked', () => {
  it('whether a team’s, network’s or group’s name is a person’s, of each name anew', () => {
    expect(idsOf('name', { name: ' Aino Esimerkki ' })).toEqual(['name:Aino Esimerkki'])
    expect(idsOf('name', { name: 'Veli Esimerkki' })).toEqual(['name:Veli Esimerkki'])
    expect(idsOf('name', { name: 'Akaan tiimi' })).toEqual([])
    expect(idsOf('name', { name: null })).toEqual([])
    expect(idsOf('name', { name: 'Aino Esimerkki '.repeat(50_000) })).toEqual([])
  })

  it('whether more meetings were held than planned', () => {
    expect(idsOf('report', { meetingsPlanned: 10, meetingsHeld: 11 })).toEqual(['held:11/10'])
    expect(idsOf('report', { meetingsPlanned: 10, meetingsHeld: 10 })).toEqual([])
    expect(idsOf('report', { meetingsPlanned: null, meetingsHeld: 10 })).toEqual([])
    expect(idsOf('report', { meetingsPlanned: '10', meetingsHeld: 11 })).toEqual([])
  })

  it('once of a day or a group that a training has twice or more', () => {
    const sessions = ['2024-01-11', '2024-01-11T12:00:00.000Z', '2024-01-12', '2024-01-11'].map((date) => ({ date }))
    const participants = [
      { group: 'other' },
      { group: 'partner' },
      { group: 'other' },
      { group: null },
      { group: null },
    ]
    expect(idsOf('training', { sessions, participants })).toEqual(['day:2024-01-11', 'group:other'])
    expect(idsOf('training', { sessions: null, participants: 5 })).toEqual([])
  })

  it('of each trainer who holds a day before their qualification, and of nobody else', () => {
    const id = '0b3c4d5e-0000-4000-8000-000000000001'
    const trainers = [{ id, title: 'Kouluttaja', qualifiedOn: '2017-05-31T12:00:00.000Z' }]
    const training = { trainers: [{ trainer: id }], sessions: [{ date: '2017-05-30' }, { date: '2017-06-01' }] }
    function ids(record: Record<string, unknown>): string[] {
      return questionsOf.training(record, { trainers }).map((each) => each.id)
    }
    expect(trainersAskedFor('training', training)).toEqual([id])
    expect(trainersAskedFor('report', training)).toEqual([])
    expect(ids(training)).toEqual([`qualified:${id}:2017-05-30`])
    expect(ids({ ...training, status: 'cancelled' })).toEqual([])
    expect(ids({ ...training, sessions: [{ date: '2017-05-31' }] })).toEqual([])
    expect(ids({ ...training, trainers: [] })).toEqual([])
  })

  it('whether a target is more than the whole, of a share alone', () => {
    function asked(indicator: string, value: unknown): string[] {
      return questionsOf.target({ indicator, value }, { shares: ['coverage'] }).map(({ id }) => id)
    }
    expect(asked('coverage', 1.2)).toEqual(['share:120'])
    expect([asked('coverage', 1), asked('coverage', '120'), asked('hours', 12)]).toEqual([[], [], []])
    expect(questionsOf.target({ indicator: 'coverage', value: 12 })).toEqual([])
  })

  it('in words of each language that name what is asked of', () => {
    const [question] = questionsOf.name({ name: 'Aino Esimerkki' })
    expect(Object.values(question?.text ?? {}).filter((words) => words.includes('Aino Esimerkki'))).toHaveLength(3)
    expect(new Set(Object.values(question?.text ?? {})).size).toBe(3)
  })
})

describe('answers', () => {
  it.each([[null], ['x'], [{}], [[5, null]]])('that are none: %j', (value) => {
    expect(confirmedIds(value)).toEqual([])
  })

  it('are the ids that were sent', () => {
    expect(confirmedIds(['a', 5, 'b'])).toEqual(['a', 'b'])
  })
})
