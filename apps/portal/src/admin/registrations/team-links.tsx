'use client'

import { Button, useConfig } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { TextPath } from '../../text'

interface Team {
  readonly id: string
  readonly name: string
}

interface TeamLinksProps {
  readonly region: string
  readonly send: (path: string, body: object) => Promise<Record<string, unknown> | null>
  readonly say: (path: TextPath) => string
}

/** Gives out, and closes, the link by which the leader of a team registers its members. */
export function TeamLinks({ region, send, say }: TeamLinksProps) {
  const { config } = useConfig()
  const [teams, setTeams] = useState<readonly Team[]>([])
  const [team, setTeam] = useState('')
  const [shown, setShown] = useState('')
  const address = `${config.routes.api}/teams?depth=0&limit=0&sort=name&where[region][equals]=${region}`

  useEffect(() => {
    const controller = new AbortController()
    fetch(address, { credentials: 'include', signal: controller.signal })
      .then(async (reply) => (reply.ok ? ((await reply.json()) as { docs: readonly Team[] }).docs : []))
      .then(setTeams, () => undefined)
    return () => controller.abort()
  }, [address])

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
      <label htmlFor="team-link-team">{say('teamLinks.choose')} </label>
      <select
        id="team-link-team"
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
      <Button buttonStyle="secondary" disabled={team === ''} onClick={() => void make()}>
        {say('teamLinks.make')}
      </Button>
      <Button buttonStyle="secondary" disabled={team === ''} onClick={() => void mail()}>
        {say('teamLinks.mail')}
      </Button>
      <Button buttonStyle="secondary" disabled={team === ''} onClick={() => void close()}>
        {say('teamLinks.close')}
      </Button>
      <p role="status" className="registrations__link">
        {shown}
      </p>
    </div>
  )
}
