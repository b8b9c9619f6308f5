import { idsOf, type Term } from '../locale/term'
import type { RegionCode } from './codes'

/** For whom a region’s figures are, as the region says: its own people, people of regions that share theirs, everybody. */
export const figureAudiences = [
  {
    id: 'own-people',
    label: { fi: 'vain oman alueen väki', sv: 'bara det egna områdets folk', en: 'own people only' },
  },
  {
    id: 'sharing-regions',
    label: {
      fi: 'alueet, jotka jakavat omansa',
      sv: 'områden som delar sina egna',
      en: 'regions that share theirs',
    },
  },
  { id: 'everybody', label: { fi: 'kaikki', sv: 'alla', en: 'everybody' } },
] as const satisfies readonly Term[]

/** The ids of `figureAudiences`. */
export const figureAudienceIds = /* @__PURE__ */ idsOf(figureAudiences)

/** Id of one of `figureAudiences`. */
export type FigureAudienceId = (typeof figureAudiences)[number]['id']

function shares(audience: FigureAudienceId | undefined): boolean {
  return audience !== undefined && audience !== 'own-people'
}

/**
 * The other regions whose figures the people of some regions see beside their own: both sides share, or neither sees the
 * other. A region that has said nothing shares with its own people only. Publishing open data asks for more: the region
 * says `everybody`.
 *
 * @param own the regions whose people ask
 * @param told what each region has said
 * @example
 * regionsCompared(['08'], new Map([['08', 'sharing-regions'], ['03', 'everybody']])) // ['03']
 */
export function regionsCompared(
  own: readonly RegionCode[],
  told: ReadonlyMap<RegionCode, FigureAudienceId>,
): readonly RegionCode[] {
  if (!own.some((region) => shares(told.get(region)))) return []
  return [...told]
    .filter(([region, audience]) => shares(audience) && !own.includes(region))
    .map(([region]) => region)
    .sort()
}
