'use client'

import { findTerm, curricula, helsinkiDay } from '@kotipesa/domain'
import { Button, useConfig } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { OwnTraining as Own } from '../../trainers/own-training-shape'
import { say, type TextPath } from '../../text'
import { capitalised } from '../../text/capitalised'
import { useLanguage } from '../language/use-language'
import { sent } from '../sent'
import { Away, type Period } from './away'
import { Days } from './days'
import { Sessions } from './sessions'

/** Texts in the reader's language. */
export type Words = (path: TextPath, values?: Record<string, string | number>) => string

/** The private address of the own calendar, made anew and shown this once. */
function Calendar({ address, trainer, words }: { address: string; trainer: string; words: Words }) {
  const [key, setKey] = useState('')
  const [problem, setProblem] = useState('')
  async function make(): Promise<void> {
    const answer = await sent<{ key: string }>(`${address}/own-calendar`, { trainer })
    if ('problem' in answer) setProblem(answer.problem ?? words('common.failed'))
    else setKey(answer.body.key)
  }
  return (
    <section className="support__part" aria-labelledby={`calendar-${trainer}`}>
      <h2 id={`calendar-${trainer}`}>{words('ownTraining.calendar')}</h2>
      <p>{words('ownTraining.calendarHelp')}</p>
      <p role="status">{key === '' ? '' : words('calendarFeeds.keyOnce')}</p>
      {key !== '' && <p className="own-training__key">{key}</p>}
      <p role="alert">{problem}</p>
      <Button type="button" buttonStyle="secondary" onClick={() => void make()}>
        {words('calendarFeeds.makeKey')}
      </Button>
    </section>
  )
}

/** A trainer's own page: the own sessions with attendance, days by phase against the share, and periods away. */
export function OwnTraining() {
  const { config } = useConfig()
  const language = useLanguage()
  const [today] = useState(() => helsinkiDay(new Date()))
  const [own, setOwn] = useState<readonly Own[] | null>(null)
  const [said, setSaid] = useState('')
  const [problem, setProblem] = useState('')
  const address = `${config.routes.api}/users`
  function words(path: TextPath, values?: Record<string, string | number>): string {
    return say({ i18n: { language } }, path, values)
  }
  function curriculum(id: string): string {
    const term = findTerm(curricula, id)
    return term === undefined ? '' : capitalised(term.label)[language]
  }
  useEffect(() => {
    const controller = new AbortController()
    fetch(`${address}/own-training`, { credentials: 'include', signal: controller.signal })
      .then(async (reply) => (reply.ok ? ((await reply.json()) as readonly Own[]) : null))
      .then(setOwn, () => undefined)
    return () => controller.abort()
  }, [address])
  async function keepAway({ trainer, updatedAt }: Own, periods: readonly Period[]): Promise<void> {
    setSaid('')
    setProblem('')
    const answer = await sent<readonly Own[]>(`${address}/own-away`, { trainer, updatedAt, periods })
    if ('problem' in answer) {
      setProblem(answer.problem ?? words('common.failed'))
      return
    }
    setOwn(answer.body)
    setSaid(words('ownTraining.awaySaved'))
  }
  if (own === null) return <p role="status">{words('roles.loading')}</p>
  if (own.length === 0) return <p>{words('ownTraining.nobody')}</p>
  return (
    <div className="own-training">
      {own.map((each) => (
        <div key={each.trainer}>
          <Sessions sessions={each.sessions} today={today} {...{ words, curriculum, language, address }} />
          <Days own={each} words={words} curriculum={curriculum} language={language} />
          <p role="status">{said}</p>
          <p role="alert" className="leave__problem">
            {problem}
          </p>
          <Away
            key={each.updatedAt}
            trainer={each.trainer}
            away={each.away}
            today={today}
            words={words}
            onKeep={(periods) => keepAway(each, periods)}
          />
          <Calendar address={address} trainer={each.trainer} words={words} />
        </div>
      ))}
    </div>
  )
}
