'use client'

import { FormTabs, type FormTabsProps } from '../tabs/form-tabs'
import { TrainingNotices, useLookedAt } from './training-notices'

/** The parts of a training's form; the tabs of its days and its trainers tell how many of them are to be looked at. */
export function TrainingTabs(props: FormTabsProps) {
  const notices = useLookedAt()
  const notes = {
    days: notices.sessions.filter((each) => each.length > 0).length,
    trainers: new Set(notices.bookings.map(({ trainer }) => trainer)).size,
  }
  return (
    <TrainingNotices value={notices}>
      <FormTabs {...props} notes={notes} />
    </TrainingNotices>
  )
}
