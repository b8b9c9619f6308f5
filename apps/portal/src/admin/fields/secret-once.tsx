'use client'

import { Button, toast, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import { say as sayIn, type TextPath } from '../../text'

type Words = 'serviceClients' | 'calendarFeeds'
type Said = 'makeKey' | 'keyHelp' | 'keyOnce' | 'keyAfterSaving' | 'keyNotMade'

/** Makes what opens something without an account, a program's key or a calendar's address, and shows it once. */
export function SecretOnce({ words }: { words: Words }) {
  const { id, collectionSlug } = useDocumentInfo()
  const { i18n } = useTranslation()
  const [key, setKey] = useState<string | null>(null)
  function say(path: Said): string {
    return sayIn({ i18n }, `${words}.${path}` satisfies TextPath)
  }

  async function make(): Promise<void> {
    const answer = await fetch(`/api/${String(collectionSlug)}/${String(id)}/key`, { method: 'POST' }).catch(() => null)
    if (answer?.ok) setKey(((await answer.json()) as { key: string }).key)
    else toast.error(say('keyNotMade'))
  }

  if (id === undefined) return <p>{say('keyAfterSaving')}</p>
  return (
    <div>
      <p>{say('keyHelp')}</p>
      <Button buttonStyle="secondary" onClick={() => void make()}>
        {say('makeKey')}
      </Button>
      <p role="status">
        {key !== null && (
          <>
            {say('keyOnce')} <code>{key}</code>
          </>
        )}
      </p>
    </div>
  )
}
