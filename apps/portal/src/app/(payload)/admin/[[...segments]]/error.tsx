'use client'

import { FailureNotice } from '../../../../admin/failure/failure-notice'

/** Shown when a page of the portal fails. */
export default function PageFailure() {
  return <FailureNotice />
}
