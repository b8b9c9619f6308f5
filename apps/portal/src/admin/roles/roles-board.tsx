'use client'

import { useConfig } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { RolesBoard as Board } from '../../accounts/roles-board'
import { say, type TextPath } from '../../text'
import { useLanguage } from '../language/use-language'
import { sent } from '../sent'
import { InviteForm, type Entry } from './invite-form'
import { OpenInvitations } from './open-invitations'
import { RolesTable } from './roles-table'

/** Texts in the reader's language. */
export type Words = (path: TextPath, values?: Record<string, string>) => string

/** Who has which role in a region, who is invited, and the form that invites. */
export function RolesBoard({ region }: { readonly region: string }) {
  const { config } = useConfig()
  const language = useLanguage()
  const [board, setBoard] = useState<Board | null>(null)
  const [said, setSaid] = useState('')
  const address = `${config.routes.api}/users`
  function words(path: TextPath, values?: Record<string, string>): string {
    return say({ i18n: { language } }, path, values)
  }
  useEffect(() => {
    const controller = new AbortController()
    fetch(`${address}/region-roles?region=${region}`, { credentials: 'include', signal: controller.signal })
      .then(async (reply) => (reply.ok ? ((await reply.json()) as Board) : null))
      .then(setBoard, () => undefined)
    return () => controller.abort()
  }, [address, region])
  async function act(path: string, data: object, done: TextPath, name: string): Promise<boolean> {
    const answer = await sent<Board>(`${address}/${path}`, { region, ...data })
    if ('problem' in answer) {
      setSaid(answer.problem ?? words('common.failed'))
      return false
    }
    setBoard(answer.body)
    setSaid(words(done, { name }))
    return true
  }
  if (board === null) return <p role="status">{words('roles.loading')}</p>
  return (
    <>
      <p role="status">{said}</p>
      <RolesTable
        roles={board.roles}
        words={words}
        language={language}
        onTake={({ id, name }) => void act('take-role', { id }, 'roles.taken', name)}
      />
      <OpenInvitations
        invitations={board.invitations}
        words={words}
        language={language}
        onRevoke={({ id, name }) => void act('revoke-invitation', { id }, 'roles.revoked', name)}
      />
      <InviteForm
        words={words}
        language={language}
        trainers={board.trainers}
        onInvite={(entry: Entry) => act('invite', entry, 'roles.invited', entry.name)}
      />
    </>
  )
}
