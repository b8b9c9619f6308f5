import { isRegionCode, type JointBody, type RegionCode } from '@kotipesa/domain'
import { dayOf } from '../fields'
import { idOf } from './actor'

type Fields = Readonly<Record<string, unknown>>

/** The rows of a network, group or event that name the other regions. */
export function rowsTakingPart(record: Fields | undefined): readonly Fields[] {
  return Array.isArray(record?.alsoRegions) ? (record.alsoRegions as readonly Fields[]) : []
}

/** A network, group or event as the domain's rule of taking part knows it. */
export function jointBodyOf(record: Fields): JointBody {
  const alsoRegions = rowsTakingPart(record).flatMap(({ region, leavesOn }) =>
    typeof region === 'string' && isRegionCode(region) ? [{ region, leavesOn: dayOf(leavesOn) }] : [],
  )
  return { region: idOf(record.region) as RegionCode, alsoRegions }
}
