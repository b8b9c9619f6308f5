'use client'

import { Button, toast, useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { dayText } from '../../fields/day-text'
import type { TeamProgress } from '../../rounds/team-progress'
import { say as sayIn, type TextPath } from '../../text'

interface Progress {
  readonly teams: readonly TeamProgress[]
  readonly mayChange: boolean
}

type Say = (path: TextPath, values?: Record<string, string | number>) => string

function State({ team, say }: { team: TeamProgress; say: Say }) {
  const { sentAt, openedAt, reportedAt, reminders, isClosed } = team
  const steps = [
    sentAt === null ? say('rounds.notSent') : say('rounds.sentOn', { day: dayText(sentAt) }),
    ...(openedAt === null ? [] : [say('rounds.openedLinkOn', { day: dayText(openedAt) })]),
    ...(reminders === 0 ? [] : [say('rounds.reminded', { times: reminders })]),
    ...(reportedAt === null ? [] : [say('rounds.reportedOn', { day: dayText(reportedAt) })]),
    ...(isClosed ? [say('rounds.linkClosed')] : []),
  ]
  return <>{steps.join(' · ')}</>
}

interface RowProps {
  readonly team: TeamProgress
  readonly mayChange: boolean
  readonly say: Say
  readonly act: (path: string) => Promise<unknown>
}

function Row({ team, mayChange, say, act }: RowProps) {
  const { config } = useConfig()
  const [link, setLink] = useState<string | null>(null)
  const { teamName, report, isClosed, hasContact } = team
  async function show(): Promise<void> {
    const answer = (await act(`teams/${team.team}/link`)) as { link?: string } | null
    setLink(answer?.link ?? null)
  }
  async function close(): Promise<void> {
    if (!window.confirm(say('rounds.closeAsk', { team: teamName }))) return
    await act(`teams/${team.team}/close`)
    setLink(null)
  }
  return (
    <tr>
      <th scope="row">
        {report === null ? (
          teamName
        ) : (
          <a href={`${config.routes.admin}/collections/team-reports/${report}`}>{teamName}</a>
        )}
      </th>
      <td>
        <State team={team} say={say} />
        {!hasContact && <p className="round-progress__note">{say('rounds.noContact')}</p>}
        {link !== null && (
          <p className="round-progress__link">
            <code>{link}</code>
          </p>
        )}
      </td>
      <td>
        {mayChange && (
          <div className="round-progress__acts">
            <Button
              buttonStyle="secondary"
              size="small"
              aria-label={`${say('rounds.showLink')}: ${teamName}`}
              onClick={() => void show()}
            >
              {isClosed ? say('rounds.newLink') : say('rounds.showLink')}
            </Button>
            {!isClosed && (
              <Button
                buttonStyle="secondary"
                size="small"
                aria-label={`${say('rounds.closeLink')}: ${teamName}`}
                onClick={() => void close()}
              >
                {say('rounds.closeLink')}
              </Button>
            )}
          </div>
        )}
      </td>
    </tr>
  )
}

async function progressOf(round: string | number): Promise<Progress | null> {
  const answer = await fetch(`/api/report-rounds/${round}/progress`).catch(() => null)
  return answer?.ok ? ((await answer.json()) as Progress) : null
}

/** Who has been asked in the round and what has come of it, with the button that asks. */
export function RoundProgress() {
  const { id } = useDocumentInfo()
  const { i18n } = useTranslation()
  const [progress, setProgress] = useState<Progress | null>(null)
  const [isBusy, setBusy] = useState(false)
  const [done, setDone] = useState<string | null>(null)
  const say: Say = (path, values) => sayIn({ i18n }, path, values)

  useEffect(() => {
    if (id !== undefined) void progressOf(id).then(setProgress)
  }, [id])

  async function act(path: string): Promise<unknown> {
    const answer = await fetch(`/api/report-rounds/${String(id)}/${path}`, { method: 'POST' }).catch(() => null)
    const given: unknown = await answer?.json().catch(() => null)
    if (!answer?.ok) toast.error(say('rounds.notDone'))
    setProgress(await progressOf(String(id)))
    return answer?.ok ? given : null
  }

  async function open(): Promise<void> {
    setBusy(true)
    const answer = (await act('open')) as { asked: number; sent: number } | null
    setBusy(false)
    setDone(answer === null ? null : say('rounds.opened', { asked: answer.asked, sent: answer.sent }))
  }

  if (id === undefined) return <p>{say('rounds.openAfterSaving')}</p>
  if (progress === null) return <p role="status">{say('rounds.loading')}</p>
  const { teams, mayChange } = progress
  const reported = teams.filter(({ reportedAt }) => reportedAt !== null).length
  return (
    <section className="round-progress" aria-labelledby="round-progress-title">
      <h2 id="round-progress-title">{say('rounds.teams')}</h2>
      <p>{teams.length === 0 ? say('rounds.nobodyAsked') : say('rounds.howFar', { reported, teams: teams.length })}</p>
      {mayChange && (
        <>
          <p className="round-progress__note">{say('rounds.openHelp')}</p>
          <Button buttonStyle="primary" disabled={isBusy} onClick={() => void open()}>
            {say(teams.length === 0 ? 'rounds.open' : 'rounds.openMore')}
          </Button>
          <p role="status">{done}</p>
        </>
      )}
      {teams.length > 0 && (
        <div className="round-progress__table">
          <table>
            <thead>
              <tr>
                <th scope="col">{say('reports.team')}</th>
                <th scope="col">{say('rounds.state')}</th>
                <th scope="col">{say('rounds.link')}</th>
              </tr>
            </thead>
            <tbody>
              {teams.map((team) => (
                <Row key={team.team} team={team} mayChange={mayChange} say={say} act={act} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  )
}
