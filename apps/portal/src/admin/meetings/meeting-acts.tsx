'use client'

import { Button, toast, useAllFormFields, useConfig, useDocumentInfo, useField, useFormModified } from '@payloadcms/ui'
import { reduceFieldsToValues } from 'payload/shared'
import { useEffect, useState } from 'react'
import { toldOfMeeting } from '../../meetings/schedule'
import { say as sayIn, type TextPath } from '../../text'
import { useLanguage } from '../language/use-language'

type Fields = Readonly<Record<string, unknown>>

interface Known {
  readonly members: number
  readonly invited: number
  readonly toInvite: number
  /** Whether its day has passed and nobody has said what became of it. */
  readonly toRecord: boolean
  readonly mayChange: boolean
}

/** What can be done with the meeting in the form: invite its members, or record it once its day has passed. */
export function MeetingActs() {
  const { id, savedDocumentData } = useDocumentInfo()
  const saved = savedDocumentData as Fields | undefined
  if (id === undefined || saved === undefined) return null
  // Saved anew, it is asked anew who is invited.
  return <Acts key={String(saved.updatedAt)} id={String(id)} saved={saved} />
}

function Acts({ id, saved }: { id: string; saved: Fields }) {
  const { config } = useConfig()
  const [fields] = useAllFormFields()
  const { setValue } = useField<string>({ path: 'state' })
  const isModified = useFormModified()
  const language = useLanguage()
  const [known, setKnown] = useState<Known | null>(null)
  const [said, setSaid] = useState('')
  const address = `${config.routes.api}/meetings/${id}/invitations`
  function say(path: TextPath, values?: Record<string, string | number>): string {
    return sayIn({ i18n: { language } }, path, values)
  }
  useEffect(() => {
    const controller = new AbortController()
    fetch(address, { credentials: 'include', signal: controller.signal })
      .then(async (reply) => (reply.ok ? ((await reply.json()) as Known) : null))
      .then(setKnown, () => undefined)
    return () => controller.abort()
  }, [address])
  async function invite(): Promise<void> {
    const reply = await fetch(address, { method: 'POST', credentials: 'include' }).catch(() => null)
    const body = reply?.ok ? ((await reply.json()) as Known & { sent: number }) : null
    if (body === null) {
      toast.error(say('common.failed'))
      return
    }
    setKnown(body)
    setSaid(say('meetings.invitedNow', { sent: body.sent }))
  }
  if (known === null) return null
  const values = reduceFieldsToValues(fields, true) as Fields
  const isPlanned = saved.state === 'planned'
  const waits = known.toRecord
  const isTold = known.invited > 0 && toldOfMeeting(saved, { ...values, id: saved.id }) !== null
  return (
    <section className="registrations" aria-label={say('meetings.invitations')}>
      {waits && known.mayChange && (
        <>
          <p>{say('meetings.waitsToBeRecorded')}</p>
          <Button
            buttonStyle="primary"
            onClick={() => {
              setValue('held')
              window.location.hash = 'record'
            }}
            disabled={values.state === 'held'}
          >
            {say('meetings.markHeld')}
          </Button>
        </>
      )}
      {isPlanned && !waits && (
        <>
          <p>{say('meetings.howManyInvited', { members: known.members, invited: known.invited })}</p>
          {known.mayChange && (
            <Button buttonStyle="secondary" disabled={isModified || known.toInvite === 0} onClick={() => void invite()}>
              {say('meetings.invite', { count: known.toInvite })}
            </Button>
          )}
        </>
      )}
      <p role="status">{said}</p>
      <div role="status" className="told">
        {isTold && <p className="told__text">{say('meetings.told', { people: known.invited })}</p>}
      </div>
    </section>
  )
}
