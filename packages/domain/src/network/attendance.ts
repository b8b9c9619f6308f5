import type { RegionCode } from '../region/codes'
import { idsOf, type Term } from '../locale/term'
import type { PartnerSectorId } from '../training/partner-sectors'

/**
 * The groups in which those who came to a meeting of a network or group are counted. No persons.
 *
 * Source: our own terms (`terms-of-the-software`).
 */
export const attendanceGroups = [
  {
    id: 'member',
    label: { fi: 'verkoston tai ryhmän jäsen', sv: 'medlem i nätverket eller gruppen', en: 'member' },
  },
  {
    id: 'expert-by-experience',
    label: { fi: 'kokemusasiantuntija', sv: 'erfarenhetsexpert', en: 'expert by experience' },
  },
  { id: 'partner', label: { fi: 'yhteistyökumppani', sv: 'samarbetspartner', en: 'partner' } },
  { id: 'other', label: { fi: 'muu', sv: 'annan', en: 'other' } },
] as const satisfies readonly Term[]

/** The ids of `attendanceGroups`. */
export const attendanceGroupIds = /* @__PURE__ */ idsOf(attendanceGroups)

/** Id of a group in which those who came to a meeting are counted. */
export type AttendanceGroupId = (typeof attendanceGroups)[number]['id']

/** How many of a group came to a meeting: partners by their sector, and those of another region by that region. */
export interface AttendanceRow {
  readonly group: AttendanceGroupId
  readonly sector?: PartnerSectorId | null
  /** `null` = of the region whose meeting it was. */
  readonly region?: RegionCode | null
  readonly count: number
}

/** What the rows of an attendance come to. */
export interface AttendanceTotal {
  readonly attendees: number
  readonly expertsByExperience: boolean
}

/**
 * How many came to a meeting in all, and whether experts by experience were among them; `null` = nothing is told by group.
 *
 * @example
 * attendanceTotal([{ group: 'member', count: 9 }, { group: 'expert-by-experience', count: 2 }])
 * // { attendees: 11, expertsByExperience: true }
 */
export function attendanceTotal(rows: readonly AttendanceRow[]): AttendanceTotal | null {
  if (rows.length === 0) return null
  return {
    attendees: rows.reduce((sum, { count }) => sum + count, 0),
    expertsByExperience: rows.some(({ group, count }) => group === 'expert-by-experience' && count > 0),
  }
}

/**
 * How many came to a meeting from each region, those of the region whose meeting it was first, the others by their code.
 *
 * @example
 * attendanceByRegion([{ group: 'member', count: 9 }, { group: 'member', region: '03', count: 4 }], '08')
 * // [{ region: '08', count: 9 }, { region: '03', count: 4 }]
 */
export function attendanceByRegion(
  rows: readonly AttendanceRow[],
  own: RegionCode,
): readonly { readonly region: RegionCode; readonly count: number }[] {
  const counts = new Map<RegionCode, number>()
  for (const { region, count } of rows) counts.set(region ?? own, (counts.get(region ?? own) ?? 0) + count)
  return [...counts]
    .map(([region, count]) => ({ region, count }))
    .toSorted((one, other) =>
      one.region === own || other.region === own
        ? Number(other.region === own) - Number(one.region === own)
        : Number(one.region) - Number(other.region),
    )
}

function keyOf({ group, sector = null, region = null }: AttendanceRow): string {
  return `${group} ${sector ?? ''} ${region ?? ''}`
}

/** Whether a group, with its sector and its region, is told of twice. */
export function hasAttendanceTwice(rows: readonly AttendanceRow[]): boolean {
  return new Set(rows.map(keyOf)).size < rows.length
}
