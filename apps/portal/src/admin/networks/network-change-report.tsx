'use client'

import type { NetworkChange } from '../../collections/network/reorganise'
import { ChangeReport } from '../reorganise/change-report'

/** What becomes of networks that are merged, split or ended, and what the figures say then. */
export function NetworkChangeReport({ told, isDone }: { told: NetworkChange; isDone: boolean }) {
  const { day, ending, beginning, following, ended, open, before, after } = told
  return (
    <ChangeReport
      collection="networks"
      isDone={isDone}
      day={day}
      ending={ending}
      beginning={beginning}
      belonging={[
        ['networkChanges.follows', following],
        ['networkChanges.ended', ended],
        ['networkChanges.open', open],
      ]}
      figures={[
        ['networks.plural', before.networks, after.networks],
        ['networkChanges.mandated', before.mandated, after.mandated],
        ['networkChanges.meetings', before.meetings, after.meetings],
      ]}
      note={beginning.length > 0 ? 'networkChanges.meetingsStay' : null}
    />
  )
}
