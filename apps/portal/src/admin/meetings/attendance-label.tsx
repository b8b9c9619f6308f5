'use client'

import { attendanceGroups, isRegionCode, partnerSectors, regionByCode } from '@kotipesa/domain'
import { useRowLabel } from '@payloadcms/ui'
import { text } from '../../text'
import { capitalised } from '../../text/capitalised'
import { labelIn } from '../../text/label-in'
import { useLanguage } from '../language/use-language'

interface Row {
  readonly group?: string | null
  readonly sector?: string | null
  readonly region?: string | null
  readonly count?: number | null
}

/** A row of an attendance, closed: the group, the sector of partners, from where and how many. */
export function AttendanceLabel() {
  const { data } = useRowLabel<Row>()
  const language = useLanguage()
  const { group, sector, region, count } = data
  const found = attendanceGroups.find(({ id }) => id === group)
  const parts = [
    found === undefined ? text('meetings.attendanceRow')[language] : capitalised(found.label)[language],
    sector ? labelIn(partnerSectors, sector, language) : null,
    region && isRegionCode(region) ? regionByCode(region).shortName[language] : null,
    count,
  ]
  return <span>{parts.filter((part) => part !== undefined && part !== null).join(' · ')}</span>
}
