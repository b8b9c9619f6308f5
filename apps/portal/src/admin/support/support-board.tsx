'use client'

import { supportTopics, type SupportTopicId } from '@kotipesa/domain'
import { Button, useConfig } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { SupportBoard as Board } from '../../support/tallies'
import { say, type TextPath } from '../../text'
import { capitalised } from '../../text/capitalised'
import { useLanguage } from '../language/use-language'
import { sent } from '../sent'

interface Props {
  readonly region: string
  readonly mayWrite: boolean
}

type Words = (path: TextPath, values?: Record<string, string | number>) => string

/** How many of each topic there were in the months shown, as bars with their numbers. */
function Picture({ board, words, name }: { board: Board; words: Words; name: (id: SupportTopicId) => string }) {
  const sums = supportTopics.map(({ id }) => ({
    id,
    count: board.months.reduce((sum, { counts }) => sum + (counts[id] ?? 0), 0),
  }))
  const most = Math.max(1, ...sums.map(({ count }) => count))
  const all = sums.reduce((sum, { count }) => sum + count, 0)
  if (all === 0) return <p>{words('support.none')}</p>
  return (
    <>
      <p>{words('support.all', { count: all })}</p>
      <ul className="support__bars">
        {sums.map(({ id, count }) => (
          <li key={id}>
            <span>{name(id)}</span>
            <span className="support__bar" aria-hidden="true">
              <span style={{ width: `${(count / most) * 100}%` }} />
            </span>
            <strong>{count}</strong>
          </li>
        ))}
      </ul>
    </>
  )
}

/** The same by month, as a table. */
function Months({ board, words, name }: { board: Board; words: Words; name: (id: SupportTopicId) => string }) {
  return (
    <details className="support__table">
      <summary>{words('support.byMonth')}</summary>
      <div role="region" aria-label={words('support.byMonth')} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{words('support.month')}</th>
              {supportTopics.map(({ id }) => (
                <th key={id} scope="col">
                  {name(id)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {board.months.map(({ month, counts }) => (
              <tr key={month}>
                <th scope="row">{`${Number(month.slice(5))}/${month.slice(0, 4)}`}</th>
                {supportTopics.map(({ id }) => (
                  <td key={id}>{counts[id] ?? 0}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  )
}

/** A tap for each topic that somebody asked about, and what the taps come to. */
export function SupportBoard({ region, mayWrite }: Props) {
  const { config } = useConfig()
  const language = useLanguage()
  const [board, setBoard] = useState<Board | null>(null)
  const [last, setLast] = useState<SupportTopicId | null>(null)
  const [said, setSaid] = useState('')
  const address = `${config.routes.api}/support-tallies`
  function words(path: TextPath, values?: Record<string, string | number>): string {
    return say({ i18n: { language } }, path, values)
  }
  function name(id: SupportTopicId): string {
    const topic = supportTopics.find((each) => each.id === id)
    return topic === undefined ? id : capitalised(topic.label)[language]
  }
  useEffect(() => {
    const controller = new AbortController()
    fetch(`${address}/board?region=${region}`, { credentials: 'include', signal: controller.signal })
      .then(async (reply) => (reply.ok ? ((await reply.json()) as Board) : null))
      .then(setBoard, () => undefined)
    return () => controller.abort()
  }, [address, region])
  async function tap(topic: SupportTopicId, by: 1 | -1): Promise<void> {
    const answer = await sent<Board>(`${address}/tap`, { region, topic, by })
    if ('problem' in answer) return setSaid(answer.problem ?? words('common.failed'))
    setBoard(answer.body)
    setLast(by === 1 ? topic : null)
    const count = answer.body.today[topic] ?? 0
    setSaid(words(by === 1 ? 'support.added' : 'support.takenAway', { topic: name(topic), count }))
  }
  if (board === null) return <p role="status">{words('support.loading')}</p>
  return (
    <>
      {mayWrite && (
        <section className="support__part" aria-labelledby="support-tap">
          <h2 id="support-tap">{words('support.today')}</h2>
          <p>{words('support.tapHelp')}</p>
          <ul className="support__taps">
            {supportTopics.map(({ id }) => (
              <li key={id}>
                <button type="button" onClick={() => void tap(id, 1)}>
                  <span>{name(id)}</span>
                  <strong>{board.today[id] ?? 0}</strong>
                </button>
              </li>
            ))}
          </ul>
          <p role="status">{said}</p>
          {last !== null && (
            <Button type="button" buttonStyle="secondary" size="small" onClick={() => void tap(last, -1)}>
              {words('support.takeBack', { topic: name(last) })}
            </Button>
          )}
        </section>
      )}
      <section className="support__part" aria-labelledby="support-picture">
        <h2 id="support-picture">{words('support.picture')}</h2>
        <Picture board={board} words={words} name={name} />
        <Months board={board} words={words} name={name} />
      </section>
    </>
  )
}
