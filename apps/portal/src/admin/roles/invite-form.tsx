'use client'

import { helsinkiDay, regionRoles } from '@kotipesa/domain'
import { Button } from '@payloadcms/ui'
import { useState, type FormEvent } from 'react'
import type { UnlinkedTrainer } from '../../accounts/region-roles'
import { typedDay } from '../../fields/typed-day'
import type { Language } from '../../text'
import type { Words } from './roles-board'

/** What is written in the form. */
export interface Entry {
  readonly name: string
  readonly email: string
  readonly role: string
  readonly lastDay: string
  readonly standsInFor: string
  /** The trainer whose own it is to be. */
  readonly person: string
}

interface Props {
  readonly words: Words
  readonly language: Language
  readonly trainers: readonly UnlinkedTrainer[]
  /** Gives whether it was sent. */
  readonly onInvite: (entry: Entry) => Promise<boolean>
}

const empty: Entry = { name: '', email: '', role: 'editor', lastDay: '', standsInFor: '', person: '' }

/** The form that invites somebody to the region. */
export function InviteForm({ words, language, trainers, onInvite }: Props) {
  const [entry, setEntry] = useState(empty)
  const [isSending, setIsSending] = useState(false)
  async function send(event: FormEvent): Promise<void> {
    event.preventDefault()
    if (isSending) return
    setIsSending(true)
    const lastDay = typedDay(entry.lastDay, helsinkiDay(new Date())) ?? ''
    const person = entry.role === 'trainer' ? entry.person : ''
    if (await onInvite({ ...entry, lastDay, person })) setEntry(empty)
    setIsSending(false)
  }
  return (
    <section className="support__part" aria-labelledby="roles-invite">
      <h2 id="roles-invite">{words('roles.invite')}</h2>
      <form className="roles__form" onSubmit={(event) => void send(event)}>
        <label htmlFor="roles-name">{words('roles.name')}</label>
        <input
          id="roles-name"
          required
          maxLength={200}
          autoComplete="off"
          value={entry.name}
          onChange={({ target }) => setEntry({ ...entry, name: target.value })}
        />
        <label htmlFor="roles-email">{words('roles.email')}</label>
        <input
          id="roles-email"
          type="email"
          required
          maxLength={254}
          autoComplete="off"
          value={entry.email}
          onChange={({ target }) => setEntry({ ...entry, email: target.value })}
        />
        <label htmlFor="roles-role">{words('roles.role')}</label>
        <select
          id="roles-role"
          value={entry.role}
          onChange={({ target }) => setEntry({ ...entry, role: target.value })}
        >
          {regionRoles.map(({ id, label }) => (
            <option key={id} value={id}>
              {label[language]}
            </option>
          ))}
        </select>
        {entry.role === 'trainer' && (
          <>
            <label htmlFor="roles-person">{words('roles.person')}</label>
            <span id="roles-person-help">{words('roles.personHelp')}</span>
            <select
              id="roles-person"
              required
              aria-describedby="roles-person-help"
              value={entry.person}
              onChange={({ target }) => setEntry({ ...entry, person: target.value })}
            >
              <option value="">{words('handover.choose')}</option>
              {trainers.map(({ person, name }) => (
                <option key={person} value={person}>
                  {name}
                </option>
              ))}
            </select>
          </>
        )}
        <label htmlFor="roles-last-day">{words('roles.lastDay')}</label>
        <span id="roles-last-day-help">{words('roles.lastDayHelp')}</span>
        <input
          id="roles-last-day"
          autoComplete="off"
          aria-describedby="roles-last-day-help"
          value={entry.lastDay}
          onChange={({ target }) => setEntry({ ...entry, lastDay: target.value })}
        />
        <label htmlFor="roles-stands-in">{words('roles.standsInFor')}</label>
        <span id="roles-stands-in-help">{words('roles.standsInForHelp')}</span>
        <input
          id="roles-stands-in"
          maxLength={200}
          autoComplete="off"
          aria-describedby="roles-stands-in-help"
          value={entry.standsInFor}
          onChange={({ target }) => setEntry({ ...entry, standsInFor: target.value })}
        />
        <Button type="submit" disabled={isSending}>
          {words('roles.send')}
        </Button>
      </form>
    </section>
  )
}
