import { locales, periodsBetween } from '@kotipesa/domain'
import { describe, expect, it } from 'vitest'
import { observe } from '../observations/observe'
import { tableNames } from '../fields/observation-fields'
import { bundle, report, team } from '../testing/bundle'
import { observationColumns, observationColumnsCsv, observationCsv } from './observation-csv'

/** What others build on: a column can be added at the end, not renamed; one with another meaning has another name. */
const columns = {
  team: 'region period statutory_cap team is_trained has_report',
  report:
    'region period statutory_cap team report consulting_social_worker social_worker family_therapist coordinator ' +
    'social_counsellor is_structure_complete children case_holders children_per_case_holder workers_over_cap ' +
    'meetings_planned meetings_held criteria_answered criteria_fully shared_responsibility face_to_face_share people ' +
    'trained_people joined_in_period left_in_period reports_of_left meetings_planned_in_period meetings_held_in_period ' +
    'meeting_rhythm management_support partners_informed knowledge_adopted work_guided_by_discussion',
  trainer: 'region period statutory_cap trainer time_share qualified_before_rolling_year teams_trained_in_rolling_year',
  network:
    'region period statutory_cap network kind meetings_in_rolling_year goal_agreed task_agreed way_of_working_agreed ' +
    'coordinating_body_agreed',
  region:
    'region period statutory_cap active_teams untrained_teams trainings supervisors consulting_social_workers ' +
    'coordinators supervisors_trained consulting_social_workers_trained coordinators_trained training_participants ' +
    'trainer_days_available trainer_days_needed steering_group_met pillar1_elements pillar1_in_use pillar2_elements ' +
    'pillar2_in_use pillar3_elements pillar3_in_use pillar4_elements pillar4_in_use agreements commitments events ' +
    'events_with_experts_by_experience consultations_due consultations_held consultations_recorded needs_open ' +
    'needs_scheduled needs_recorded questions_raised questions_answered questions_recorded decisions_to_follow_up ' +
    'decisions_carried_out decisions_recorded materials_published materials_accessible materials_recorded ' +
    'development_teams development_agreed development_teams_recorded rounds_due plans_on_time rounds_recorded ' +
    'facts_version',
}

describe('the observations as CSV', () => {
  const facts = bundle({
    teams: [team('a, "east"')],
    teamReports: [report('a, "east"', '2024-04-09', { children: 74, caseHolders: 3, faceToFaceShare: 0.35 })],
  })
  const tables = observe(facts, periodsBetween('2021', '2024'))

  it.each(tableNames)('keeps the names of the columns of %s', (table) => {
    expect(observationCsv(tables, table).split('\n')[0]).toBe(columns[table].replaceAll(' ', ','))
  })

  it('writes a row per observation, empty where it is not known', () => {
    expect(observationCsv(tables, 'team').split('\n').slice(1)).toEqual([
      '08,2021,,"a, ""east""",false,false',
      '08,2022,35,"a, ""east""",false,false',
      '08,2023,35,"a, ""east""",false,false',
      '08,2024,30,"a, ""east""",false,true',
      '',
    ])
    expect(observationCsv(tables, 'report').split('\n')[1]).toBe(
      '08,2024,30,"a, ""east""","a, ""east""@2024-04-09",0,0,0,0,0,false,74,3,24.666666666666668,,,,0,0,,0.35,,,0,0,0,0,0,,,,,',
    )
  })

  it('describes every column in the three languages', () => {
    for (const table of tableNames) {
      for (const { description, name } of observationColumns(table)) {
        expect(name).toMatch(/^[a-z][a-z0-9_]*$/)
        expect(new Set(locales.map((locale) => description[locale])).size).toBe(3)
      }
    }
    const lines = observationColumnsCsv().split('\n')
    expect(lines[0]).toBe('table,column,type,nullable,key,values,description_fi,description_sv,description_en')
    expect(lines).toContain(
      'report,shared_responsibility,text,true,false,not-yet partly fully,vastaus kysymykseen yhteisestä vastuusta,' +
        'svaret på frågan om gemensamt ansvar,the answer to the question on shared responsibility',
    )
    expect(lines).toContain('team,team,text,false,true,,tiimin tunnus,teamets id,id of the team')
  })
})
