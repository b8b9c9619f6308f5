import type { RegionCode } from '@kotipesa/domain'

/** A share of people or children in a region: of how many, and how many of them. */
export interface CountedShare {
  readonly region: RegionCode
  readonly numerator: number
  readonly denominator: number
}

/** Which figures of one indicator and period may be published. */
export interface PublishedRegions {
  /** The regions whose figure stands, in the order given. */
  readonly regions: readonly RegionCode[]
  /** Whether the country’s figure, of all regions, stands beside them. */
  readonly hasCountry: boolean
  /** Left out because one person’s circumstances could be read from the figure itself. */
  readonly small: readonly RegionCode[]
  /** Left out so that the small ones cannot be reckoned from the rest. */
  readonly secondary: readonly RegionCode[]
}

interface Parts {
  readonly region: RegionCode
  /** The counted and the others: both are of people. */
  readonly parts: readonly [number, number]
}

function partsOf({ region, numerator, denominator }: CountedShare): Parts {
  return { region, parts: [numerator, denominator - numerator] }
}

function isSmall(count: number, threshold: number): boolean {
  return count > 0 && count < threshold
}

function hasSmall({ parts }: Parts, threshold: number): boolean {
  return parts.some((part) => isSmall(part, threshold)) || isSmall(parts[0] + parts[1], threshold)
}

function sumOf(hidden: readonly Parts[], which: 0 | 1): number {
  return hidden.reduce((sum, { parts }) => sum + parts[which], 0)
}

/**
 * Whether the country’s figure tells no hidden one more closely than the threshold: what is left of the country when the
 * published regions are taken away, and one hidden region that knows its own, is either nothing that is small or as much as
 * the threshold in each part.
 */
function isCovered(hidden: readonly Parts[], needsCover: readonly Parts[], threshold: number): boolean {
  return needsCover.every((one) =>
    ([0, 1] as const).every((which) => {
      if (hidden.length === 1) return false
      const others = hidden.filter((each) => each !== one)
      return others.every((insider) => {
        const left = hidden.filter((each) => each !== insider)
        return left.length >= 2 && sumOf(left, which) >= threshold
      })
    }),
  )
}

/**
 * Which regions’ figures of one indicator and period may be published beside the country’s, so that nobody reads one person’s
 * circumstances. A region’s figure is left out where the counted, the others or all of them are fewer than the threshold, but
 * not none; further ones are left out, the smallest first, until what the country’s figure leaves of the hidden ones is
 * wide enough, also for a hidden region that takes its own away; where that cannot be had, the country’s figure is left out.
 * Regions that do not publish are hidden already, and count as the small ones do: no figure of theirs can be reckoned.
 *
 * Source: Statistics Norway, GaussSuppression (secondary suppression by what is left); the threshold of 5 and the insider are
 * our own reading.
 * @param shares of all regions that enter the country’s figure
 * @param publishing the regions that publish
 * @param before the regions left out when it was published last: they stay out as long as they serve
 * @example
 * publishedRegions([{ region: '03', numerator: 2, denominator: 40 }], { publishing: ['03'] }).small // ['03']
 */
export function publishedRegions(
  shares: readonly CountedShare[],
  given: {
    readonly publishing: readonly RegionCode[]
    readonly threshold?: number
    readonly before?: readonly RegionCode[]
  },
): PublishedRegions {
  const { publishing, threshold = 5, before = [] } = given
  const all = shares.map(partsOf)
  const silent = all.filter(({ region }) => !publishing.includes(region))
  const open = all.filter(({ region }) => publishing.includes(region))
  const small = open.filter((one) => hasSmall(one, threshold))
  const needsCover = [...silent, ...small].filter(({ parts }) => parts[0] + parts[1] > 0)
  const candidates = open
    .filter((one) => !small.includes(one))
    .toSorted(
      (a, b) =>
        Number(before.includes(b.region)) - Number(before.includes(a.region)) ||
        a.parts[0] + a.parts[1] - (b.parts[0] + b.parts[1]) ||
        a.region.localeCompare(b.region),
    )
  const secondary: Parts[] = []
  function hidden(): readonly Parts[] {
    return [...silent, ...small, ...secondary]
  }
  while (!isCovered(hidden(), needsCover, threshold)) {
    const next = candidates[secondary.length]
    if (next === undefined || secondary.length >= candidates.length - 1) {
      // Nothing that could be left out would do: the country’s figure goes, and the others stand.
      return told(open, small, [], false)
    }
    secondary.push(next)
  }
  return told(open, small, secondary, true)
}

function told(
  open: readonly Parts[],
  small: readonly Parts[],
  secondary: readonly Parts[],
  hasCountry: boolean,
): PublishedRegions {
  function codes(of: readonly Parts[]): readonly RegionCode[] {
    return of.map(({ region }) => region)
  }
  const left = [...small, ...secondary]
  return {
    regions: codes(open.filter((one) => !left.includes(one))),
    hasCountry,
    small: codes(small),
    secondary: codes(secondary),
  }
}
