'use client'

import type { ReturnStepId } from '@kotipesa/domain'
import { Button, useConfig, useDocumentInfo, useFormModified } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { dayText } from '../../fields/day-text'
import type { DocumentState as State } from '../../documents/state'
import { say, type TextPath } from '../../text'
import { useLanguage } from '../language/use-language'
import { sent } from '../sent'
import { DocumentChanges } from './document-changes'
import { LeaveOut } from './leave-out'
import { ToThl } from './to-thl'

/** The revisions of the document in the form, as they are since it was saved last. */
export function DocumentState() {
  const { savedDocumentData } = useDocumentInfo()
  return <StateOfSaved key={String(savedDocumentData?.updatedAt ?? '')} />
}

function timeOf(instant: string): string {
  return new Intl.DateTimeFormat('fi-FI', { timeZone: 'Europe/Helsinki', hour: 'numeric', minute: '2-digit' }).format(
    new Date(instant),
  )
}

function StateOfSaved() {
  const { id } = useDocumentInfo()
  const isModified = useFormModified()
  const { config } = useConfig()
  const language = useLanguage()
  const [state, setState] = useState<State | null>(null)
  const [decision, setDecision] = useState<string | null>(null)
  const [message, setMessage] = useState('')
  const [isBusy, setIsBusy] = useState(false)
  const { api, admin } = config.routes
  const address = id === undefined ? null : `${api}/documents/${String(id)}`
  useEffect(() => {
    if (address === null) return undefined
    const controller = new AbortController()
    fetch(`${address}/state`, { credentials: 'include', signal: controller.signal })
      .then(async (reply) => (reply.ok ? ((await reply.json()) as State) : null))
      .then(setState, () => undefined)
    return () => controller.abort()
  }, [address])
  function words(path: TextPath, values?: Record<string, string | number>): string {
    return say({ i18n: { language } }, path, values)
  }
  async function act(path: 'revise' | 'adopt' | ReturnStepId, data: object): Promise<void> {
    setIsBusy(true)
    setMessage(words('documents.making'))
    const answer = await sent(`${String(address)}/${path}`, data)
    setIsBusy(false)
    if ('problem' in answer) return setMessage(answer.problem ?? words('common.failed'))
    globalThis.location.reload()
  }
  if (address === null) return <p>{words('documents.notMade')}</p>
  if (state === null) return null
  const { revisions, mayChange, decisions, adoptedOn } = state
  const [newest, ...older] = revisions
  const adopted = revisions.find(({ isAdopted }) => isAdopted)
  const chosen = decision ?? decisions[0]?.id ?? ''
  return (
    <section className="plan-progress" aria-labelledby="document-state-title">
      <h2 id="document-state-title">{words('documents.stateTitle')}</h2>
      {newest === undefined ? (
        <p>{words('documents.notMade')}</p>
      ) : (
        <>
          <p>
            <strong>
              {words('documents.newest', {
                number: newest.number,
                day: dayText(newest.madeAt),
                time: timeOf(newest.madeAt),
              })}
            </strong>
          </p>
          <p className="document-files">
            <a href={`${address}/page`} target="_blank" rel="noreferrer">
              {words('documents.openPage')}
            </a>
            <a href={`${address}/file?format=docx`}>{words('documents.getDocx')}</a>
            <a href={`${address}/file?format=pdf`}>{words('documents.getPdf')}</a>
          </p>
        </>
      )}
      {state.decision !== null && (
        <p>
          {words('documents.adoptedBy', { day: dayText(adoptedOn) })}{' '}
          <a href={`${admin}/collections/decisions/${state.decision.id}`}>{state.decision.title}</a>
          {adopted !== undefined && adopted !== newest && (
            <> {words('documents.adoptedOlder', { number: adopted.number })}</>
          )}
        </p>
      )}
      {newest !== undefined && <DocumentChanges address={address} language={language} />}
      {mayChange && (
        <div className="plan-progress__buttons">
          <Button type="button" disabled={isBusy || isModified} onClick={() => void act('revise', {})}>
            {words(newest === undefined ? 'documents.makeIt' : 'documents.makeNext')}
          </Button>
        </div>
      )}
      {mayChange && newest !== undefined && (
        <LeaveOut address={address} language={language} isDisabled={isBusy || isModified} />
      )}
      {state.toThl !== null && newest !== undefined && (
        <ToThl
          toThl={state.toThl}
          language={language}
          isDisabled={isBusy || isModified}
          onStep={(step, data) => void act(step, data)}
        />
      )}
      {mayChange && state.toThl === null && state.decision === null && newest !== undefined && (
        <div className="plan-progress__acts">
          <h3>{words('documents.adoptTitle')}</h3>
          {decisions.length === 0 ? (
            <p>{words('documents.adoptNone')}</p>
          ) : (
            <>
              <p>{words('documents.adoptHelp')}</p>
              <label htmlFor="document-decision">{words('documents.decision')}</label>
              <select id="document-decision" value={chosen} onChange={(event) => setDecision(event.target.value)}>
                {decisions.map((each) => (
                  <option key={each.id} value={each.id}>
                    {each.title}
                  </option>
                ))}
              </select>
              <Button
                type="button"
                buttonStyle="secondary"
                disabled={isBusy || isModified}
                onClick={() => void act('adopt', { decision: chosen })}
              >
                {words('documents.adopt')}
              </Button>
            </>
          )}
        </div>
      )}
      {older.length > 0 && (
        <details>
          <summary>{words('documents.earlier')}</summary>
          <ul>
            {older.map(({ number, madeAt, isAdopted }) => (
              <li key={number}>
                <a href={`${address}/page?revision=${number}`} target="_blank" rel="noreferrer">
                  {words('documents.oneRevision', { number, day: dayText(madeAt) })}
                </a>
                {isAdopted && ` – ${words('documents.isAdopted')}`}
              </li>
            ))}
          </ul>
        </details>
      )}
      <p role="status">{message || (isModified ? words('documents.saveFirst') : '')}</p>
    </section>
  )
}
