import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { onServer } from './database'
import { clearRecords, empty, file, provisionIn, untidy, untidyTeam } from './import-fixtures'
import { startPortal, type Portal } from './portal'

let portal: Portal
beforeAll(async () => {
  portal = await startPortal()
})
afterAll(() => portal.stop())

describe('an import', () => {
  it('names each record and field that the database refuses, and nothing of what stands there', async () => {
    await clearRecords(portal)
    const { id } = untidyTeam
    const wrong = {
      ...empty,
      teams: [untidyTeam],
      teamReports: [3, 2_000_000, 5].map((children, index) => ({
        id: `r${index}`,
        team: id,
        reportedOn: `2024-04-0${index + 1}`,
        members: {},
        criteria: {},
        children,
        caseHolders: 1,
      })),
      trainings: [{ ...untidy.trainings[0], teams: [], trainers: [], sessions: [{ date: '2021-01-01', hours: 25 }] }],
    }
    const refused = await provisionIn(portal, { imports: [file({ facts: wrong })] }).catch(String)
    expect(refused).toMatch(
      /teamReports\[1\] \(id [\w-]{36}\), children: the database refuses it \(team_reports_children_within\)/,
    )
    expect(refused).not.toMatch(/teamReports\[[02]\]|2000000/)
    const training = await provisionIn(portal, { imports: [file({ facts: { ...wrong, teamReports: [] } })] }).catch(
      String,
    )
    expect(training).toMatch(/sessions of new trainings\[0\] .*, hours: the database refuses it/)
  })

  it('takes a training’s teams of other regions as let in by them', async () => {
    await clearRecords(portal)
    const other = { ...untidyTeam, id: 't3', region: '03', name: 'Toisaalla' }
    const facts = {
      ...empty,
      regions: [{ code: '08' }, { code: '03' }],
      teams: [untidyTeam, other],
      trainings: [{ ...untidy.trainings[0], teams: [untidyTeam.id, 't3'], trainers: [] }],
    }
    await provisionIn(portal, { imports: [file({ facts })] })
    const guests = await onServer(
      portal.databaseUrl,
      `SELECT a.region_id AS region, a.answer, t.name FROM asked_regions a
        JOIN guest_teams g USING (training_id, region_id) JOIN teams t ON t.id = g.team_id`,
    )
    expect(guests).toEqual([{ region: '03', answer: 'yes', name: 'Toisaalla' }])
  })

  it('names the networks of other regions, each with its place', async () => {
    await clearRecords(portal)
    const wrong = {
      ...empty,
      regions: [{ code: '08' }, { code: '03' }],
      networks: [{ ...untidy.networks[0], region: '03' }],
      meetings: untidy.meetings,
    }
    const refused = await provisionIn(portal, { imports: [file({ facts: wrong })] }).catch(String)
    expect(refused.split('\n').slice(1)).toEqual([
      'meetings[0].of: expected a network or group of region 08, got one of 03',
    ])
  })

  it('holds to the days on which teams exist and trainers are qualified, as forms do', async () => {
    await clearRecords(portal)
    const reports = ['2019-12-31', '2020-01-01'].map((reportedOn, index) => {
      return { id: `r${index}`, team: untidyTeam.id, reportedOn, members: {}, criteria: {} }
    })
    const facts = { ...untidy, teamReports: reports, meetings: [], networks: [] }
    const refused = await provisionIn(portal, { imports: [file({ facts })] }).catch(String)
    expect(refused).toContain(
      'teamReports[0].reportedOn: expected a day from 2020-01-01 on, when its team exists, got 2019-12-31',
    )
    const trainers = untidy.trainers.map((trainer) => ({ ...trainer, qualifiedOn: '2024-01-01' }))
    const said = await provisionIn(portal, { imports: [file({ facts: { ...facts, teamReports: [], trainers } })] })
    expect(said).toContain(
      'trainings[0].trainers[0]: expected days from 2024-01-01 on, when the trainer was qualified, got ',
    )
  })

  it('says which records were left out because another has their place, and why', async () => {
    await clearRecords(portal)
    const report = { id: 'r1', team: untidyTeam.id, reportedOn: '2024-04-09', members: {}, criteria: {} }
    const element = { region: '08', element: 'steering-group', status: 'in-use', since: '2019-02-01' }
    const target = { indicator: 'team-training-coverage', region: '08', period: '2024', value: 0.8 }
    const facts = { ...empty, teams: [untidyTeam], teamReports: [report], elements: [element], targets: [target] }
    await provisionIn(portal, { imports: [file({ facts })] })
    // As if somebody had entered them in a form: they have ids of their own.
    for (const table of ['team_reports', 'element_statuses', 'targets']) {
      await onServer(portal.databaseUrl, `UPDATE ${table} SET id = gen_random_uuid()`)
    }
    const again = { ...facts, teamReports: [{ ...report, id: 'r0', children: 1 }, report] }
    const said = (await provisionIn(portal, { imports: [file({ facts: again })] })).split('\n')
    expect(said.filter((line) => line.includes('left out'))).toEqual([
      'teamReports[1] was left out: the portal has another report of this team for this day',
      'elements[0] was left out: the portal has another status of this element for this region and day',
      'targets[0] was left out: the portal has another target of this indicator, region and period',
    ])
  })
})
