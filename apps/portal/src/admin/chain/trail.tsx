'use client'

import { daysBetween, helsinkiDay, type OpenStep } from '@kotipesa/domain'
import { useConfig, useDocumentInfo, useFormModified } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'
import type { ActId, ChainSlug, StepKind, TrailReply } from '../../collections/chain/trail'
import { dayText } from '../../fields/day-text'
import { say, type TextPath } from '../../text'
import { useLanguage } from '../language/use-language'
import { Acts, type Chosen } from './acts'

const stepWords: Readonly<Record<StepKind, TextPath>> = {
  raised: 'chain.raised',
  plan: 'chain.plan',
  adopted: 'chain.adopted',
  onAgenda: 'chain.onAgenda',
  postponed: 'chain.postponed',
  noted: 'chain.noted',
  decided: 'chain.decided',
  told: 'chain.told',
  answered: 'chain.answered',
  withdrawn: 'chain.withdrawn',
  done: 'chain.done',
}

const openWords: Readonly<Record<OpenStep['step'], TextPath>> = {
  agenda: 'chain.openAgenda',
  outcome: 'chain.openOutcome',
  answer: 'chain.openAnswer',
  memo: 'chain.openMemo',
  done: 'chain.openDone',
}

type Words = (path: TextPath, values?: Record<string, string | number>) => string

/** What a matter waits for and since when, in words. */
function inWords({ step, since, due }: OpenStep, words: Words): string {
  const today = helsinkiDay(new Date())
  const isAhead = since > today
  const path = isAhead && step === 'outcome' ? 'chain.openOutcomeAhead' : openWords[step]
  const days = isAhead ? 0 : daysBetween(since, today)
  const followUp = due === null ? '' : ` ${words(due < today ? 'chain.overdue' : 'chain.due', { due: dayText(due) })}`
  return words(path, { since: dayText(since), days }) + followUp
}

/** The steps of the matter in the form with their days, what it waits for, and the acts that take it further. */
export function Trail({ slug }: { slug: ChainSlug }) {
  const { savedDocumentData } = useDocumentInfo()
  return <TrailOfSaved key={String(savedDocumentData?.updatedAt ?? '')} slug={slug} />
}

/** The trail as it is since the record was saved last. */
function TrailOfSaved({ slug }: { slug: ChainSlug }) {
  const { id, hasSavePermission } = useDocumentInfo()
  const isModified = useFormModified()
  const { config } = useConfig()
  const router = useRouter()
  const language = useLanguage()
  const [reply, setReply] = useState<TrailReply | null>(null)
  const [message, setMessage] = useState('')
  const [isBusy, setIsBusy] = useState(false)
  const { api, admin } = config.routes
  const record = id === undefined ? null : String(id)
  useEffect(() => {
    if (record === null) return undefined
    const controller = new AbortController()
    async function load(): Promise<void> {
      const address = `${api}/${slug}/${String(record)}/trail`
      const answer = await fetch(address, { credentials: 'include', signal: controller.signal }).catch(() => null)
      if (answer?.ok) setReply((await answer.json()) as TrailReply)
    }
    void load()
    return () => controller.abort()
  }, [api, slug, record])
  function words(path: TextPath, values?: Record<string, string | number>): string {
    return say({ i18n: { language } }, path, values)
  }
  async function take(act: ActId, { meeting, text }: Chosen): Promise<void> {
    setIsBusy(true)
    setMessage('')
    const answer = await fetch(`${api}/${slug}/${String(record)}/act`, {
      method: 'POST',
      credentials: 'include',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ act, meeting, text }),
    }).catch(() => null)
    const body = (await answer?.json().catch(() => null)) as Record<string, unknown> | null
    setIsBusy(false)
    if (!answer?.ok || body === null) {
      const [first] = (body?.errors ?? []) as { message: string; data?: { errors?: { message: string }[] } }[]
      setMessage(first?.data?.errors?.[0]?.message ?? first?.message ?? words('common.failed'))
      return
    }
    if (typeof body.sent === 'number') setMessage(words('chain.sent', { count: body.sent }))
    const target = `${admin}/collections/${String(body.collection)}/${String(body.id)}`
    if (body.id === record) globalThis.location.assign(target)
    else router.push(target)
  }
  if (record === null || reply === null) return null
  const open = reply.trails.flatMap((trail) => trail.open)
  return (
    <section className="trail" aria-labelledby="trail-title">
      <h2 id="trail-title">{words('chain.title')}</h2>
      {reply.trails.map((trail, index) => (
        <ol className="trail__steps" key={trail.steps[0]?.id ?? index}>
          {trail.steps.map((step) => (
            <li key={`${step.kind} ${step.id}`}>
              <span className="trail__step">
                {dayText(step.on)} {words(stepWords[step.kind])}
              </span>
              {step.id === record ? (
                <span aria-current="page">{step.title}</span>
              ) : (
                <a href={`${admin}/collections/${step.collection}/${step.id}`}>{step.title}</a>
              )}
            </li>
          ))}
        </ol>
      ))}
      <ul className="trail__open">
        {open.length === 0 && <li>{words('chain.nothingOpen')}</li>}
        {open.map((step) => (
          <li key={`${step.step} ${step.since}`}>{inWords(step, words)}</li>
        ))}
      </ul>
      {hasSavePermission === true && (
        <Acts
          reply={reply}
          isDisabled={isBusy || isModified}
          words={words}
          onTake={(act, chosen) => void take(act, chosen)}
        />
      )}
      <p role="status">{message || (isModified ? words('chain.saveFirst') : '')}</p>
    </section>
  )
}
