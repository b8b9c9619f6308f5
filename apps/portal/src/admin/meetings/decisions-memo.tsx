'use client'

import { Button, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'
import type { MeetingMatters } from '../../meetings/matters'
import { say } from '../../text'
import { useLanguage } from '../language/use-language'
import { sent } from '../sent'

/** One memo of all that was decided at the meeting in the form and not told yet, with a click. */
export function DecisionsMemo() {
  const { id, hasSavePermission } = useDocumentInfo()
  const { config } = useConfig()
  const language = useLanguage()
  const router = useRouter()
  const [untold, setUntold] = useState<MeetingMatters['untold']>([])
  const [said, setSaid] = useState('')
  const { api, admin } = config.routes
  const address = `${api}/meetings/${String(id)}`
  useEffect(() => {
    if (id === undefined) return undefined
    const controller = new AbortController()
    fetch(`${address}/matters`, { credentials: 'include', signal: controller.signal })
      .then(async (reply) => (reply.ok ? ((await reply.json()) as MeetingMatters).untold : []))
      .then(setUntold, () => undefined)
    return () => controller.abort()
  }, [address, id])
  async function write(): Promise<void> {
    const answer = await sent<{ id: string }>(`${address}/memo`, {})
    if ('body' in answer) router.push(`${admin}/collections/memos/${answer.body.id}`)
    else setSaid(answer.problem ?? say({ i18n: { language } }, 'common.failed'))
  }
  if (untold.length === 0 || hasSavePermission !== true) return null
  return (
    <section className="trail" aria-labelledby="untold-title">
      <h2 id="untold-title">{say({ i18n: { language } }, 'meetings.untold')}</h2>
      <ul>
        {untold.map((decision) => (
          <li key={decision.id}>
            <a href={`${admin}/collections/decisions/${decision.id}`}>{decision.title}</a>
          </li>
        ))}
      </ul>
      <Button type="button" buttonStyle="secondary" onClick={() => void write()}>
        {say({ i18n: { language } }, 'meetings.writeMemo')}
      </Button>
      <p role="status">{said}</p>
    </section>
  )
}
