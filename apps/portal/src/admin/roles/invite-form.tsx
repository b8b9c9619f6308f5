'use client'

import { helsinkiDay, regionRoles } from '@kotipesa/domain'
import { Button } from '@payloadcms/ui'
import { useState, type FormEvent } from 'react'
import { typedDay } from '../../fields/typed-day'
import type { Language } from '../../text'
import type { Words } from './roles-board'

/** What is written in the form. */
export interface Entry {
  readonly name: string
  readonly email: string
  readonly role: string
  readonly lastDay: string
}

interface Props {
  readonly words: Words
  readonly language: Language
  /** Gives whether it was sent. */
  readonly onInvite: (entry: Entry) => Promise<boolean>
}

const empty: Entry = { name: '', email: '', role: 'editor', lastDay: '' }

/** The form that invites somebody to the region. */
export function InviteForm({ words, language, onInvite }: Props) {
  const [entry, setEntry] = useState(empty)
  const [isSending, setIsSending] = useState(false)
  async function send(event: FormEvent): Promise<void> {
    event.preventDefault()
    if (isSending) return
    setIsSending(true)
    const lastDay = typedDay(entry.lastDay, helsinkiDay(new Date())) ?? ''
    if (await onInvite({ ...entry, lastDay })) setEntry(empty)
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
        <label htmlFor="roles-last-day">{words('roles.lastDay')}</label>
        <span id="roles-last-day-help">{words('roles.lastDayHelp')}</span>
        <input
          id="roles-last-day"
          autoComplete="off"
          aria-describedby="roles-last-day-help"
          value={entry.lastDay}
          onChange={({ target }) => setEntry({ ...entry, lastDay: target.value })}
        />
        <Button type="submit" disabled={isSending}>
          {words('roles.send')}
        </Button>
      </form>
    </section>
  )
}
