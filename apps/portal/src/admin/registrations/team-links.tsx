'use client'

import { Button } from '@payloadcms/ui'
import { useId, useState } from 'react'
import type { TextPath } from '../../text'

/** A team as one chooses it. */
export interface Team {
  readonly id: string
  readonly name: string
}

/** The teams, and how something is sent to the portal: `null` when it does not take it. */
export interface TeamLinksProps {
  readonly teams: readonly Team[]
  readonly send: (path: string, body: object) => Promise<Record<string, unknown> | null>
  readonly say: (path: TextPath) => string
}

/** Gives out, and closes, the link by which the leader of a team registers its members. */
export function TeamLinks({ teams, send, say }: TeamLinksProps) {
  const [team, setTeam] = useState('')
  const [shown, setShown] = useState('')
  const field = useId()

  async function make(): Promise<void> {
    const answer = await send('team-link', { team })
    if (typeof answer?.link === 'string') setShown(answer.link)
  }

  async function mail(): Promise<void> {
    const answer = await send('team-link/send', { team })
    if (answer !== null) setShown(say(answer.isSent === true ? 'teamLinks.mailed' : 'teamLinks.noContact'))
  }

  async function close(): Promise<void> {
    if ((await send('team-link/close', { team })) !== null) setShown(say('teamLinks.closed'))
  }

  if (teams.length === 0) return null
  return (
    <div className="registrations__team">
      <label htmlFor={field}>{say('teamLinks.choose')} </label>
      <select
        id={field}
        value={team}
        onChange={({ target }) => {
          setTeam(target.value)
          setShown('')
        }}
      >
        <option value="">{say('registrations.choose')}</option>
        {teams.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
      <p className="registered__note">{say('teamLinks.chooseHelp')}</p>
      <div className="registrations__buttons">
        <Button buttonStyle="secondary" disabled={team === ''} onClick={() => void make()}>
          {say('teamLinks.make')}
        </Button>
        <Button buttonStyle="secondary" disabled={team === ''} onClick={() => void mail()}>
          {say('teamLinks.mail')}
        </Button>
        <Button buttonStyle="secondary" disabled={team === ''} onClick={() => void close()}>
          {say('teamLinks.close')}
        </Button>
      </div>
      <p role="status" className="registrations__link">
        {shown}
      </p>
    </div>
  )
}
