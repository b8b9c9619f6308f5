'use client'

import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import type { ShownRole } from '../../accounts/roles-board'
import { roleName } from '../../accounts/role-name'
import { dayText } from '../../fields/day-text'
import type { Language } from '../../text'
import type { Words } from './roles-board'

interface Props {
  readonly roles: readonly ShownRole[]
  readonly words: Words
  readonly language: Language
  readonly onTake: (role: ShownRole) => void
}

function endOf({ lastDay, isOver }: ShownRole, words: Words): string {
  if (lastDay === null) return words('roles.openEnd')
  return isOver ? words('roles.ended', { day: dayText(lastDay) }) : dayText(lastDay)
}

function roleOf({ role, isLeadUser, standsInFor }: ShownRole, words: Words, language: Language): string {
  const more = [
    ...(isLeadUser ? [words('roles.leadUser')] : []),
    ...(standsInFor === null ? [] : [words('roles.deputyOf', { name: standsInFor })]),
  ]
  return [roleName(role, language), ...more].join(', ')
}

/** Takes a role away once that is confirmed. */
function TakeAway({ role, words, onTake }: { role: ShownRole; words: Words; onTake: (role: ShownRole) => void }) {
  const [isAsked, setIsAsked] = useState(false)
  const { name } = role
  if (!isAsked) {
    return (
      <Button type="button" buttonStyle="secondary" size="small" margin={false} onClick={() => setIsAsked(true)}>
        {words('roles.take', { name })}
      </Button>
    )
  }
  return (
    <>
      <Button type="button" size="small" margin={false} onClick={() => onTake(role)}>
        {words('roles.takeConfirm', { name })}
      </Button>
      <Button type="button" buttonStyle="secondary" size="small" margin={false} onClick={() => setIsAsked(false)}>
        {words('roles.keep')}
      </Button>
    </>
  )
}

/** Who has which role in a region, and until when. */
export function RolesTable({ roles, words, language, onTake }: Props) {
  return (
    <section className="support__part support__table" aria-labelledby="roles-who">
      <h2 id="roles-who">{words('roles.who')}</h2>
      {roles.length === 0 ? (
        <p>{words('roles.none')}</p>
      ) : (
        <div role="region" aria-label={words('roles.who')} tabIndex={0}>
          <table>
            <thead>
              <tr>
                <th scope="col">{words('roles.name')}</th>
                <th scope="col">{words('roles.role')}</th>
                <th scope="col">{words('roles.until')}</th>
                <th scope="col">{words('roles.act')}</th>
              </tr>
            </thead>
            <tbody>
              {roles.map((role) => (
                <tr key={role.id}>
                  <th scope="row">{role.name}</th>
                  <td>{roleOf(role, words, language)}</td>
                  <td>{endOf(role, words)}</td>
                  <td>{role.mayTake && <TakeAway role={role} words={words} onTake={onTake} />}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  )
}
