'use client'

import { Button, ConfirmationModal, toast, useDocumentInfo, useModal, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import { say as sayIn, type TextPath } from '../../text'

type Words = 'serviceClients' | 'calendarFeeds'
type Said = 'makeKey' | 'keyHelp' | 'keyReplaces' | 'keyOnce' | 'keyAfterSaving' | 'keyNotMade'

const question = 'replace-secret'

/**
 * Makes what opens something without an account, a program's key or a calendar's address, and shows it once. Before it
 * takes the place of another one, it says what stops working.
 */
export function SecretOnce({ words }: { words: Words }) {
  const { id, collectionSlug } = useDocumentInfo()
  const { i18n } = useTranslation()
  const { openModal } = useModal()
  const [key, setKey] = useState<string | null>(null)
  function say(path: Said): string {
    return sayIn({ i18n }, `${words}.${path}` satisfies TextPath)
  }

  async function make(replace: boolean): Promise<void> {
    const answer = await fetch(`/api/${String(collectionSlug)}/${String(id)}/key`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ replace }),
    }).catch(() => null)
    if (answer?.status === 409) openModal(question)
    else if (answer?.ok) setKey(((await answer.json()) as { key: string }).key)
    else toast.error(say('keyNotMade'))
  }

  if (id === undefined) return <p>{say('keyAfterSaving')}</p>
  return (
    <div className="secret-once">
      <p>{say('keyHelp')}</p>
      <Button buttonStyle="secondary" onClick={() => void make(false)}>
        {say('makeKey')}
      </Button>
      <ConfirmationModal
        modalSlug={question}
        heading={say('makeKey')}
        body={say('keyReplaces')}
        confirmLabel={say('makeKey')}
        onConfirm={() => make(true)}
      />
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
