import { describe, expect, it } from 'vitest'
import * as domain from '../index'

/** What the package exports that says nothing of the model: how the software itself is made. */
const technical = [
  'actions',
  'bases',
  'conflicts',
  'dataKeepers',
  'figures',
  'firstHolidayYear',
  'keptDays',
  'legalBases',
  'locales',
  'longestName',
  'municipalityKeyYears',
  'ownReadings',
  'policy',
  'processingPurposes',
  'processingRegister',
  'provinceKeyYears',
  'publicSchemas',
  'recordDays',
  'regionCodes',
  'regionsAttribution',
  'resourceKinds',
  'retentionRules',
  'sourceDocuments',
]

function isSchema(value: unknown): boolean {
  return typeof value === 'object' && value !== null && '_zod' in value
}

const facts = Object.entries(domain)
  .filter(([name, value]) => typeof value !== 'function' && !isSchema(value) && !name.endsWith('Ids'))
  .map(([name]) => name)
  .filter((name) => !technical.includes(name))

const entries = Object.entries(domain.bases)

describe('whose word a built-in fact is', () => {
  it('is told with how firm or exact it is, where its source says so', () => {
    const manners = entries.flatMap(([name, { manner }]) => (manner === undefined ? [] : [`${name}: ${manner}`]))
    expect(manners.sort()).toEqual([
      'baselineCaseload: about',
      'developmentSteps: example',
      'evaluationTopics: example',
      'firstTrainingDays: about',
      'laterTrainingDays: about',
      'recommendedCaseload: advice',
      'recommendedTimeShare: example',
      'statutoryCaseloadCaps: must',
      'tasks: example',
      'workPackageHours: about',
    ])
  })

  it('is told of every list and figure that the package exports, and of nothing else', () => {
    expect(Object.keys(domain.bases).sort()).toEqual(facts.sort())
  })

  it('is a known document, or an own reading with its reason', () => {
    const documents: readonly string[] = domain.sourceDocuments.map(({ name }) => name)
    const unknown = entries.flatMap(([name, { citations, ownReadings }]) => [
      ...citations
        .filter(({ document }) => !documents.includes(document))
        .map(({ document }) => `${name}: ${document}`),
      ...ownReadings.filter((id) => !domain.ownReadingIds.includes(id)).map((id) => `${name}: ${id}`),
    ])
    expect(unknown).toEqual([])
    for (const { reason } of domain.ownReadings) expect(Object.values(reason)).not.toContain('')
  })

  it('names no document for what is ours alone, and a place for all that is not', () => {
    const wrong = entries.filter(([, { kind, citations, ownReadings }]) =>
      kind === 'own-reading' ? citations.length > 0 || ownReadings.length === 0 : citations.length === 0,
    )
    expect(wrong.map(([name]) => name)).toEqual([])
  })

  it('keeps law and official data apart from the five documents', () => {
    const outside: Readonly<Record<string, string>> = {
      'Child Welfare Act': 'law',
      'Statistics Finland regions': 'official-data',
      'Government decision on provinces 2019': 'official-data',
    }
    const mixed = entries.flatMap(([name, { kind, citations }]) =>
      citations.filter(({ document }) => (outside[document] ?? 'document') !== kind).map(() => name),
    )
    expect(mixed).toEqual([])
  })

  it('uses every own reading somewhere', () => {
    const used = new Set(entries.flatMap(([, { ownReadings }]) => ownReadings))
    expect(domain.ownReadingIds.filter((id) => !used.has(id))).toEqual([])
  })
})
