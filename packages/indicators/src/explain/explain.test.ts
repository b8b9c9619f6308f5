import { locales } from '@kotipesa/domain'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { indicatorById, indicators } from '../catalogue'
import { compileCondition, comparisonOperators, type Condition } from '../definition/condition'
import { observationFields } from '../fields/observation-fields'
import { clauseOf } from './clause'
import { explain } from './explain'
import { allOf, normalForm, type NormalForm } from './normal-form'

function localized(
  condition: Condition<string>,
  table: 'report' | 'network' | 'region' = 'report',
  locale: 'fi' | 'sv' | 'en' = 'fi',
) {
  return clauseOf(allOf([normalForm(condition, table)]), table, locale)
}

describe('explain', () => {
  it('says what is counted, how the value comes, what is missing, the country and the sources', () => {
    expect(explain(indicatorById('caseload-statutory'), 'fi').split('\n')).toEqual([
      'Lapsimäärä lain enimmäismäärän mukainen (caseload-statutory, versio 1)',
      'Osoittaja: jakson tiimiraportit, joissa lasten määrä vastuusosiaalityöntekijää kohti on enintään jakson ' +
        'viimeisenä päivänä voimassa oleva lain enimmäismäärä.',
      'Nimittäjä: jakson tiimiraportit, joissa on ilmoitettu lasten määrä ja yli 0 vastuusosiaalityöntekijää.',
      'Arvo on osoittajan osuus nimittäjästä.',
      'Jos nimittäjä on 0, tulos on ”ei tietoa” alueilla, joilla on toiminnassa olevia tiimejä, ja muilla alueilla ' +
        '”ei laskettavaa”. Mittaria sovelletaan vain alueisiin, joissa lain enimmäismäärä on voimassa jakson ' +
        'viimeisenä päivänä; muilla alueilla tulos on ”ei sovellu”.',
      'Koko maan luku lasketaan niiden alueiden osoittajien ja nimittäjien summista, joilla on tulos.',
      expect.stringMatching(/^Lähde: Lastensuojelulaki 13 b §: /),
    ])
  })

  it('says it in Swedish and English too, and counts without a denominator', () => {
    expect(explain(indicatorById('network-mandate'), 'sv')).toContain(
      'Täljare: nätverk som är verksamma på periodens sista dag och där man har kommit överens om målet, uppgiften, ' +
        'arbetssättet och den samordnande aktören.',
    )
    expect(explain(indicatorById('agreements'), 'en').split('\n').slice(1, 4)).toEqual([
      'Counted: number of agreements made in the period.',
      'The value is a count.',
      'A count is always known; 0 means zero.',
    ])
  })

  it('differs between any two definitions that count differently, in every language', () => {
    for (const locale of locales) {
      const formulas = indicators.map(
        ({ formula }) => `${formula.numerator[locale]} ${formula.denominator?.[locale] ?? ''}`,
      )
      expect(new Set(formulas).size).toBe(indicators.length)
    }
  })
})

describe('a condition in words', () => {
  it('says comparisons, percentages and codes', () => {
    expect(localized({ field: 'children', operator: '>=', value: 1000 })).toBe('joissa lapsia on vähintään 1\u00a0000')
    expect(localized({ field: 'faceToFaceShare', operator: '<', value: 0.25 }, 'report', 'sv')).toBe(
      'där andelen arbete ansikte mot ansikte är mindre än 25\u00a0%',
    )
    expect(localized({ field: 'sharedResponsibility', in: ['partly', 'fully'] }, 'report', 'en')).toBe(
      'where the answer to the question on shared responsibility is “partly” or “fully”',
    )
    expect(localized({ field: 'kind', operator: '!=', value: 'trainers' }, 'network')).toBe(
      'joiden laji on muu kuin ”kouluttajien verkosto”',
    )
  })

  it('says that there are some or none', () => {
    expect(localized({ field: 'coordinator', operator: '>', value: 0 })).toBe(
      'joissa tiimillä on koordinaattori (myös osa-aikainen)',
    )
    expect(localized({ not: { field: 'coordinator', operator: '>', value: 0 } }, 'report', 'en')).toBe(
      'where the team does not have a coordinator',
    )
  })

  it('turns round what is negated, and remembers that the unknown does not compare', () => {
    expect(localized({ not: { field: 'children', operator: '<=', value: 20 } })).toBe(
      'joissa lapsia on yli 20 tai joissa ei ole ilmoitettu lasten määrää',
    )
    expect(
      localized(
        { not: { and: [{ exists: 'children' }, { field: 'isStructureComplete', operator: '=', value: false }] } },
        'report',
        'en',
      ),
    ).toMatch(/^that do not give the number of children or where the team has at least 1 /)
  })

  it('joins like parts, brackets others', () => {
    function some(field: string): Condition<string> {
      return { field, operator: '>', value: 0 }
    }
    expect(localized({ or: [some('activeTeams'), some('trainings')] }, 'region')).toBe(
      'joilla on toiminnassa olevia tiimejä tai koulutuksia',
    )
    expect(
      localized(
        {
          and: [
            { exists: 'supervisors' },
            { or: [some('activeTeams'), { field: 'steeringGroupMet', operator: '=', value: true }] },
          ],
        },
        'region',
      ),
    ).toMatch(
      /^joilla on ilmoitettu esihenkilöiden määrä ja joko joilla on toiminnassa olevia tiimejä tai joilla jakson /,
    )
    expect(
      localized({ or: [{ and: [some('children'), some('meetingsHeld')] }, { exists: 'caseHolders' }] }, 'report', 'en'),
    ).toBe(
      '(where the number of children is more than 0 and where the number of weekly meetings held is more than 0) or ' +
        'that give the number of responsible social workers',
    )
  })
})

const fields = ['children', 'caseHolders', 'coordinator'] as const
const number = fc.constantFrom(0, 1, 2)
const field = fc.constantFrom(...fields)
const operator = fc.constantFrom(...comparisonOperators)
const { condition } = fc.letrec<{ condition: Condition<string> }>((tie) => ({
  condition: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.record({ field, operator, value: number }),
    fc.record({ field, operator, than: field }),
    fc.record({ field, in: fc.array(number, { minLength: 1, maxLength: 2 }) }),
    fc.record({ exists: fc.constantFrom('children', 'caseHolders') }),
    fc.record({ not: tie('condition') }),
    fc.record({ and: fc.array(tie('condition'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ or: fc.array(tie('condition'), { minLength: 1, maxLength: 3 }) }),
  ),
}))
const row = fc.record({
  children: fc.option(number),
  caseHolders: fc.option(number),
  coordinator: number,
})

type TestedRow = { readonly children: number | null; readonly caseHolders: number | null; readonly coordinator: number }

function holds(form: NormalForm, tested: TestedRow): boolean {
  if ('all' in form) return form.all.every((one) => holds(one, tested))
  if ('any' in form) return form.any.some((one) => holds(one, tested))
  const cell = Reflect.get(tested, form.field) as number | null
  if ('is' in form) return (cell === null) === (form.is === 'unknown')
  if ('among' in form) return cell !== null && form.among.includes(cell) === form.isIn
  return compileCondition(form)(tested)
}

describe('the normal form', () => {
  it('holds exactly when the condition does, and its negation when it does not', () => {
    fc.assert(
      fc.property(condition, row, (tested, cells) => {
        const expected = compileCondition(tested)(cells)
        expect(holds(allOf([normalForm(tested, 'report')]), cells)).toBe(expected)
        expect(holds(allOf([normalForm(tested, 'report', true)]), cells)).toBe(!expected)
      }),
      { numRuns: 2000 },
    )
  })

  it('can be said in every language, for every field of every table', () => {
    for (const [table, kinds] of Object.entries(observationFields)) {
      for (const [name, kind] of Object.entries(kinds)) {
        const value = kind === 'flag' ? true : kind.startsWith('text') ? 'x' : 3
        for (const locale of locales) {
          const clause = clauseOf(
            normalForm({ field: name, operator: '=', value }, table as 'team'),
            table as 'team',
            locale,
          )
          expect(clause).toMatch(/^\S.{5,}\S$/)
          expect(clause).not.toMatch(/[{}#]/)
        }
      }
    }
  })
})
