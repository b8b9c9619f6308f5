import { readdirSync } from 'node:fs'
import { locales, pillars, type LocalizedText } from '@kotipesa/domain'
import { describe, expect, it } from 'vitest'
import type { Row } from '../definition/condition'
import { explainFormula } from '../explain/explain-formula'
import { sourceDocuments, sourceText } from '../definition/source'
import { figureOfRows } from '../definition/row-figure'
import { valueOf } from '../engine/figure'
import { changesOf } from '../versions/definition-changes'
import { indicatorById, indicators } from '.'
import { indicatorIds, isIndicatorId } from './indicator-ids'

const contract = [
  'team-training-coverage 2',
  'leadership-training-coverage 2',
  'consultant-training-coverage 2',
  'coordinator-training-coverage 2',
  'training-participants 2',
  'trainer-capacity 2',
  'trainer-duty 2',
  'steering-active 3',
  'reporting-completeness 3',
  'network-cadence 2',
  'network-mandate 2',
  'family-therapist-availability 4',
  'coordinator-availability 4',
  'team-structure-complete core',
  'caseload-recommended core',
  'caseload-statutory core',
  'children-per-case-holder core',
  'weekly-meeting-rate core',
  'meeting-criteria-met core',
  'shared-responsibility core',
  'face-to-face-majority core',
  'pillar-1-in-use 1',
  'pillar-2-in-use 2',
  'pillar-3-in-use 3',
  'pillar-4-in-use 4',
  'agreements joint',
  'commitments joint',
  'experts-by-experience-involved joint',
  'plans-on-time 1',
  'materials-accessible 1',
  'needs-scheduled 2',
  'consultations-held 2',
  'members-trained 2',
  'people-left 2',
  'questions-answered 3',
  'decisions-carried-out 3',
  'workers-over-cap core',
  'development-agreed joint',
]

/** Anything that would say that the model has been shown to work. */
const claimOfEffect = /vaikutta|tehokas|parantaa|effekt|förbättra|effective|improve|proven/i

function textsOf(definition: (typeof indicators)[number]): readonly LocalizedText[] {
  const { name, description, formula, source } = definition
  const denominator = formula.denominator === null ? [] : [formula.denominator]
  const changes = changesOf(definition).map(({ what }) => what)
  return [name, description, formula.numerator, ...denominator, ...source.map(({ place }) => place), ...changes]
}

function exampleOf({ example }: (typeof indicators)[number]) {
  if (example === undefined) throw new Error('every indicator of the core set has an example')
  return { ...example, rows: example.rows.map((row): Row => ({ ...row })) }
}

/** The indicators that rest on something that no document says. */
const restsOnOwnReadings = {
  'trainer-capacity': ['twenty-days-for-each-team', 'working-days-of-a-year'],
  'trainer-duty': ['yearly-duty-of-two-teams'],
  'network-mandate': ['mandate-of-every-network'],
  'team-structure-complete': ['complete-team'],
  'caseload-recommended': ['worker-holds-cases'],
  'children-per-case-holder': ['worker-holds-cases'],
  'consultations-held': ['window-of-consultations'],
  'experts-by-experience-involved': ['share-of-joint-occasions'],
}

describe('own readings', () => {
  it('are told of each indicator that rests on one', () => {
    const told = indicators.flatMap(({ id, ownReadings }) => (ownReadings === undefined ? [] : [[id, ownReadings]]))
    expect(Object.fromEntries(told)).toEqual(restsOnOwnReadings)
  })
})

describe('what the documents say', () => {
  const { agreements, commitments, experts, capacity } = {
    agreements: indicatorById('agreements').description,
    commitments: indicatorById('commitments').description,
    experts: indicatorById('experts-by-experience-involved').source.map(({ place }) => place.en),
    capacity: indicatorById('trainer-capacity').source.map(({ place }) => place.en),
  }

  it('is that agreements are those of development teams, not of any joint work', () => {
    expect(agreements.fi).not.toMatch(/muussa/)
    expect(agreements.sv).not.toMatch(/annat/)
    expect(agreements.en).not.toMatch(/other/)
  })

  it('is that one commits to learning the systemic orientation too', () => {
    expect(commitments.fi).toMatch(/oppimaan systeemistä orientaatiota/)
    expect(commitments.sv).toMatch(/lära sig det systemiska synsättet/)
    expect(commitments.en).toMatch(/learning the systemic orientation/)
  })

  it('is nothing of experts by experience in a steering group', () => {
    expect(experts.join(' ')).not.toMatch(/steering/)
  })

  it('is 60 days and 26 %, not 230 days', () => {
    expect(capacity.join(' ')).toMatch(/60 days are about 26 %/)
    expect(capacity.join(' ')).not.toMatch(/230/)
  })
})

describe('the catalogue', () => {
  it('is the core set of the contract, in its order and pillars', () => {
    expect(indicators.map(({ id, pillar }) => `${id} ${pillar}`)).toEqual(contract)
  })

  it('has one file per indicator and no other', () => {
    const files = readdirSync(import.meta.dirname).filter(
      (file) => !['index.ts', 'indicator-ids.ts', 'catalogue.test.ts'].includes(file),
    )
    expect(files.toSorted()).toEqual(indicatorIds.map((id) => `${id}.ts`).toSorted())
  })

  it('finds definitions by id', () => {
    expect(indicatorById('agreements').id).toBe('agreements')
    expect(['agreements', 'happiness', 'toString'].map(isIndicatorId)).toEqual([true, false, false])
  })

  it('names every pillar that the domain has', () => {
    for (const { id } of pillars) expect(indicatorIds).toContain(`pillar-${id}-in-use`)
  })

  it('has different names', () => {
    for (const locale of locales)
      expect(new Set(indicators.map(({ name }) => name[locale])).size).toBe(indicators.length)
  })
})

describe.each(indicators.map((definition) => ({ id: definition.id, definition })))('$id', ({ definition }) => {
  it('says everything in every language', () => {
    for (const text of textsOf(definition)) {
      expect(Object.keys(text)).toEqual([...locales])
      for (const locale of locales) expect(text[locale].trim()).toMatch(/^\S.*\S$/)
    }
  })

  it('says different things in different languages', () => {
    for (const text of [definition.name, definition.description, definition.formula.numerator]) {
      expect(new Set(Object.values(text)).size).toBe(locales.length)
    }
  })

  it('names its sources', () => {
    expect(definition.source.length).toBeGreaterThan(0)
    for (const { document } of definition.source) expect(Object.keys(sourceDocuments)).toContain(document)
  })

  it('wants less of what burdens, neither way of counts, and more of the rest', () => {
    function wanting(direction: string) {
      return indicators.filter((each) => each.direction === direction).map(({ id }) => id)
    }
    expect(wanting('lower')).toEqual(['children-per-case-holder', 'people-left', 'workers-over-cap'])
    expect(wanting('neutral')).toEqual(indicators.filter(({ unit }) => unit === 'count').map(({ id }) => id))
    expect(wanting('higher')).toHaveLength(indicators.length - 6)
  })

  it('claims no effect', () => {
    for (const text of textsOf(definition))
      for (const locale of locales) expect(text[locale]).not.toMatch(claimOfEffect)
  })

  it('has a denominator in words exactly when it has one, and a count has none', () => {
    expect(definition.formula.denominator === null).toBe(definition.denominator === null)
    expect(definition.unit === 'count').toBe(definition.denominator === null)
  })

  it('gives for its example what the example says, with all its rows', () => {
    const { rows, numerator, denominator, value } = exampleOf(definition)
    expect(rows.length).toBeGreaterThan(0)
    const figure = figureOfRows(definition, rows)
    expect(figure).toEqual({ numerator, denominator })
    expect(valueOf({ ...figure, state: 'ok' })).toBe(value)
  })

  it('would give something else without its example’s first row', () => {
    const { rows, numerator, denominator } = exampleOf(definition)
    expect(figureOfRows(definition, rows.slice(1))).not.toEqual({ numerator, denominator })
  })

  it('has a version for every change of its figure', () => {
    const { version, changes = [] } = definition
    expect(version).toBe(1 + changes.filter(({ concerns }) => concerns === 'figure').length)
  })
})

describe('explainFormula', () => {
  it('joins numerator and denominator, and gives a count alone', () => {
    expect(explainFormula(indicatorById('reporting-completeness'), 'en')).toBe(
      'teams that are active on the last day of the period and that have a report in the period ÷ ' +
        'teams active on the last day of the period',
    )
    expect(explainFormula(indicatorById('agreements'), 'fi')).toBe('jaksolla tehtyjen sopimusten määrä')
  })
})

describe('sourceText', () => {
  it('names the document and the place', () => {
    expect(sourceText(indicatorById('trainer-duty').source, 'sv')).toBe(
      'SyTy-projektets workshop I, THL 22.10.2018: bild 17: villkor för antagning till utbildarutbildningen är att utbilda minst 2 nya team 2019',
    )
  })
})
