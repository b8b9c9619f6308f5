import type { CalendarDate, GuestTeamsState, RegionCode } from '@kotipesa/domain'

/** What a region answers to the question whether its teams take part. */
export type RegionAnswer = 'yes' | 'no'

/** A region that was asked for its teams, as the region that asks sees it: of the teams the name only. */
export interface AskedRegion {
  readonly region: RegionCode
  readonly askedAt: string
  readonly answer: RegionAnswer | null
  readonly answeredAt: string | null
  readonly teams: readonly string[]
}

/** Whom a training asks, and what may still happen to it. */
export interface AskedRegions {
  readonly state: GuestTeamsState
  readonly asked: readonly AskedRegion[]
}

/** A training for whose teams a region is asked, as that region sees it. */
export interface TeamsQuestion {
  readonly training: string
  /** The region that asks. */
  readonly from: RegionCode
  /** The region that is asked. */
  readonly region: RegionCode
  readonly curriculum: string
  readonly days: readonly CalendarDate[]
  readonly state: GuestTeamsState
  readonly answer: RegionAnswer | null
  /** The region's teams that can take part, and whether they do. */
  readonly teams: readonly { readonly id: string; readonly name: string; readonly isGuest: boolean }[]
}
