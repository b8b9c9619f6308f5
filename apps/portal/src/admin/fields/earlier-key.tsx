'use client'

import { Button, toast, useDocumentInfo, useFormFields, useTranslation } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { say } from '../../text'

/** Ends the key before the present one at once, as when somebody else may have it. */
export function EarlierKey() {
  const { id } = useDocumentInfo()
  const { i18n } = useTranslation()
  const router = useRouter()
  const until = useFormFields(([fields]) => fields.earlierKeyUntil?.value)

  async function end(): Promise<void> {
    const address = `/api/service-clients/${String(id)}/end-earlier-key`
    const answer = await fetch(address, { method: 'POST' }).catch(() => null)
    if (!answer?.ok) return void toast.error(say({ i18n }, 'serviceClients.earlierKeyNotEnded'))
    toast.success(say({ i18n }, 'serviceClients.earlierKeyEnded'))
    router.refresh()
  }

  if (id === undefined || !until) return null
  return (
    <Button buttonStyle="secondary" onClick={() => void end()}>
      {say({ i18n }, 'serviceClients.endEarlierKey')}
    </Button>
  )
}
