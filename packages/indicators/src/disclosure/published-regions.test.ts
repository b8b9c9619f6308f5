import { regionCodes, type RegionCode } from '@kotipesa/domain'
import fc from 'fast-check'
import highsLoader from 'highs'
import { describe, expect, it } from 'vitest'
import { type CountedShare, publishedRegions } from './published-regions'

const solver = await highsLoader()

const share = fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 40 }))

/** Regions with their shares, of which some publish. */
const country = fc.array(fc.tuple(share, fc.boolean()), { minLength: 1, maxLength: 9 }).map((all) => ({
  shares: all.map(([[counted, others]], index): CountedShare => ({
    region: regionCodes[index] as RegionCode,
    numerator: counted,
    denominator: counted + others,
  })),
  publishing: all.flatMap(([, isPublishing], index) => (isPublishing ? [regionCodes[index] as RegionCode] : [])),
}))

type Which = 'n' | 'm'

function valueOf({ numerator, denominator }: CountedShare, which: Which): number {
  return which === 'n' ? numerator : denominator - numerator
}

/**
 * Between which numbers an attacker finds a part of a region's share: by linear programming over everything published, and,
 * for an insider, what a hidden region knows of itself.
 */
function found(
  shares: readonly CountedShare[],
  published: { readonly regions: readonly RegionCode[]; readonly hasCountry: boolean },
  of: RegionCode,
  which: Which,
  insider: RegionCode | null,
): readonly [number, number] {
  const known = shares.filter(({ region }) => published.regions.includes(region) || region === insider)
  const rules = known.map((one) => ` k${one.region}: x${one.region} = ${valueOf(one, which)}`)
  const total = shares.reduce((sum, one) => sum + valueOf(one, which), 0)
  const country = ` all: ${shares.map(({ region }) => `x${region}`).join(' + ')} = ${total}`
  // Without the country's figure nothing bounds a hidden one from above: 1,000 stands for that.
  const bounds = shares.map(({ region }) => ` 0 <= x${region} <= 1000`)
  function solve(direction: 'Minimize' | 'Maximize'): number {
    const subject = [...rules, ...(published.hasCountry ? [country] : [])]
    const rulesOrNone = subject.length === 0 ? [` none: x${of} >= 0`] : subject
    return solver.solve(
      `${direction}\n obj: x${of}\nSubject To\n${rulesOrNone.join('\n')}\nBounds\n${bounds.join('\n')}\nEnd`,
    ).ObjectiveValue
  }
  return [solve('Minimize'), solve('Maximize')]
}

describe('what is published of small counts', () => {
  it('is nothing of a region with few, nor what would tell it', () => {
    const shares = [
      { region: '01', numerator: 2, denominator: 30 },
      { region: '02', numerator: 20, denominator: 50 },
      { region: '03', numerator: 30, denominator: 70 },
      { region: '04', numerator: 40, denominator: 90 },
    ] as const
    expect(publishedRegions(shares, { publishing: ['01', '02', '03', '04'] })).toEqual({
      regions: ['04'],
      hasCountry: true,
      small: ['01'],
      secondary: ['02', '03'],
    })
    expect(publishedRegions(shares, { publishing: ['01', '02', '03', '04'], before: ['04'] }).secondary).toEqual([
      '04',
      '02',
    ])
  })

  it('keeps the only region that does not publish from being reckoned', () => {
    const shares = [
      { region: '01', numerator: 20, denominator: 50 },
      { region: '02', numerator: 20, denominator: 50 },
    ] as const
    expect(publishedRegions(shares, { publishing: ['01'] })).toMatchObject({ regions: ['01'], hasCountry: false })
  })

  it('leaves everything where nothing is small', () => {
    const shares = [
      { region: '01', numerator: 0, denominator: 50 },
      { region: '02', numerator: 20, denominator: 50 },
    ] as const
    expect(publishedRegions(shares, { publishing: ['01', '02'] })).toEqual({
      regions: ['01', '02'],
      hasCountry: true,
      small: [],
      secondary: [],
    })
  })

  it('is told by no linear programme within the threshold, not even to a hidden region that takes its own away', () => {
    fc.assert(
      fc.property(country, ({ shares, publishing }) => {
        const published = publishedRegions(shares, { publishing })
        const hidden = shares.filter(
          ({ region, denominator }) => denominator > 0 && !published.regions.includes(region),
        )
        const silent = hidden.filter(({ region }) => !publishing.includes(region)).map(({ region }) => region)
        const attacked = hidden.filter(({ region }) => [...published.small, ...silent].includes(region))
        for (const { region } of attacked) {
          for (const insider of [null, ...hidden.map((one) => one.region).filter((code) => code !== region)]) {
            for (const which of ['n', 'm'] as const) {
              const [low, high] = found(shares, published, region, which, insider)
              expect(high - low).toBeGreaterThanOrEqual(5)
            }
          }
        }
      }),
      { numRuns: 60 },
    )
  })

  it('leaves out no more than it must, or one more, on small cases', () => {
    const differences = new Map<number, number>()
    for (const { shares, publishing } of fc.sample(country, { numRuns: 300, seed: 1 })) {
      const published = publishedRegions(shares, { publishing })
      if (!published.hasCountry) continue
      const least = leastSecondary(shares, publishing)
      const more = published.secondary.length - least
      differences.set(more, (differences.get(more) ?? 0) + 1)
    }
    const known = [...differences.keys()]
    expect(Math.max(...known)).toBeLessThanOrEqual(1)
    expect((differences.get(0) ?? 0) / [...differences.values()].reduce((a, b) => a + b, 0)).toBeGreaterThan(0.9)
  })
})

/** The fewest further regions that would do, by trying all. */
function leastSecondary(shares: readonly CountedShare[], publishing: readonly RegionCode[]): number {
  const { small } = publishedRegions(shares, { publishing })
  const open = publishing.filter((code) => !small.includes(code) && shares.some(({ region }) => region === code))
  const sizes = Array.from({ length: 2 ** open.length }, (_, bits) =>
    open.filter((_code, index) => bits & (1 << index)),
  )
  const works = sizes.filter((chosen) => {
    const hiddenOnes = shares.filter(
      ({ region }) => !publishing.includes(region) || small.includes(region) || chosen.includes(region),
    )
    const attacked = hiddenOnes.filter(({ region, denominator }) => denominator > 0 && !chosen.includes(region))
    return attacked.every(({ region }) =>
      (['n', 'm'] as const).every(
        (which) =>
          hiddenOnes
            .filter((one) => one.region !== region)
            .every((insider) => {
              const left = hiddenOnes.filter((one) => one !== insider)
              return left.length >= 2 && left.reduce((sum, one) => sum + valueOf(one, which), 0) >= 5
            }) && hiddenOnes.length > 1,
      ),
    )
  })
  return Math.min(...works.map(({ length }) => length))
}
