import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Client } from './client'
import { startPortal, type Portal } from './portal'
import { report, team } from './records'

let portal: Portal
let client: Client
let teamId: string

/** A team of its own for each report, since a team has one a day. */
async function newTeam(): Promise<string> {
  return (await client.create('teams', team('08'))).id
}

beforeAll(async () => {
  portal = await startPortal()
  client = await portal.as('editor08')
  teamId = await newTeam()
})
afterAll(() => portal.stop())

/** The day the facts give for a report whose day was submitted in some form. */
async function dayInFacts(reportedOn: string): Promise<unknown> {
  const { id } = await client.create('team-reports', report('08', await newTeam(), { reportedOn }))
  const { body } = await client.get('/api/facts')
  return (body.teamReports as { id: string; reportedOn: string }[]).find((each) => each.id === id)?.reportedOn
}

describe('the day in the facts is the day an editor picked', () => {
  it.each([
    ['a plain day', '2024-04-09', '2024-04-09'],
    ['what the date picker sends: noon in UTC', '2024-04-09T12:00:00.000Z', '2024-04-09'],
    ['midnight in Helsinki in summer', '2024-04-08T21:00:00.000Z', '2024-04-09'],
    ['midnight in Helsinki in winter', '2024-01-08T22:00:00.000Z', '2024-01-09'],
    ['the last moment of a day in Helsinki', '2024-04-09T20:59:59.999Z', '2024-04-09'],
    ['an instant with its own offset', '2024-04-09T00:00:00+03:00', '2024-04-09'],
    ['the night the clocks go forward', '2024-03-31T00:30:00.000Z', '2024-03-31'],
    ['the night the clocks go back', '2024-10-26T21:30:00.000Z', '2024-10-27'],
    ['the first day of a year', '2023-12-31T22:00:00.000Z', '2024-01-01'],
    ['a leap day', '2024-02-29', '2024-02-29'],
  ])('%s', async (_what, submitted, day) => {
    expect(await dayInFacts(submitted)).toBe(day)
  })

  it('and stays when the record is saved again', async () => {
    const { id } = await client.create('team-reports', report('08', teamId, { reportedOn: '2024-06-30' }))
    const first = await client.get(`/api/team-reports/${id}?depth=0`)
    await client.patch(`/api/team-reports/${id}`, { reportedOn: first.body.reportedOn, children: 3 })
    const second = await client.get(`/api/team-reports/${id}?depth=0`)
    expect([first.body.reportedOn, second.body.reportedOn]).toEqual([
      '2024-06-30T12:00:00.000Z',
      '2024-06-30T12:00:00.000Z',
    ])
  })
})
