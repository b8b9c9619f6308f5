'use client'

import { Button, toast, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import { say as sayIn, type TextPath } from '../../text'

type KeyText = Extract<TextPath, `serviceClients.${string}`>

/** Makes a program's key and shows it once. */
export function ServiceKey() {
  const { id } = useDocumentInfo()
  const { i18n } = useTranslation()
  const [key, setKey] = useState<string | null>(null)
  function say(path: KeyText): string {
    return sayIn({ i18n }, path)
  }

  async function make(): Promise<void> {
    const answer = await fetch(`/api/service-clients/${String(id)}/key`, { method: 'POST' }).catch(() => null)
    if (answer?.ok) setKey(((await answer.json()) as { key: string }).key)
    else toast.error(say('serviceClients.keyNotMade'))
  }

  if (id === undefined) return <p>{say('serviceClients.keyAfterSaving')}</p>
  return (
    <div>
      <p>{say('serviceClients.keyHelp')}</p>
      <Button buttonStyle="secondary" onClick={() => void make()}>
        {say('serviceClients.makeKey')}
      </Button>
      <p role="status">
        {key !== null && (
          <>
            {say('serviceClients.keyOnce')} <code>{key}</code>
          </>
        )}
      </p>
    </div>
  )
}
