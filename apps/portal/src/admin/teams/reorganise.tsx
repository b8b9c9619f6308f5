'use client'

import { helsinkiDay, isActiveOn, isCalendarDate, type ReorganisationKind } from '@kotipesa/domain'
import { Button, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { NewTeam, Reorganisation } from '../../collections/team/reorganise'
import { dayText } from '../../fields/day-text'
import { dayOf } from '../../fields/day-value'
import { typedDay } from '../../fields/typed-day'
import { say, type TextPath } from '../../text'
import { useLanguage } from '../language/use-language'
import { useMayWrite } from '../use-may-write'
import { NewTeams } from './new-teams'
import { ReorganisationReport } from './reorganisation-report'

type Fields = Readonly<Record<string, unknown>>

const kinds: readonly ReorganisationKind[] = ['merge', 'split', 'move']

function regionOf({ region }: Fields): string {
  return String(typeof region === 'object' && region !== null ? (region as { id: unknown }).id : region)
}

function newTeamLike(team: Fields, name: string): NewTeam {
  const municipality = typeof team.municipality === 'string' ? team.municipality : null
  return { name, municipality, serviceType: String(team.serviceType) }
}

function newTeamsFor(kind: ReorganisationKind, team: Fields): readonly NewTeam[] {
  const name = String(team.name)
  return kind === 'split' ? [newTeamLike(team, `${name} 1`), newTeamLike(team, `${name} 2`)] : [newTeamLike(team, name)]
}

async function othersOf(api: string, region: string, own: string, signal: AbortSignal): Promise<readonly Fields[]> {
  const query = `where[region][equals]=${region}&depth=0&limit=200&sort=name`
  const reply = await fetch(`${api}/teams?${query}`, { credentials: 'include', signal })
  const docs = reply.ok ? ((await reply.json()) as { docs: readonly Fields[] }).docs : []
  const today = helsinkiDay(new Date())
  return docs.filter(
    (each) =>
      each.id !== own &&
      isActiveOn({ validFrom: dayOf(each.validFrom) ?? '', validUntil: dayOf(each.validUntil) }, today),
  )
}

/** Merges, splits or moves the team in the form: an act with a day, told before it is done. */
export function Reorganise() {
  const { id, savedDocumentData } = useDocumentInfo()
  const { config } = useConfig()
  const mayWrite = useMayWrite('teams')
  const language = useLanguage()
  const team = (savedDocumentData ?? {}) as Fields
  const [kind, setKind] = useState<ReorganisationKind | null>(null)
  const [others, setOthers] = useState<readonly Fields[]>([])
  const [chosen, setChosen] = useState<readonly string[]>([])
  const [to, setTo] = useState<readonly NewTeam[]>([])
  const [typed, setTyped] = useState(() => dayText(helsinkiDay(new Date())))
  const [told, setTold] = useState<Reorganisation | null>(null)
  const [isDone, setIsDone] = useState(false)
  const [problem, setProblem] = useState('')
  function words(path: TextPath, values?: Record<string, string | number>): string {
    return say({ i18n: { language } }, path, values)
  }
  const region = regionOf(team)
  useEffect(() => {
    if (kind !== 'merge') return
    const controller = new AbortController()
    othersOf(config.routes.api, region, String(id), controller.signal).then(setOthers, () => undefined)
    return () => controller.abort()
  }, [kind, config.routes.api, region, id])

  function begin(next: ReorganisationKind | null): void {
    setKind(next)
    setTo(next === null ? [] : newTeamsFor(next, team))
    setChosen([])
    setTold(null)
    setProblem('')
  }
  function changed(): void {
    setTold(null)
    setProblem('')
  }
  async function ask(confirm: boolean): Promise<void> {
    setProblem('')
    const day = typedDay(typed, helsinkiDay(new Date()))
    if (day === null || !isCalendarDate(day)) return setProblem(words('problems.day'))
    const from = kind === 'merge' ? [String(id), ...chosen] : [String(id)]
    if (kind === 'merge' && chosen.length === 0) return setProblem(words('reorganisation.othersMissing'))
    const reply = await fetch(`${config.routes.api}/teams/reorganise`, {
      method: 'POST',
      credentials: 'include',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ day, from, to, confirm }),
    }).catch(() => null)
    const body = (await reply?.json().catch(() => null)) as (Reorganisation & Refused) | null
    if (!reply?.ok || body === null) return setProblem(messageOf(body) ?? words('common.failed'))
    setTold(body)
    setIsDone(confirm)
  }
  if (id === undefined || !mayWrite || team.deletedAt) return null
  if (isDone && told !== null) {
    return (
      <section className="reorganise" role="status">
        <ReorganisationReport told={told} isDone />
      </section>
    )
  }
  return (
    <section className="reorganise" aria-labelledby="reorganise-title">
      <h2 id="reorganise-title">{words('reorganisation.title')}</h2>
      <p>{words('reorganisation.help')}</p>
      <div className="reorganise__buttons" role="group" aria-labelledby="reorganise-title">
        {kinds.map((each) => (
          <Button
            key={each}
            buttonStyle={kind === each ? 'primary' : 'secondary'}
            extraButtonProps={{ 'aria-pressed': kind === each }}
            onClick={() => begin(kind === each ? null : each)}
            type="button"
          >
            {words(`reorganisation.${each}`)}
          </Button>
        ))}
      </div>
      {kind !== null && (
        <>
          {kind === 'merge' && (
            <fieldset className="reorganise__others">
              <legend>{words('reorganisation.others')}</legend>
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
                  {String(each.name)}
                </label>
              ))}
            </fieldset>
          )}
          <label htmlFor="reorganise-day">{words('reorganisation.day')}</label>
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
          <NewTeams
            teams={to}
            isMany={kind === 'split'}
            onChange={(next) => {
              setTo(next)
              changed()
            }}
          />
          <p id="reorganise-problem" role="alert" className="reorganise__problem">
            {problem}
          </p>
          <div role="status">{told !== null && <ReorganisationReport told={told} isDone={false} />}</div>
          <div className="reorganise__buttons">
            {told === null ? (
              <Button buttonStyle="secondary" onClick={() => void ask(false)} type="button">
                {words('reorganisation.lookAhead')}
              </Button>
            ) : (
              <Button onClick={() => void ask(true)} type="button">
                {words(`reorganisation.${kind}Now`)}
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
