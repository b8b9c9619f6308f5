/** The versions of facts that are served, oldest first. */
export const factsVersions = [1, 2] as const
export type FactsVersion = (typeof factsVersions)[number]

/** What is served to whoever asks for no version. */
export const newestVersion: FactsVersion = 2

/** The version that an address asks for with `?facts=…`; `null` = none that is served. */
export function versionAsked(address: string): FactsVersion | null {
  const asked = new URL(address).searchParams.getAll('facts')
  if (asked.length === 0) return newestVersion
  return factsVersions.find((version) => asked.length === 1 && asked[0] === String(version)) ?? null
}
