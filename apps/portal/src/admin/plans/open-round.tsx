'use client'

import { Button, useConfig, useDocumentInfo, useFormModified } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { dayText } from '../../fields/day-text'
import { say, type TextPath } from '../../text'
import { useLanguage } from '../language/use-language'
import { sent } from '../sent'

interface Opening {
  readonly openedOn: string | null
  readonly count: number
  /** Whether regions get drafts of a plan; else they make what they return themselves. */
  readonly isOfPlan: boolean
  readonly mayOpen: boolean
}

/** Opens a round from its form, and leads to the board of all. */
export function OpenRound() {
  const { id } = useDocumentInfo()
  const isModified = useFormModified()
  const { config } = useConfig()
  const language = useLanguage()
  const [opening, setOpening] = useState<Opening | null>(null)
  const [message, setMessage] = useState('')
  const [isBusy, setIsBusy] = useState(false)
  const address = id === undefined ? null : `${config.routes.api}/rounds/${String(id)}`
  useEffect(() => {
    if (address === null) return undefined
    const controller = new AbortController()
    fetch(`${address}/opening`, { credentials: 'include', signal: controller.signal })
      .then(async (reply) => (reply.ok ? ((await reply.json()) as Opening) : null))
      .then(setOpening, () => undefined)
    return () => controller.abort()
  }, [address])
  function words(path: TextPath, values?: Record<string, string | number>): string {
    return say({ i18n: { language } }, path, values)
  }
  async function open(): Promise<void> {
    setIsBusy(true)
    const answer = await sent<Opening & { readonly made: number }>(`${String(address)}/open`, {})
    setIsBusy(false)
    if ('problem' in answer) return setMessage(answer.problem ?? words('common.failed'))
    const { made, ...now } = answer.body
    setMessage(now.isOfPlan ? words('planRounds.opened', { made }) : words('planRounds.openedReturns'))
    setOpening(now)
  }
  if (address === null || opening === null) return <p>{words('planRounds.openHelp')}</p>
  const { openedOn, count, isOfPlan, mayOpen } = opening
  return (
    <section className="plan-progress" aria-labelledby="open-round-title">
      <h2 id="open-round-title">{words('planRounds.singular')}</h2>
      <p>
        {openedOn === null
          ? words(isOfPlan ? 'planRounds.openHelp' : 'planRounds.openReturnsHelp')
          : isOfPlan
            ? words('planRounds.isOpen', { day: dayText(openedOn), count })
            : words('planRounds.isOpenReturns', { day: dayText(openedOn) })}
      </p>
      {mayOpen && (isOfPlan || openedOn === null) && (
        <Button type="button" disabled={isBusy || isModified} onClick={() => void open()}>
          {words(openedOn === null ? 'planRounds.open' : 'planRounds.openMore')}
        </Button>
      )}
      <p role="status">{message || (isModified ? words('planRounds.saveFirst') : '')}</p>
      <p>
        <a href={`${config.routes.admin}/rounds`}>{words('planRounds.boardLink')}</a>
      </p>
    </section>
  )
}
