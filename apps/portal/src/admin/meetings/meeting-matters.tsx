'use client'

import { agendaOutcomes } from '@kotipesa/domain'
import { Button, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { dayText } from '../../fields/day-text'
import type { MeetingMatters as Matters } from '../../meetings/matters'
import { say, type TextPath } from '../../text'
import { labelIn } from '../../text/label-in'
import { LinkedList } from '../linked-list'
import { useLanguage } from '../language/use-language'
import { sent } from '../sent'

async function mattersAt(address: string, signal?: AbortSignal): Promise<Matters | null> {
  const reply = await fetch(address, { credentials: 'include', signal: signal ?? null })
  return reply.ok ? ((await reply.json()) as Matters) : null
}

/** What the meeting in the form takes up, the questions that wait for an agenda, and the last memo. */
export function MeetingMatters() {
  const { id, savedDocumentData, hasSavePermission } = useDocumentInfo()
  const { config } = useConfig()
  const language = useLanguage()
  const [matters, setMatters] = useState<Matters | null>(null)
  const [said, setSaid] = useState('')
  const { api, admin } = config.routes
  const meeting = id === undefined ? null : String(id)
  useEffect(() => {
    if (meeting === null) return undefined
    const controller = new AbortController()
    mattersAt(`${api}/meetings/${meeting}/matters`, controller.signal).then(setMatters, () => undefined)
    return () => controller.abort()
  }, [api, meeting])
  function words(path: TextPath, values?: Record<string, string | number>): string {
    return say({ i18n: { language } }, path, values)
  }
  async function take(question: string): Promise<void> {
    const answer = await sent(`${api}/questions/${question}/act`, { act: 'agenda', meeting, text: '' })
    setSaid('problem' in answer ? (answer.problem ?? words('common.failed')) : words('meetings.taken'))
    setMatters(await mattersAt(`${api}/meetings/${String(meeting)}/matters`))
  }
  if (matters === null) return null
  const { items, questions, memo } = matters
  const mayTake = hasSavePermission === true && savedDocumentData?.state === 'planned'
  return (
    <section className="trail" aria-labelledby="matters-title">
      <h2 id="matters-title">{words('meetings.matters')}</h2>
      {memo !== null && (
        <p>
          {words('meetings.lastMemo')} <a href={`${admin}/collections/memos/${memo.id}`}>{memo.title}</a>
        </p>
      )}
      {items.length === 0 && <p>{words('meetings.noItems')}</p>}
      <LinkedList
        title={words('meetings.onAgenda')}
        lines={items.map((item) => ({
          key: item.id,
          href: `${admin}/collections/agenda-items/${item.id}`,
          title: item.title,
          note: item.outcome === null ? words('meetings.noOutcome') : labelIn(agendaOutcomes, item.outcome, language),
        }))}
      />
      {questions.length > 0 && (
        <>
          <h3>{words('meetings.openQuestions')}</h3>
          <ul className="trail__open">
            {questions.map((question) => (
              <li key={question.id}>
                <a href={`${admin}/collections/questions/${question.id}`}>{question.title}</a>{' '}
                <span>{words('meetings.askedOn', { day: dayText(question.since) })}</span>{' '}
                {mayTake && (
                  <Button
                    type="button"
                    buttonStyle="secondary"
                    size="small"
                    margin={false}
                    extraButtonProps={{ 'aria-label': words('meetings.takeQuestion', { title: question.title }) }}
                    onClick={() => void take(question.id)}
                  >
                    {words('meetings.take')}
                  </Button>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      <p role="status">{said}</p>
    </section>
  )
}
