'use client'

import { regionByCode, regions } from '@kotipesa/domain'
import { Button, toast, useConfig, useDocumentInfo, useFormFields } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { dayText } from '../../fields/day-text'
import type { AskedRegion, AskedRegions } from '../../guest-teams/asked-region'
import { say, type TextPath } from '../../text'
import { useLanguage } from '../language/use-language'

type Words = (path: TextPath, values?: Record<string, string | number>) => string

function stateOf({ answer, answeredAt, askedAt, teams }: AskedRegion, words: Words): string {
  if (answer === null) return words('guestTeams.askedOn', { day: dayText(askedAt) })
  const on = { day: dayText(answeredAt) }
  if (answer === 'no') return words('guestTeams.noOn', on)
  return `${words('guestTeams.yesOn', on)} ${teams.join(', ')}`
}

/** Teams of other regions in the saved training: whom it asks, what they answered, and the button that asks another one. */
export function GuestTeams() {
  const { id, hasSavePermission } = useDocumentInfo()
  const { config } = useConfig()
  const language = useLanguage()
  const own = useFormFields(([fields]) => String(fields['region']?.value ?? ''))
  const [found, setFound] = useState<AskedRegions | null>(null)
  const [chosen, setChosen] = useState('')
  const words: Words = (path, values) => say({ i18n: { language } }, path, values)
  const address = id === undefined ? null : `${config.routes.api}/trainings/${String(id)}/asked-regions`
  useEffect(() => {
    if (address === null) return undefined
    const controller = new AbortController()
    fetch(address, { credentials: 'include', signal: controller.signal })
      .then(async (reply) => setFound(reply.ok ? ((await reply.json()) as AskedRegions) : null))
      .catch(() => undefined)
    return () => controller.abort()
  }, [address])
  async function act(path: string, region: string): Promise<void> {
    const reply = await fetch(`${address}${path}`, {
      method: 'POST',
      credentials: 'include',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ region }),
    }).catch(() => null)
    const body = (await reply?.json().catch(() => null)) as (AskedRegions & { errors?: { message: string }[] }) | null
    if (reply?.ok && body !== null) {
      setFound(body)
      setChosen('')
    } else toast.error(body?.errors?.[0]?.message ?? words('common.failed'))
  }
  if (found === null) return null
  const { state, asked } = found
  const others = regions.filter(({ code }) => code !== own && asked.every(({ region }) => region !== code))
  const mayAsk = hasSavePermission && state !== 'closed'
  if (!mayAsk && asked.length === 0) return null
  return (
    <section className="make-training guest-teams" aria-labelledby="guest-teams-title">
      <h2 id="guest-teams-title">{words('guestTeams.title')}</h2>
      {mayAsk && <p>{words('guestTeams.help')}</p>}
      <ul>
        {asked.map((each) => {
          const name = regionByCode(each.region).name[language]
          const mayTakeBack = mayAsk && (state === 'open' || each.teams.length === 0)
          return (
            <li key={each.region} data-answer={each.answer ?? 'none'}>
              <strong>{name}</strong>: {stateOf(each, words)}
              {mayTakeBack && (
                <Button
                  type="button"
                  buttonStyle="secondary"
                  size="small"
                  onClick={() => void act('/take-back', each.region)}
                  aria-label={words('guestTeams.takeBackOf', { region: name })}
                >
                  {words('guestTeams.takeBack')}
                </Button>
              )}
            </li>
          )
        })}
      </ul>
      {mayAsk && (
        <div className="guest-teams__ask">
          <label htmlFor="guest-teams-region">{words('guestTeams.region')}</label>
          <select id="guest-teams-region" value={chosen} onChange={(event) => setChosen(event.target.value)}>
            <option value="">{words('guestTeams.choose')}</option>
            {others.map(({ code, name }) => (
              <option key={code} value={code}>
                {name[language]}
              </option>
            ))}
          </select>
          <Button type="button" onClick={() => void act('', chosen)} disabled={chosen === ''}>
            {words('guestTeams.ask')}
          </Button>
        </div>
      )}
    </section>
  )
}
