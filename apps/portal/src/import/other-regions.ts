import type { Facts } from '@kotipesa/indicators'

function regionsOf(rows: readonly { readonly id: string; readonly region: string }[]): ReadonlyMap<string, string> {
  return new Map(rows.map(({ id, region }) => [id, region]))
}

/**
 * What refers to another region's record where the portal keeps both in one region: what meetings are of. Each by its path,
 * with what was expected there.
 */
export function otherRegions({ networks, groups, meetings }: Facts): readonly string[] {
  const bodyRegions = regionsOf([...networks, ...groups])
  function problem(path: string, what: string, own: string, other: string | undefined): readonly string[] {
    return other === undefined || other === own
      ? []
      : [`${path}: expected ${what} of region ${own}, got one of ${other}`]
  }
  return meetings.flatMap(({ of, alsoOf = [], region }, index) => [
    ...(of === null ? [] : problem(`meetings[${index}].of`, 'a network or group', region, bodyRegions.get(of))),
    ...alsoOf.flatMap((also, at) =>
      problem(`meetings[${index}].alsoOf[${at}]`, 'a network or group', region, bodyRegions.get(also)),
    ),
  ])
}
