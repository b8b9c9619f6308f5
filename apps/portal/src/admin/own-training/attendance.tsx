'use client'

import { Button } from '@payloadcms/ui'
import { useEffect, useState, type FormEvent } from 'react'
import type { OwnAttendance } from '../../trainers/own-training-shape'
import { sent } from '../sent'
import type { Words } from './own-training'

interface Props {
  /** Of the account's endpoints. */
  readonly address: string
  readonly session: string
  readonly words: Words
}

/** Who was at one of the own sessions: those who have a seat, by name. */
export function Attendance({ address, session, words }: Props) {
  const [list, setList] = useState<OwnAttendance['people'] | null>(null)
  const [there, setThere] = useState<ReadonlySet<string>>(new Set())
  const [said, setSaid] = useState('')
  useEffect(() => {
    const controller = new AbortController()
    const asked = `${address}/own-attendance?session=${encodeURIComponent(session)}`
    async function load(): Promise<void> {
      const reply = await fetch(asked, { credentials: 'include', signal: controller.signal }).catch(() => null)
      if (!reply?.ok) return
      const { people } = (await reply.json()) as OwnAttendance
      setList(people)
      setThere(new Set(people.filter(({ isThere }) => isThere).map(({ id }) => id)))
    }
    void load()
    return () => controller.abort()
  }, [address, session])
  async function save(event: FormEvent): Promise<void> {
    event.preventDefault()
    const shown = (list ?? []).filter(({ isThere }) => isThere).map(({ id }) => id)
    const answer = await sent<OwnAttendance>(`${address}/own-attendance`, { session, shown, there: [...there] })
    if ('problem' in answer) {
      setSaid(answer.problem ?? words('common.failed'))
      return
    }
    setList(answer.body.people)
    setSaid(words('registrations.saved'))
  }
  function toggle(id: string): void {
    const after = new Set(there)
    if (!after.delete(id)) after.add(id)
    setThere(after)
    setSaid('')
  }
  if (list === null) return <p role="status">{words('roles.loading')}</p>
  if (list.length === 0) return <p>{words('registrations.noneYet')}</p>
  return (
    <form onSubmit={(event) => void save(event)}>
      <fieldset className="own-training__people">
        <legend>{words('trainerQuestions.attendanceHelp')}</legend>
        {list.map(({ id, name }) => (
          <label key={id} className="handover__thing">
            <input type="checkbox" checked={there.has(id)} onChange={() => toggle(id)} />
            {name}
          </label>
        ))}
      </fieldset>
      <p role="status">{said}</p>
      <Button type="submit" size="small">
        {words('trainerQuestions.attendanceSave')}
      </Button>
    </form>
  )
}
