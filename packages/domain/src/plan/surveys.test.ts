import { describe, expect, it } from 'vitest'
import { parseSurveyAnswers, SurveyError } from './surveys'

const consent = { purposes: ['communication', 'contact'], givenOn: '2018-10-01', withdrawnOn: null }
const contact = { name: 'Vastuuhenkilö', email: 'vastuuhenkilo@example.org', consent, organisation: null }

describe('surveys', () => {
  it('K1 asks for responsible persons and the members of both groups', () => {
    const groups = { steeringGroup: [], projectGroup: [contact] }
    const answers = { survey: 'k1', province: '06', responsiblePersons: [contact], ...groups }
    expect(parseSurveyAnswers(answers)).toEqual(answers)
    expect(() => parseSurveyAnswers({ ...answers, responsiblePersons: [] })).toThrow(
      'responsiblePersons: expected a list of ≥ 1 members',
    )
  })

  it('K2 asks per municipality for workers and teams trained and to be trained, each municipality once', () => {
    const counts = { trained: { workers: 9, teams: 1 }, toBeTrained: { workers: 12, teams: 2 } }
    const answers = {
      survey: 'k2',
      province: '06',
      municipalities: [{ municipality: '790', ...counts }],
      jointAuthorities: [{ name: 'Kuntayhtymä', municipalities: ['837', '980'], ...counts }],
      outsidePiloting: ['250'],
    }
    expect(parseSurveyAnswers(answers)).toEqual(answers)
    const { jointAuthorities: _none, ...withoutJoint } = answers
    expect(parseSurveyAnswers(withoutJoint)).toMatchObject({ jointAuthorities: [] })
    expect(() => parseSurveyAnswers({ ...answers, municipalities: [{ municipality: '980', ...counts }] })).toThrow(
      'jointAuthorities[0].municipalities[1]: expected each municipality once, got "980" again',
    )
    expect(() => parseSurveyAnswers({ ...answers, outsidePiloting: ['790'] })).toThrow(
      'outsidePiloting[0]: expected each municipality once, got "790" again',
    )
    expect(() => parseSurveyAnswers({ ...answers, outsidePiloting: ['000'] })).toThrow(SurveyError)
  })

  it('K3 asks for the pilot teams’ contact persons with their role', () => {
    const team = {
      name: 'Yhteyshenkilö',
      email: 'yhteys@example.org',
      consent,
      validFrom: '2018-10-01',
      validUntil: null,
      municipality: '790',
      team: 'avohuollon tiimi',
      role: 'consulting-social-worker',
    }
    expect(parseSurveyAnswers({ survey: 'k3', province: '06', teams: [team] })).toMatchObject({ teams: [team] })
    const wrong = { ...team, role: 'boss', email: 'x' }
    expect(() => parseSurveyAnswers({ survey: 'k3', province: '03', teams: [wrong] })).toThrow(
      /^province: .*\nteams\[0\]\.email: expected an e-mail address, got "x"\nteams\[0\]\.role: expected one of /,
    )
  })

  it('are told apart by their name', () => {
    expect(() => parseSurveyAnswers({ survey: 'k4' })).toThrow('survey: expected')
  })
})
