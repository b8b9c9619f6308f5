import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../calendar/arithmetic'
import { ElementEntryError, parseElementEntry, type ElementEntry } from './element-entry'
import { evidenceKindIds } from './evidence'
import type { Element, Framework } from './framework'
import { frameworkIds, frameworks } from './frameworks'
import { frameworkProgress } from './progress'

function entry(given: Partial<ElementEntry>): ElementEntry {
  return {
    region: '08',
    framework: 'support-and-coordination-model',
    element: 'steering-group',
    status: 'in-use',
    since: '2019-02-01',
    responsible: null,
    evidence: [],
    ...given,
  }
}

function elementsOf({ pillars }: Framework): readonly Element[] {
  return pillars.flatMap(({ elements }) => elements)
}

function elementIn(entries: readonly ElementEntry[], day: string) {
  return frameworkProgress('support-and-coordination-model', '08', entries, day)[2]?.elements[0]
}

describe('frameworks', () => {
  it('are three instances of one concept', () => {
    expect(frameworks.map(({ id }) => id)).toEqual(frameworkIds)
    for (const { pillars } of frameworks) expect(pillars.map(({ id }) => id)).toEqual([1, 2, 3, 4])
    expect(frameworks.map((framework) => elementsOf(framework).length)).toEqual([21, 7, 13])
  })

  it('have elements with ids of their own, each with what counts as evidence', () => {
    for (const framework of frameworks) {
      const elements = elementsOf(framework)
      expect(new Set(elements.map(({ id }) => id)).size).toBe(elements.length)
      for (const { evidence } of elements) {
        expect(evidence.length).toBeGreaterThan(0)
        expect(evidenceKindIds).toEqual(expect.arrayContaining([...evidence]))
      }
    }
  })
})

describe('a region’s progress', () => {
  it('is that of the latest entry, of equal days the later in the list', () => {
    const entries = [
      entry({ status: 'in-use', since: '2019-04-01' }),
      entry({ status: 'agreed', since: '2019-02-01' }),
      entry({ status: 'not-started', since: '2019-04-01' }),
    ]
    expect(elementIn(entries, '2019-01-31')?.status).toBe('not-started')
    expect(elementIn(entries, '2019-03-31')).toMatchObject({ status: 'agreed', since: '2019-02-01' })
    expect(elementIn(entries, '2019-04-01')?.status).toBe('not-started')
  })

  it('takes as evidence only what counts for the element, and tells when it lacks', () => {
    const group = { kind: 'group', record: 'g1' } as const
    const trainer = { kind: 'trainer', record: 'p1' } as const
    expect(elementIn([entry({ evidence: [group, trainer] })], '2020-01-01')).toMatchObject({
      evidence: [group],
      isEvidenceMissing: false,
    })
    expect(elementIn([entry({ evidence: [trainer] })], '2020-01-01')?.isEvidenceMissing).toBe(true)
    expect(elementIn([entry({ status: 'agreed' })], '2020-01-01')?.isEvidenceMissing).toBe(false)
  })

  it('says who is responsible and since when; without an entry nobody and never', () => {
    const entries = [entry({ responsible: 'Aluekoordinaattori' })]
    expect(elementIn(entries, '2020-01-01')).toMatchObject({ responsible: 'Aluekoordinaattori', since: '2019-02-01' })
    expect(elementIn(entries, '2019-01-31')).toMatchObject({ responsible: null, since: null, evidence: [] })
  })

  it('leaves other regions and other frameworks out, though their elements share a name', () => {
    const entries = [entry({ region: '03' }), entry({ framework: 'national-objectives-2019' })]
    expect(elementIn(entries, '2020-01-01')?.status).toBe('not-started')
    const [structures] = frameworkProgress('national-objectives-2019', '08', entries, '2020-01-01')
    expect(structures?.counts).toEqual({ 'not-started': 2, agreed: 0, 'in-use': 1 })
  })

  it('counts every element of every pillar once', () => {
    const anyEntry = fc.record({
      status: fc.constantFrom('not-started', 'agreed', 'in-use'),
      since: fc.integer({ min: 0, max: 1000 }).map((days) => addDays('2019-01-01', days)),
      element: fc.constantFrom('steering-group', 'trainer-bank', 'shared-goal'),
    })
    fc.assert(
      fc.property(fc.array(anyEntry), (given) => {
        const progress = frameworkProgress('support-and-coordination-model', '08', given.map(entry), '2020-06-01')
        const sums = progress.map(({ counts }) => counts['not-started'] + counts.agreed + counts['in-use'])
        expect(sums).toEqual([5, 11, 3, 2])
      }),
    )
  })

  it('is not read from an element of another framework', () => {
    expect(() => parseElementEntry(entry({ framework: 'monni' }))).toThrow(ElementEntryError)
    expect(() => parseElementEntry(entry({ framework: 'monni' }))).toThrow(
      'element: expected an element of monni, got "steering-group"',
    )
  })
  it('is read with the name of who is responsible, which is not blank', () => {
    expect(parseElementEntry(entry({ responsible: ' Ohjausryhmä ' })).responsible).toBe('Ohjausryhmä')
    expect(parseElementEntry({ ...entry({}), responsible: undefined, evidence: undefined })).toEqual(entry({}))
    expect(() => parseElementEntry(entry({ responsible: ' ' }))).toThrow(/^responsible: /)
  })
})
