import type { Facts } from '@kotipesa/indicators'

function regionsOf(rows: readonly { readonly id: string; readonly region: string }[]): ReadonlyMap<string, string> {
  return new Map(rows.map(({ id, region }) => [id, region]))
}

/**
 * What refers to another region's record where the portal keeps both in one region: the teams of trainings, and what
 * meetings are of. Each by its path, with what was expected there.
 */
export function otherRegions({ teams, trainings, networks, groups, meetings }: Facts): readonly string[] {
  const teamRegions = regionsOf(teams)
  const bodyRegions = regionsOf([...networks, ...groups])
  function problem(path: string, what: string, own: string, other: string | undefined): readonly string[] {
    return other === undefined || other === own
      ? []
      : [`${path}: expected ${what} of region ${own}, got one of ${other}`]
  }
  return [
    ...trainings.flatMap((training, index) =>
      training.teams.flatMap((team, at) =>
        problem(`trainings[${index}].teams[${at}]`, 'a team', training.region, teamRegions.get(team)),
      ),
    ),
    ...meetings.flatMap(({ of, alsoOf = [], region }, index) => [
      ...(of === null ? [] : problem(`meetings[${index}].of`, 'a network or group', region, bodyRegions.get(of))),
      ...alsoOf.flatMap((also, at) =>
        problem(`meetings[${index}].alsoOf[${at}]`, 'a network or group', region, bodyRegions.get(also)),
      ),
    ]),
  ]
}
