'use client'

import { Button, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useRef, useState, type ChangeEvent } from 'react'
import type { Attachment, AttachmentList } from '../../attachments/attachment'
import { acceptedFiles } from '../../attachments/endings'
import type { OwnerKind } from '../../attachments/owner'
import { mostFileBytes, mostMegabytes } from '../../attachments/limits'
import { dayText } from '../../fields/day-text'
import { say, type TextPath } from '../../text'
import { daysInTrash } from '../../trash/days'
import { useLanguage } from '../language/use-language'

type Reply = AttachmentList & { readonly errors?: readonly { readonly message: string }[] }

async function listAt(address: string, init: RequestInit = {}): Promise<Reply | null> {
  const reply = await fetch(address, { credentials: 'include', ...init }).catch(() => null)
  return ((await reply?.json().catch(() => null)) ?? null) as Reply | null
}

/** The files of the record in the form: attached with a tap, removed, and brought back. */
export function Attachments({ of = 'meeting' }: { readonly of?: OwnerKind }) {
  const { id } = useDocumentInfo()
  const { config } = useConfig()
  const language = useLanguage()
  const chooser = useRef<HTMLInputElement>(null)
  const [list, setList] = useState<AttachmentList | null>(null)
  const [said, setSaid] = useState('')
  const [isBusy, setIsBusy] = useState(false)
  const address = `${config.routes.api}/attachments`
  useEffect(() => {
    if (id === undefined) return undefined
    const controller = new AbortController()
    void listAt(`${address}?${of}=${String(id)}`, { signal: controller.signal }).then((reply) => {
      if (reply !== null && reply.errors === undefined) setList(reply)
    })
    return () => controller.abort()
  }, [address, id, of])
  function words(path: TextPath, values?: Record<string, string | number>): string {
    return say({ i18n: { language } }, path, values)
  }
  async function change(at: string, init: RequestInit, done: string): Promise<void> {
    setIsBusy(true)
    const reply = await listAt(at, init)
    setIsBusy(false)
    if (reply === null || reply.errors !== undefined) {
      setSaid(reply?.errors?.[0]?.message ?? words('common.failed'))
      return
    }
    setList(reply)
    setSaid(done)
  }
  async function add({ target }: ChangeEvent<HTMLInputElement>): Promise<void> {
    const file = target.files?.[0]
    if (file === undefined) return
    target.value = ''
    if (file.size > mostFileBytes) {
      setSaid(words('attachments.tooLarge', { most: mostMegabytes }))
      return
    }
    setSaid(words('attachments.adding'))
    const query = new URLSearchParams({ [of]: String(id), name: file.name })
    const sent = { method: 'POST', headers: { 'Content-Type': 'application/octet-stream' }, body: file }
    await change(`${address}?${query.toString()}`, sent, words('attachments.added', { name: file.name }))
  }
  function line(file: Attachment, isRemoved: boolean) {
    const { id: one, name, size, addedOn } = file
    const values = { size: Math.max(1, Math.round(size / 1000)).toLocaleString(language), day: dayText(addedOn) }
    const act = isRemoved ? 'restore' : 'remove'
    const done = isRemoved
      ? words('attachments.restored', { name })
      : words('attachments.removed', { name, days: daysInTrash })
    return (
      <li key={one}>
        {isRemoved ? name : <a href={`${address}/${one}`}>{name}</a>}{' '}
        <span className="attachments__about">{words('attachments.size', values)}</span>{' '}
        {list?.mayChange === true && (
          <Button
            type="button"
            buttonStyle="secondary"
            size="small"
            margin={false}
            disabled={isBusy}
            extraButtonProps={{ 'aria-label': words(`attachments.${act}One`, { name }) }}
            onClick={() => void change(`${address}/${one}`, { method: isRemoved ? 'POST' : 'DELETE' }, done)}
          >
            {words(`attachments.${act}`)}
          </Button>
        )}
      </li>
    )
  }
  return (
    <section className="attachments" aria-labelledby="attachments-title">
      <h2 id="attachments-title">{words('attachments.title')}</h2>
      {id === undefined && <p>{words('attachments.afterSaving')}</p>}
      {list !== null && (
        <>
          {list.files.length === 0 && <p>{words('attachments.none')}</p>}
          <ul className="attachments__list">{list.files.map((file) => line(file, false))}</ul>
          {list.mayChange && (
            <>
              <p className="attachments__about">{words('attachments.help', { most: mostMegabytes })}</p>
              <input
                ref={chooser}
                type="file"
                hidden
                aria-label={words('attachments.add')}
                accept={acceptedFiles}
                onChange={(event) => void add(event)}
              />
              <Button type="button" buttonStyle="secondary" disabled={isBusy} onClick={() => chooser.current?.click()}>
                {words('attachments.add')}
              </Button>
            </>
          )}
          {list.removed.length > 0 && (
            <details className="attachments__trash">
              <summary>{words('attachments.trash', { count: list.removed.length })}</summary>
              <ul className="attachments__list">{list.removed.map((file) => line(file, true))}</ul>
            </details>
          )}
        </>
      )}
      <p role="status">{said}</p>
    </section>
  )
}
