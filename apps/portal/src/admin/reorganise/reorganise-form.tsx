'use client'

import { helsinkiDay, isActiveOn, isCalendarDate, type CalendarDate } from '@kotipesa/domain'
import { Button, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useState, type ReactNode } from 'react'
import { idOf } from '../../access/actor'
import { dayText } from '../../fields/day-text'
import { dayOf } from '../../fields/day-value'
import { typedDay } from '../../fields/typed-day'
import { say, type TextPath } from '../../text'
import { useLanguage } from '../language/use-language'
import { NewRecords } from './new-records'

type Fields = Readonly<Record<string, unknown>>

/** Something that can be done with records: what its buttons say, and what begins by it. */
interface Act<New> {
  readonly kind: string
  readonly label: TextPath
  readonly doIt: TextPath
  /** What takes the place of a record, as a first proposal. */
  begins(record: Fields): readonly New[]
}

/** How records of a collection are merged, split, moved or ended. */
export interface Reorganising<New, Told> {
  readonly collection: 'teams' | 'networks'
  /** The field that says what a record is called. */
  readonly title: 'name' | 'title'
  /** Where the texts stand. */
  readonly texts: 'reorganisation' | 'networkChanges'
  readonly acts: readonly Act<New>[]
  /** The fields of one that begins. */
  fields(record: New, index: number, change: (changes: Partial<New>) => void): ReactNode
  report(told: Told, isDone: boolean): ReactNode
}

interface Refused {
  readonly errors?: readonly { readonly message: string; readonly data?: { errors?: { message: string }[] } }[]
}

/** What a refusal says of a field, or else of the whole. */
function messageOf(body: Refused | null): string | undefined {
  const [first] = body?.errors ?? []
  return first?.data?.errors?.[0]?.message ?? first?.message
}

function isThereOn({ validFrom, validUntil }: Fields, day: CalendarDate): boolean {
  return isActiveOn({ validFrom: dayOf(validFrom) ?? '', validUntil: dayOf(validUntil) }, day)
}

/** The records of a region, without one of them, that are there today. */
async function othersOf(address: string, own: string, signal: AbortSignal): Promise<readonly Fields[]> {
  const reply = await fetch(address, { credentials: 'include', signal })
  const docs = reply.ok ? ((await reply.json()) as { docs: readonly Fields[] }).docs : []
  return docs.filter((each) => each.id !== own && isThereOn(each, helsinkiDay(new Date())))
}

/** Merges, splits, moves or ends the record in the form: an act with a day, told before it is done. */
export function ReorganiseForm<New extends { readonly name: string }, Told>({
  of: { collection, title, texts, acts, fields, report },
}: {
  readonly of: Reorganising<New, Told>
}) {
  const { id, savedDocumentData, hasSavePermission } = useDocumentInfo()
  const { config } = useConfig()
  const language = useLanguage()
  const record = (savedDocumentData ?? {}) as Fields
  const [kind, setKind] = useState<string | null>(null)
  const [others, setOthers] = useState<readonly Fields[]>([])
  const [chosen, setChosen] = useState<readonly string[]>([])
  const [to, setTo] = useState<readonly New[]>([])
  const [typed, setTyped] = useState(() => dayText(helsinkiDay(new Date())))
  const [told, setTold] = useState<Told | null>(null)
  const [isDone, setIsDone] = useState(false)
  const [problem, setProblem] = useState('')
  const act = acts.find((each) => each.kind === kind)
  function words(path: TextPath): string {
    return say({ i18n: { language } }, path)
  }
  const query = `where[region][equals]=${idOf(record.region) ?? ''}&depth=0&limit=200&sort=${title}`
  const address = `${config.routes.api}/${collection}?${query}`
  useEffect(() => {
    if (kind !== 'merge') return undefined
    const controller = new AbortController()
    othersOf(address, String(id), controller.signal).then(setOthers, () => undefined)
    return () => controller.abort()
  }, [kind, address, id])

  function changed(): void {
    setTold(null)
    setProblem('')
  }
  function begin(next: Act<New> | null): void {
    setKind(next?.kind ?? null)
    setTo(next?.begins(record) ?? [])
    setChosen([])
    changed()
  }
  async function ask(confirm: boolean): Promise<void> {
    setProblem('')
    const day = typedDay(typed, helsinkiDay(new Date()))
    if (day === null || !isCalendarDate(day)) return setProblem(words('problems.day'))
    if (kind === 'merge' && chosen.length === 0) return setProblem(words(`${texts}.othersMissing`))
    const reply = await fetch(`${config.routes.api}/${collection}/reorganise`, {
      method: 'POST',
      credentials: 'include',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ day, from: [String(id), ...chosen], to, confirm }),
    }).catch(() => null)
    const body = (await reply?.json().catch(() => null)) as (Told & Refused) | null
    if (!reply?.ok || body === null) return setProblem(messageOf(body) ?? words('common.failed'))
    setTold(body)
    setIsDone(confirm)
  }
  if (id === undefined || hasSavePermission !== true || record.deletedAt) return null
  if (isDone && told !== null) {
    return (
      <section className="reorganise" role="status">
        {report(told, true)}
      </section>
    )
  }
  return (
    <section className="reorganise" aria-labelledby="reorganise-title">
      <h2 id="reorganise-title">{words(`${texts}.title`)}</h2>
      <p>{words(`${texts}.help`)}</p>
      <div className="reorganise__buttons" role="group" aria-labelledby="reorganise-title">
        {acts.map((each) => (
          <Button
            key={each.kind}
            buttonStyle={kind === each.kind ? 'primary' : 'secondary'}
            extraButtonProps={{ 'aria-pressed': kind === each.kind }}
            onClick={() => begin(kind === each.kind ? null : each)}
            type="button"
          >
            {words(each.label)}
          </Button>
        ))}
      </div>
      {act !== undefined && (
        <>
          {kind === 'merge' && (
            <fieldset className="reorganise__others">
              <legend>{words(`${texts}.others`)}</legend>
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
                  {String(each[title])}
                </label>
              ))}
            </fieldset>
          )}
          <label htmlFor="reorganise-day">{words(`${texts}.day`)}</label>
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
          <NewRecords
            records={to}
            isMany={kind === 'split'}
            texts={texts}
            fields={fields}
            onChange={(next) => {
              setTo(next)
              changed()
            }}
          />
          <p id="reorganise-problem" role="alert" className="reorganise__problem">
            {problem}
          </p>
          <div role="status">{told !== null && report(told, false)}</div>
          <div className="reorganise__buttons">
            {told === null ? (
              <Button buttonStyle="secondary" onClick={() => void ask(false)} type="button">
                {words('reorganisation.lookAhead')}
              </Button>
            ) : (
              <Button onClick={() => void ask(true)} type="button">
                {words(act.doIt)}
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
