'use client'

import { isRegionCode, regionByCode } from '@kotipesa/domain'
import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import { dayText } from '../../fields/day-text'
import { timesOf } from '../../registrations/words'
import type { Language } from '../../text'
import type { OwnSession } from '../../trainers/own-training-shape'
import { Attendance } from './attendance'
import type { Words } from './own-training'

interface Props {
  readonly sessions: readonly OwnSession[]
  readonly today: string
  readonly words: Words
  readonly curriculum: (id: string) => string
  readonly language: Language
  readonly address: string
}

function placeOf({ place, region }: OwnSession, language: Language): string {
  return [place ?? '', isRegionCode(region) ? regionByCode(region).shortName[language] : ''].filter(Boolean).join(', ')
}

function Session({
  session,
  words,
  curriculum,
  language,
  address,
  today,
}: { session: OwnSession } & Omit<Props, 'sessions'>) {
  const [isOpen, setIsOpen] = useState(false)
  const { day, link, isCancelled } = session
  const when = [dayText(day), timesOf(session, language)].filter(Boolean).join(' ')
  return (
    <li>
      <p>
        <strong>{when}</strong> {curriculum(session.curriculum)}
        {isCancelled && ` (${words('meetings.isCancelled')})`}
        <br />
        {placeOf(session, language)}
        {link !== null && (
          <>
            {' '}
            <a href={link} rel="noreferrer">
              {words('trainings.link')}
            </a>
          </>
        )}
      </p>
      {day <= today && !isCancelled && (
        <Button
          type="button"
          buttonStyle="secondary"
          size="small"
          aria-label={words('ownTraining.attendanceOf', { day: dayText(day) })}
          extraButtonProps={{ 'aria-expanded': isOpen }}
          onClick={() => setIsOpen(!isOpen)}
        >
          {words('registrations.attendance')}
        </Button>
      )}
      {isOpen && <Attendance address={address} session={session.id} words={words} />}
    </li>
  )
}

/** The own sessions to come, and those of late with their attendance. */
export function Sessions({ sessions, ...rest }: Props) {
  const { words, today } = rest
  const ahead = sessions.filter(({ day }) => day >= today)
  const held = sessions.filter(({ day }) => day < today).toReversed()
  return (
    <>
      {(
        [
          ['ahead', ahead],
          ['held', held],
        ] as const
      ).map(([when, listed]) => (
        <section key={when} className="support__part" aria-labelledby={`own-${when}`}>
          <h2 id={`own-${when}`}>{words(`ownTraining.${when}`)}</h2>
          {listed.length === 0 && <p>{words('ownTraining.none')}</p>}
          <ul>
            {listed.map((session) => (
              <Session key={session.id} session={session} {...rest} />
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}
