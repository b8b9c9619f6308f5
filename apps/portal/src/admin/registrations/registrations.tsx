'use client'

import { participantGroups, seatsOver, registrationStates } from '@kotipesa/domain'
import { Button, toast, useAllFormFields, useConfig, useDocumentInfo, useFormModified } from '@payloadcms/ui'
import { reduceFieldsToValues } from 'payload/shared'
import { useEffect, useState } from 'react'
import { dayText } from '../../fields/day-text'
import { timeText } from '../../fields/time-of-day'
import { rowsOf } from '../../fields/rows-of'
import { toldOf } from '../../registrations/told'
import { listPaths } from '../../registrations/words'
import { say as sayIn, type Language, type TextPath } from '../../text'
import { labelIn } from '../../text/label-in'
import { useLanguage } from '../language/use-language'
import { saveFile } from '../sheets/saved-file'
import { csvOf, xlsxOf } from '../../sheets/formats'
import { tableOf, type Person, type Session } from './people'
import { RegionTeamLinks } from './region-team-links'

type Fields = Readonly<Record<string, unknown>>
type Say = (path: TextPath, values?: Record<string, string | number>) => string

interface Known {
  readonly people: readonly Person[]
  readonly mayChange: boolean
}

/** The region, whether its record came along or its code alone. */
function regionOf({ region }: Fields): string {
  return String(typeof region === 'object' && region !== null ? (region as { id?: unknown }).id : region)
}

function sessionsOf(record: Fields | undefined, language: Language): readonly Session[] {
  return rowsOf(record?.sessions).flatMap(({ id, date, startsAt }) => {
    const label = [dayText(date), typeof startsAt === 'string' ? timeText(startsAt, language) : '']
      .filter(Boolean)
      .join(' ')
    return typeof id === 'string' && label !== '' ? [{ id, label }] : []
  })
}

/** Says before it is done that a change of the schedule goes to everybody who has registered. */
function Told({ saved, people, say }: { saved: Fields; people: readonly Person[]; say: Say }) {
  const [fields] = useAllFormFields()
  const told = people.filter(({ state }) => state !== 'cancelled').length
  const isTold = told > 0 && toldOf(saved, reduceFieldsToValues(fields, true) as Fields) !== null
  return (
    <div role="status" className="told">
      {isTold && <p className="told__text">{say('registrations.told', { people: told })}</p>}
    </div>
  )
}

interface AttendanceProps extends Known {
  readonly sessions: readonly Session[]
  readonly note: (person: Person, session: string, isThere: boolean) => Promise<void>
  readonly say: Say
}

/** Who was at a session: one tap for each, large enough for a phone. */
function Attendance({ people, mayChange, sessions, note, say }: AttendanceProps) {
  const language = useLanguage()
  const [chosen, setChosen] = useState('')
  const session = sessions.some(({ id }) => id === chosen) ? chosen : (sessions[0]?.id ?? '')
  return (
    <>
      {sessions.length > 0 && (
        <p>
          <label htmlFor="attendance-session">{say('registrations.attendedAt')} </label>
          <select id="attendance-session" value={session} onChange={({ target }) => setChosen(target.value)}>
            {sessions.map(({ id, label }) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
          </select>
        </p>
      )}
      <ul className="registered">
        {people.map((person) => (
          <li key={person.id}>
            <a href={`/admin/collections/registrations/${person.id}`}>{person.name}</a>
            <span className="registered__note">
              {[
                labelIn(participantGroups, person.group, language),
                person.unit ?? '',
                person.state === 'registered' ? '' : labelIn(registrationStates, person.state, language),
                person.note ?? '',
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
            {person.state !== 'cancelled' && session !== '' && (
              <label className="registered__there">
                <input
                  type="checkbox"
                  disabled={!mayChange}
                  checked={person.attended.includes(session)}
                  aria-label={`${person.name}: ${say('registrations.wasThere')}`}
                  onChange={({ target }) => void note(person, session, target.checked)}
                />
                {say('registrations.wasThere')}
              </label>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}

/** Those who have registered for the training or event in the form: who was there, counts, files, and who is told. */
export function Registrations() {
  const { id, collectionSlug, savedDocumentData } = useDocumentInfo()
  const { config } = useConfig()
  const isModified = useFormModified()
  const language = useLanguage()
  const [known, setKnown] = useState<Known | null>(null)
  const address = `${config.routes.api}/${collectionSlug ?? ''}/${String(id)}`
  const saved = savedDocumentData as Fields | undefined
  const say: Say = (path, values) => sayIn({ i18n: { language } }, path, values)

  useEffect(() => {
    if (id === undefined) return undefined
    const controller = new AbortController()
    fetch(`${address}/registrations`, { credentials: 'include', signal: controller.signal })
      .then(async (reply) => (reply.ok ? ((await reply.json()) as Known) : null))
      .then(setKnown, () => undefined)
    return () => controller.abort()
  }, [address, id])

  async function send(path: string, body: object): Promise<Record<string, unknown> | null> {
    const reply = await fetch(`${address}/${path}`, {
      method: 'POST',
      credentials: 'include',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    }).catch(() => null)
    if (reply?.ok) return (await reply.json()) as Record<string, unknown>
    toast.error(say('registrations.notDone'))
    return null
  }

  /** Shown at once, and taken back when the portal does not take it. */
  function show(person: Person, session: string, isThere: boolean): void {
    function noted(each: Person): Person {
      if (each.id !== person.id) return each
      const others = each.attended.filter((other) => other !== session)
      return { ...each, attended: isThere ? [...others, session] : others }
    }
    setKnown((before) => (before === null ? null : { ...before, people: before.people.map(noted) }))
  }

  async function note(person: Person, session: string, isThere: boolean): Promise<void> {
    show(person, session, isThere)
    const noted = await send('attendance', { registration: person.id, session, isThere })
    if (noted === null) show(person, session, !isThere)
  }

  async function count(): Promise<void> {
    if ((await send('participants', {})) !== null) window.location.reload()
  }

  if (id === undefined || saved === undefined || known === null) return null
  const { people, mayChange } = known
  const sessions = sessionsOf(saved, language)
  function counted(state: string): number {
    return people.filter((person) => person.state === state).length
  }
  const registered = counted('registered')
  const capacity = typeof saved.capacity === 'number' ? saved.capacity : null
  const over = seatsOver(capacity, registered)
  const tooMany = over > 0 ? say('registrations.seatsOver', { capacity: capacity ?? 0, over }) : ''
  async function take(format: 'csv' | 'xlsx'): Promise<void> {
    const table = tableOf(people, sessions, language)
    saveFile(
      await (format === 'csv' ? csvOf(table, language) : xlsxOf(table)),
      `${say('registrations.fileName')}.${format}`,
    )
  }
  return (
    <section className="registrations" aria-labelledby="registrations-title">
      <h2 id="registrations-title">{say('registrations.list')}</h2>
      {saved.isPublic === true && (
        <p>
          <a href={`${listPaths[language]}/${String(id)}`}>{say('registrations.publicPage')}</a>
        </p>
      )}
      {mayChange && <RegionTeamLinks region={regionOf(saved)} send={send} say={say} />}
      <Told saved={saved} people={people} say={say} />
      {people.length === 0 ? (
        <p>{say('registrations.noneYet')}</p>
      ) : (
        <>
          <p>
            {[say('registrations.howMany', { registered, waiting: counted('waiting') }), tooMany]
              .filter(Boolean)
              .join(' ')}
          </p>
          <Attendance people={people} mayChange={mayChange} sessions={sessions} note={note} say={say} />
          {mayChange && (
            <>
              <p className="registered__note">{say('registrations.countHelp')}</p>
              <Button buttonStyle="secondary" disabled={isModified} onClick={() => void count()}>
                {say('registrations.count')}
              </Button>
            </>
          )}
          <Button buttonStyle="secondary" onClick={() => void take('csv')}>
            {say('sheets.exportCsv')}
          </Button>
          <Button buttonStyle="secondary" onClick={() => void take('xlsx')}>
            {say('sheets.exportXlsx')}
          </Button>
        </>
      )}
    </section>
  )
}
