'use client'

import { Button, ConfirmationModal, useAuth, useDocumentInfo, useModal, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import { languageOf, say, type TextPath } from '../../text'

const question = 'reset-second-factor'

/** On an account: the way to the own sessions and codes; on somebody else's, taking away codes that are lost. */
export function SignInPart() {
  const { id } = useDocumentInfo()
  const { i18n } = useTranslation()
  const { user } = useAuth()
  const { openModal } = useModal()
  const [told, setTold] = useState<TextPath | null>(null)

  async function reset(): Promise<void> {
    const answer = await fetch(`/api/users/${String(id)}/reset-second-factor`, { method: 'POST' }).catch(() => null)
    const body = answer?.ok ? ((await answer.json()) as { isReset: boolean }) : null
    setTold(body === null ? 'secondFactor.mayNotReset' : body.isReset ? 'secondFactor.isReset' : 'secondFactor.hadNone')
  }

  if (id === undefined) return null
  if (user?.id === id) {
    return (
      <p>
        <a href={`/tunnus?lang=${languageOf({ i18n })}`}>{say({ i18n }, 'ownAccount.link')}</a>
      </p>
    )
  }
  return (
    <div>
      <Button buttonStyle="secondary" onClick={() => openModal(question)}>
        {say({ i18n }, 'secondFactor.reset')}
      </Button>
      <ConfirmationModal
        modalSlug={question}
        heading={say({ i18n }, 'secondFactor.reset')}
        body={say({ i18n }, 'secondFactor.resetHelp')}
        confirmLabel={say({ i18n }, 'secondFactor.reset')}
        onConfirm={() => reset()}
      />
      <p role="status">{told === null ? null : say({ i18n }, told)}</p>
    </div>
  )
}
