'use client'

import { helsinkiDay, isActiveOn, isCalendarDate, type NetworkChangeKind, type NetworkKindId } from '@kotipesa/domain'
import { Button, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { idOf } from '../../access/actor'
import type { NetworkChange, NewNetwork } from '../../collections/network/reorganise'
import { dayText } from '../../fields/day-text'
import { dayOf } from '../../fields/day-value'
import { typedDay } from '../../fields/typed-day'
import { say, type TextPath } from '../../text'
import { useLanguage } from '../language/use-language'
import { NetworkChangeReport } from './network-change-report'
import { NewNetworks } from './new-networks'

type Fields = Readonly<Record<string, unknown>>

const kinds: readonly NetworkChangeKind[] = ['merge', 'split', 'end']

function newNetworksFor(kind: NetworkChangeKind, network: Fields): readonly NewNetwork[] {
  const same = { kind: network.kind as NetworkKindId, name: typeof network.name === 'string' ? network.name : '' }
  if (kind === 'end') return []
  return kind === 'split' ? [same, { ...same }] : [same]
}

/** The other networks that the region keeps and that are there today. */
async function othersOf(api: string, region: string, own: string, signal: AbortSignal): Promise<readonly Fields[]> {
  const query = `where[region][equals]=${region}&depth=0&limit=200&sort=title`
  const reply = await fetch(`${api}/networks?${query}`, { credentials: 'include', signal })
  const docs = reply.ok ? ((await reply.json()) as { docs: readonly Fields[] }).docs : []
  const today = helsinkiDay(new Date())
  return docs.filter(
    ({ id, validFrom, validUntil }) =>
      id !== own && isActiveOn({ validFrom: dayOf(validFrom) ?? '', validUntil: dayOf(validUntil) }, today),
  )
}

/** Merges, splits or ends the network in the form: an act with a day, told before it is done. */
export function ReorganiseNetwork() {
  const { id, savedDocumentData, hasSavePermission } = useDocumentInfo()
  const { config } = useConfig()
  const language = useLanguage()
  const network = (savedDocumentData ?? {}) as Fields
  const [kind, setKind] = useState<NetworkChangeKind | null>(null)
  const [others, setOthers] = useState<readonly Fields[]>([])
  const [chosen, setChosen] = useState<readonly string[]>([])
  const [to, setTo] = useState<readonly NewNetwork[]>([])
  const [typed, setTyped] = useState(() => dayText(helsinkiDay(new Date())))
  const [told, setTold] = useState<NetworkChange | null>(null)
  const [isDone, setIsDone] = useState(false)
  const [problem, setProblem] = useState('')
  function words(path: TextPath, values?: Record<string, string | number>): string {
    return say({ i18n: { language } }, path, values)
  }
  const region = idOf(network.region) ?? ''
  useEffect(() => {
    if (kind !== 'merge') return undefined
    const controller = new AbortController()
    othersOf(config.routes.api, region, String(id), controller.signal).then(setOthers, () => undefined)
    return () => controller.abort()
  }, [kind, config.routes.api, region, id])

  function begin(next: NetworkChangeKind | null): void {
    setKind(next)
    setTo(next === null ? [] : newNetworksFor(next, network))
    setChosen([])
    changed()
  }
  function changed(): void {
    setTold(null)
    setProblem('')
  }
  async function ask(confirm: boolean): Promise<void> {
    setProblem('')
    const day = typedDay(typed, helsinkiDay(new Date()))
    if (day === null || !isCalendarDate(day)) return setProblem(words('problems.day'))
    if (kind === 'merge' && chosen.length === 0) return setProblem(words('networkChanges.othersMissing'))
    const reply = await fetch(`${config.routes.api}/networks/reorganise`, {
      method: 'POST',
      credentials: 'include',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ day, from: [String(id), ...chosen], to, confirm }),
    }).catch(() => null)
    const body = (await reply?.json().catch(() => null)) as (NetworkChange & Refused) | null
    if (!reply?.ok || body === null) return setProblem(messageOf(body) ?? words('common.failed'))
    setTold(body)
    setIsDone(confirm)
  }
  if (id === undefined || hasSavePermission !== true || network.deletedAt) return null
  if (isDone && told !== null) {
    return (
      <section className="reorganise" role="status">
        <NetworkChangeReport told={told} isDone />
      </section>
    )
  }
  return (
    <section className="reorganise" aria-labelledby="reorganise-title">
      <h2 id="reorganise-title">{words('networkChanges.title')}</h2>
      <p>{words('networkChanges.help')}</p>
      <div className="reorganise__buttons" role="group" aria-labelledby="reorganise-title">
        {kinds.map((each) => (
          <Button
            key={each}
            buttonStyle={kind === each ? 'primary' : 'secondary'}
            extraButtonProps={{ 'aria-pressed': kind === each }}
            onClick={() => begin(kind === each ? null : each)}
            type="button"
          >
            {words(`networkChanges.${each}`)}
          </Button>
        ))}
      </div>
      {kind !== null && (
        <>
          {kind === 'merge' && (
            <fieldset className="reorganise__others">
              <legend>{words('networkChanges.others')}</legend>
              {others.map((each) => (
                <label key={String(each.id)}>
                  <input
                    type="checkbox"
                    checked={chosen.includes(String(each.id))}
                    onChange={({ target }) => {
                      const rest = chosen.filter((one) => one !== String(each.id))
                      setChosen(target.checked ? [...rest, String(each.id)] : rest)
                      changed()
                    }}
                  />{' '}
                  {String(each.title)}
                </label>
              ))}
            </fieldset>
          )}
          <label htmlFor="reorganise-day">{words('networkChanges.day')}</label>
          <input
            id="reorganise-day"
            type="text"
            inputMode="numeric"
            value={typed}
            aria-describedby="reorganise-problem"
            onChange={({ target }) => {
              setTyped(target.value)
              changed()
            }}
          />
          <NewNetworks
            networks={to}
            isMany={kind === 'split'}
            onChange={(next) => {
              setTo(next)
              changed()
            }}
          />
          <p id="reorganise-problem" role="alert" className="reorganise__problem">
            {problem}
          </p>
          <div role="status">{told !== null && <NetworkChangeReport told={told} isDone={false} />}</div>
          <div className="reorganise__buttons">
            {told === null ? (
              <Button buttonStyle="secondary" onClick={() => void ask(false)} type="button">
                {words('reorganisation.lookAhead')}
              </Button>
            ) : (
              <Button onClick={() => void ask(true)} type="button">
                {words(`networkChanges.${kind}Now`)}
              </Button>
            )}
            <Button buttonStyle="secondary" onClick={() => begin(null)} type="button">
              {words('people.cancel')}
            </Button>
          </div>
        </>
      )}
    </section>
  )
}

interface Refused {
  readonly errors?: readonly { readonly message: string; readonly data?: { errors?: { message: string }[] } }[]
}

/** What a refusal says of a field, or else of the whole. */
function messageOf(body: Refused | null): string | undefined {
  const [first] = body?.errors ?? []
  return first?.data?.errors?.[0]?.message ?? first?.message
}
