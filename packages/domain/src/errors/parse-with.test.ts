import { describe, expect, it } from 'vitest'
import * as domain from '../index'

type Parser = (value: unknown) => unknown

const parsers: readonly (readonly [Parser, new (...wrong: [string]) => domain.InputError, string])[] = [
  [domain.parseTeamReport, domain.TeamReportError, 'team-report'],
  [domain.parseCaseloadReturn, domain.CaseloadReturnError, 'caseload-return'],
  [domain.parseHeldTraining, domain.TrainingError, 'training'],
  [domain.parseCollectedNeeds, domain.CollectedNeedsError, 'collected-needs'],
  [domain.parseNetwork, domain.NetworkError, 'network'],
  [domain.parseDecisionLog, domain.DecisionChainError, 'decision-chain'],
  [domain.parseElementEntry, domain.ElementEntryError, 'element-entry'],
  [domain.parsePlan, domain.PlanError, 'plan'],
  [domain.parseWorkPackage, domain.WorkPackageError, 'work-package'],
  [domain.parseSurveyAnswers, domain.SurveyError, 'survey'],
  [domain.parseMaterial, domain.MaterialError, 'material'],
  [domain.parseTeamContact, domain.ContactError, 'contact'],
  [domain.parseExpertByExperience, domain.ContactError, 'contact'],
]

function errorOf(action: () => unknown): domain.InputError {
  try {
    action()
  } catch (error) {
    if (error instanceof domain.InputError) return error
    throw error
  }
  throw new Error('nothing was thrown')
}

describe('bad input', () => {
  it.each(parsers)('%o throws the error of its kind', (parse, ErrorClass, code) => {
    for (const value of [null, 'x', {}, { unknown: 1 }]) {
      const error = errorOf(() => parse(value))
      expect(error).toBeInstanceOf(ErrorClass)
      expect(error.code).toBe(code)
      for (const { message } of error.problems) expect(message).toMatch(/^expected .+/)
    }
  })

  it('is answered with every problem, its path and what was expected', () => {
    const report = {
      reportedOn: '2024-02-30',
      members: { coordinator: -1, cook: 1 },
      children: 7.5,
      criteria: { 'consultant-leads': 'often' },
      faceToFaceShare: 2,
      extra: true,
    }
    expect(errorOf(() => domain.parseTeamReport(report)).problems).toEqual([
      {
        path: 'reportedOn',
        message: 'expected a date that exists in the form YYYY-MM-DD, for example 2024-02-29, got "2024-02-30"',
      },
      { path: 'members.coordinator', message: 'expected a number ≥ 0, got -1' },
      { path: 'members.cook', message: 'expected no such key, got 1' },
      { path: 'children', message: 'expected a whole number, got 7.5' },
      { path: 'criteria.consultant-leads', message: 'expected one of not-yet, partly, fully, got "often"' },
      { path: 'faceToFaceShare', message: 'expected a number ≤ 1, got 2' },
      { path: 'extra', message: 'expected no such key, got true' },
    ])
  })

  it('is answered in functions, too, with every problem', () => {
    const error = errorOf(() => domain.trainerWorkload({ firstTrainings: -1, laterTrainings: 0.5 }))
    expect(error.problems.map(({ path }) => path)).toEqual(['firstTrainings', 'laterTrainings'])
    expect(error.message).toBe(
      'firstTrainings: expected a whole number ≥ 0, got -1\nlaterTrainings: expected a whole number ≥ 0, got 0.5',
    )
  })

  it('shows long values shortened and missing ones as nothing', () => {
    const wrong = { curriculum: 'x'.repeat(500), sessions: undefined }
    const [long, missing] = errorOf(() => domain.parseHeldTraining(wrong)).problems
    expect(long?.message.length).toBeLessThan(500)
    expect(missing).toEqual({ path: 'sessions', message: 'expected a list, got nothing' })
  })
})
