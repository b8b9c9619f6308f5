'use client'

import { FailureNotice } from '../admin/failure/failure-notice'

/** Shown when the frame around the portal's pages fails. */
export default function FrameFailure() {
  return (
    <html lang="fi">
      <body>
        <FailureNotice />
      </body>
    </html>
  )
}
