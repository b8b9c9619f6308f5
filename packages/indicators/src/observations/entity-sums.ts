import type { FactsColumns } from '../columns/facts-columns'
import { entitiesWhere } from '../columns/entities'
import type { Standing, Entities } from '../fields/datum'
import { blocksOf, mostRows, type BlockRows } from './block-rows'
import type { FieldSource } from './field-source'
import type { Grid } from './grid'
import { activeEntities } from './row-sources'

/** What is asked of the entities in the period: what fills it in for the rows of a block, 1 where it is so, else 0. */
interface Asked {
  readonly source: FieldSource
  readonly bits: Float64Array
}

interface Sum {
  /** What each entity adds. */
  readonly weights: Float64Array
  readonly asked: readonly Asked[]
  readonly sums: Float64Array
}

function addBlock(
  { weights, asked, sums }: Sum,
  { subjects, cells }: BlockRows,
  length: number,
  amounts: Float64Array,
) {
  for (let row = 0; row < length; row += 1) amounts[row] = weights[subjects[row] ?? -1] ?? 0
  for (const { bits } of asked) {
    for (let row = 0; row < length; row += 1) amounts[row] = (amounts[row] ?? 0) * (bits[row] ?? 0)
  }
  for (let row = 0; row < length; row += 1) {
    const cell = cells[row] ?? -1
    sums[cell] = (sums[cell] ?? 0) + (amounts[row] ?? 0)
  }
}

/**
 * What the active entities of a list add in each cell, for each of some data over it. What several of them ask of an entity is
 * found once.
 *
 * @param standingOf 1 where what is asked is so, else 0
 */
export function entitySums(
  data: readonly Entities[],
  { entities, weights }: FactsColumns,
  grid: Grid,
  standingOf: (standing: Standing) => FieldSource,
): ReadonlyMap<Entities, Float64Array> {
  const [first] = data
  if (first === undefined) return new Map()
  const most = mostRows(grid.time.periods)
  const different = new Map<Standing, Asked>()
  function askedOf(standing: Standing): Asked {
    const known = different.get(standing) ?? { source: standingOf(standing), bits: new Float64Array(most) }
    different.set(standing, known)
    return known
  }
  const all = new Map(
    data.map((datum): [Entities, Sum] => {
      const asked = (datum.where ?? []).flatMap((one) => ('datum' in one ? [askedOf(one)] : []))
      return [datum, { weights: weights.get(datum) ?? new Float64Array(), asked, sums: new Float64Array(grid.cells) }]
    }),
  )
  const amounts = new Float64Array(most)
  const sums = [...all.values()]
  const counted = entitiesWhere(entities[first.from], (entity) => sums.some((sum) => sum.weights[entity] !== 0))
  const blocks = blocksOf(activeEntities(counted, grid), grid.time.periods)
  for (const length of blocks.each()) {
    for (const { source, bits } of different.values()) source(blocks.rows, length, bits)
    for (const sum of sums) addBlock(sum, blocks.rows, length, amounts)
  }
  return new Map([...all].map(([datum, sum]) => [datum, sum.sums]))
}
