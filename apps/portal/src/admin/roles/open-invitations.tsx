'use client'

import { Button } from '@payloadcms/ui'
import type { OpenInvitation } from '../../accounts/invitations'
import { roleName } from '../../accounts/role-name'
import { dayText } from '../../fields/day-text'
import type { Language } from '../../text'
import type { Words } from './roles-board'

interface Props {
  readonly invitations: readonly OpenInvitation[]
  readonly words: Words
  readonly language: Language
  readonly onRevoke: (invitation: OpenInvitation) => void
}

/** The invitations that may still be accepted. */
export function OpenInvitations({ invitations, words, language, onRevoke }: Props) {
  return (
    <section className="support__part" aria-labelledby="roles-invitations">
      <h2 id="roles-invitations">{words('roles.invitations')}</h2>
      {invitations.length === 0 && <p>{words('roles.noInvitations')}</p>}
      <ul>
        {invitations.map((invitation) => (
          <li key={invitation.id}>
            <p>
              {`${invitation.name}, ${roleName(invitation.role, language)}. `}
              {words('roles.validTo', { day: dayText(invitation.expires) })}
            </p>
            <Button type="button" buttonStyle="secondary" size="small" onClick={() => onRevoke(invitation)}>
              {words('roles.revoke', { name: invitation.name })}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
