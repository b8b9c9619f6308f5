'use client'

import { useConfig } from '@payloadcms/ui'
import { dayText } from '../../fields/day-text'
import { say } from '../../text'
import { useLanguage } from '../language/use-language'
import { useNotices } from './training-notices'

/** Warns of trainers who are in another training on one of the days. It may be meant, so the record can be saved. */
export function DoubleBookings() {
  const { config } = useConfig()
  const language = useLanguage()
  const { bookings } = useNotices()
  return (
    <div role="status" className="double-bookings">
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
