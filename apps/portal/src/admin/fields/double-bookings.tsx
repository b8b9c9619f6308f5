'use client'

import { useAllFormFields, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { reduceFieldsToValues } from 'payload/shared'
import { useEffect, useState } from 'react'
import { bookedElsewhere, queryOfOthers } from '../../collections/training/booked-days'
import { dayText } from '../../fields/day-text'
import { say } from '../../text'
import { useLanguage } from '../language/use-language'

type Records = readonly Readonly<Record<string, unknown>>[]

async function found(address: string, signal: AbortSignal): Promise<Records> {
  const reply = await fetch(address, { credentials: 'include', signal })
  return reply.ok ? ((await reply.json()) as { docs: Records }).docs : []
}

/** Warns of trainers who are in another training on one of the days. It may be meant, so the record can be saved. */
export function DoubleBookings() {
  const { id } = useDocumentInfo()
  const { config } = useConfig()
  const [fields] = useAllFormFields()
  const language = useLanguage()
  const [others, setOthers] = useState<Records>([])
  const training = reduceFieldsToValues(fields, true)
  const query = queryOfOthers(training, id === undefined ? null : String(id))
  const address = query === null ? null : `${config.routes.api}/trainings?${query}`
  useEffect(() => {
    if (address === null) return undefined
    const controller = new AbortController()
    // Without an answer there is no warning; that the portal cannot be reached is said when the record is saved.
    found(address, controller.signal).then(setOthers, () => undefined)
    return () => controller.abort()
  }, [address])
  const bookings = bookedElsewhere(training, others)
  return (
    <div role="status" id="double-bookings">
      {bookings.length > 0 && (
        <section className="questions">
          <p>{say({ i18n: { language } }, 'trainings.doubleBookings')}</p>
          <ul>
            {bookings.map((booking) => (
              <li key={`${booking.day} ${booking.trainer} ${booking.id}`}>
                {booking.trainer ?? say({ i18n: { language } }, 'trainings.trainer')}, {dayText(booking.day)}:{' '}
                <a href={`${config.routes.admin}/collections/trainings/${booking.id}`} target="_blank" rel="noreferrer">
                  {booking.title}
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}
