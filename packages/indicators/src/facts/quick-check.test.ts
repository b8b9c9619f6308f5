import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitraryOfBoth } from '../testing/arbitrary-bundle'
import { bundle, bundleInput, report, team } from '../testing/bundle'
import { oddValue, spoiled } from '../testing/spoiled'
import { FactsError } from './facts-error'
import { factsSchema1, schemaOf, type Facts } from './facts-schema'
import { parseBySchema, parseFacts } from './parse-facts'
import { quickCheckOf } from './quick-check'
import * as values from './values'

type Outcome = { readonly facts: Facts } | { readonly problems: FactsError['problems'] }

function outcomeOf(parse: (value: unknown) => Facts, value: unknown): Outcome {
  try {
    return { facts: parse(value) }
  } catch (error) {
    if (error instanceof FactsError) return { problems: error.problems }
    throw error
  }
}

describe('the quick check', () => {
  it('never changes a verdict, the facts or the problems', () => {
    const verdicts = { quick: 0, accepted: 0, refused: 0 }
    fc.assert(
      fc.property(arbitraryOfBoth.map(parseBySchema).chain(spoiled), (value) => {
        const expected = outcomeOf(parseBySchema, value)
        if (quickCheckOf(schemaOf(value))(value)) verdicts.quick += 1
        if ('facts' in expected) verdicts.accepted += 1
        else verdicts.refused += 1
        expect(outcomeOf(parseFacts, value)).toEqual(expected)
      }),
      { numRuns: 1500 },
    )
    expect(verdicts.quick).toBeGreaterThan(300)
    expect(verdicts.accepted).toBeGreaterThan(300)
    expect(verdicts.refused).toBeGreaterThan(300)
  }, 120_000)

  it.each([
    ['identifier', values.identifier],
    ['text', values.text],
    ['wholeNumber', values.wholeNumber],
    ['nonNegative', values.nonNegative],
    ['positive', values.positive],
    ['share', values.share],
    ['flag', values.flag],
    ['calendarDate', values.calendarDate],
    ['listedRegion', values.listedRegion],
    ['orNull', values.orNull(values.share)],
    ['listOf', values.listOf(values.wholeNumber)],
    ['record', values.record({ id: values.text, code: values.text.optional() })],
  ])('says yes only to what the schema of %s accepts and leaves as it is', (_, schema) => {
    fc.assert(
      fc.property(oddValue, (value) => {
        if (quickCheckOf(schema)(value)) expect(schema.safeParse(value)).toEqual({ success: true, data: value })
      }),
      { numRuns: 2000 },
    )
  })

  it('accepts a bundle that lacks nothing without making another', () => {
    const facts = bundle({ teams: [team('a')], teamReports: [report('a', '2024-04-09')] })
    expect(parseFacts(facts)).toBe(facts)
  })

  it('leaves to the schema what it does not know, such as missing keys that are null', () => {
    expect(quickCheckOf(factsSchema1)(bundleInput({ teams: [team('a')] }))).toBe(false)
    expect(parseFacts(bundleInput({ teams: [team('a')] })).teams[0]?.name).toBe(null)
  })
})
