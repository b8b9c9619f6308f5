import type { RegionCode } from '@kotipesa/domain'
import { demoRegions } from './regions'

const fewestTeams = 6

/**
 * Shares the teams out by population (largest remainders), at least six to a region.
 *
 * @returns region code → number of teams
 */
export function teamCounts(total: number): ReadonlyMap<RegionCode, number> {
  const population = demoRegions.reduce((sum, region) => sum + region.population, 0)
  const quotas = demoRegions.map((region) => {
    const quota = (region.population / population) * total
    return { code: region.code, whole: Math.floor(quota), remainder: quota - Math.floor(quota) }
  })
  const missing = total - quotas.reduce((sum, quota) => sum + quota.whole, 0)
  const rounded = new Set(
    quotas
      .toSorted((one, other) => other.remainder - one.remainder)
      .slice(0, missing)
      .map((quota) => quota.code),
  )
  return new Map(quotas.map(({ code, whole }) => [code, Math.max(fewestTeams, whole + (rounded.has(code) ? 1 : 0))]))
}
