'use client'

import { needState, needStates } from '@kotipesa/domain'
import { DraggableSortable, DraggableSortableItem, useConfig } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useCallback, useEffect, useRef, useState, type MouseEvent } from 'react'
import { flushSync } from 'react-dom'
import { dayOf } from '../../fields/day-value'
import { say, type TextPath } from '../../text'
import { capitalised } from '../../text/capitalised'
import { useLanguage } from '../language/use-language'
import { needsSheet } from '../sheets/lists/needs'
import { RegionFiles } from '../sheets/region-files'
import { useMayWrite } from '../use-may-write'

type Fields = Readonly<Record<string, unknown>>

function stateOf({ openedOn, scheduledOn, closedOn }: Fields): string {
  const days = { openedOn: dayOf(openedOn) ?? '', scheduledOn: dayOf(scheduledOn), closedOn: dayOf(closedOn) }
  return needState(days)
}

function moved<Item>(list: readonly Item[], from: number, to: number): Item[] {
  const rest = list.filter((_, index) => index !== from)
  return [...rest.slice(0, to), ...list.slice(from, from + 1), ...rest.slice(to)]
}

interface MoverProps {
  readonly sign: string
  readonly label: string
  readonly isPossible: boolean
  readonly onMove: () => void
}

/** A button that moves a need by one position. It keeps the focus when its row moves, and at the end of the list. */
function Mover({ sign, label, isPossible, onMove }: MoverProps) {
  function move({ currentTarget }: MouseEvent<HTMLButtonElement>): void {
    if (!isPossible) return
    flushSync(onMove)
    currentTarget.focus()
  }
  return (
    <button type="button" aria-disabled={!isPossible} aria-label={label} onClick={move}>
      {sign}
    </button>
  )
}

interface RegionOrderProps {
  readonly needs: readonly Fields[]
  readonly onMove: (from: number, to: number) => void
}

function RegionOrder({ needs, onMove }: RegionOrderProps) {
  const { config } = useConfig()
  const language = useLanguage()
  const mayWrite = useMayWrite('needs')
  function words(path: TextPath, values?: Record<string, string>): string {
    return say({ i18n: { language } }, path, values)
  }
  function label(need: Fields): string {
    const term = needStates.find(({ id }) => id === stateOf(need))
    return term ? capitalised(term.label)[language] : ''
  }
  return (
    <DraggableSortable
      className="needs-order__list"
      ids={needs.map(({ id }) => String(id))}
      onDragEnd={({ moveFromIndex, moveToIndex }) => onMove(moveFromIndex, moveToIndex)}
    >
      {needs.map((need, index) => (
        <DraggableSortableItem key={String(need.id)} id={String(need.id)} disabled={!mayWrite}>
          {({ listeners, setNodeRef, transform, transition }) => (
            <div className="needs-order__need" ref={setNodeRef} style={{ transform, transition }}>
              {mayWrite && (
                <span className="needs-order__handle" aria-hidden="true" {...listeners}>
                  ⠿
                </span>
              )}
              <span className="needs-order__place">{index + 1}.</span>
              <a href={`${config.routes.admin}/collections/needs/${String(need.id)}`}>{String(need.title)}</a>
              <span className="needs-order__state">{label(need)}</span>
              {mayWrite && (
                <>
                  <Mover
                    sign="↑"
                    label={words('needs.up', { title: String(need.title) })}
                    isPossible={index > 0}
                    onMove={() => onMove(index, index - 1)}
                  />
                  <Mover
                    sign="↓"
                    label={words('needs.down', { title: String(need.title) })}
                    isPossible={index < needs.length - 1}
                    onMove={() => onMove(index, index + 1)}
                  />
                </>
              )}
            </div>
          )}
        </DraggableSortableItem>
      ))}
    </DraggableSortable>
  )
}

async function openNeeds(api: string, signal?: AbortSignal): Promise<readonly Fields[]> {
  const query = 'where[closedOn][exists]=false&sort=place&limit=500&depth=0'
  const reply = await fetch(`${api}/needs?${query}`, { credentials: 'include', signal })
  return reply.ok ? ((await reply.json()) as { docs: Fields[] }).docs : []
}

/** The open needs of each region in their order, moved by dragging or with buttons; each move is stored at once. */
export function NeedsOrder() {
  const { config } = useConfig()
  const router = useRouter()
  const language = useLanguage()
  const [needs, setNeeds] = useState<readonly Fields[] | null>(null)
  const [said, setSaid] = useState('')
  const moves = useRef(0)
  const load = useCallback(
    async (signal?: AbortSignal) => {
      const at = moves.current
      const found = await openNeeds(config.routes.api, signal).catch(() => null)
      // What was asked for before a later move does not undo it.
      if (found !== null && at === moves.current) setNeeds(found)
    },
    [config.routes.api],
  )
  useEffect(() => {
    const controller = new AbortController()
    void load(controller.signal)
    return () => controller.abort()
  }, [load])
  function words(path: TextPath, values?: Record<string, string | number>): string {
    return say({ i18n: { language } }, path, values)
  }
  async function move(inRegion: readonly Fields[], from: number, to: number): Promise<void> {
    if (from === to || to < 0 || to >= inRegion.length) return
    const order = moved(inRegion, from, to)
    const before = order[to + 1]?.id ?? null
    const region = inRegion[0]?.region
    moves.current += 1
    const own = moves.current
    setNeeds((all) => [...(all ?? []).filter((each) => each.region !== region), ...order])
    const reply = await fetch(`${config.routes.api}/needs/${String(order[to]?.id)}/move`, {
      method: 'POST',
      credentials: 'include',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ before }),
    }).catch(() => null)
    if (reply?.ok) setSaid(words('needs.moved', { title: String(order[to]?.title), number: to + 1 }))
    else setSaid(words('common.failed'))
    if (own !== moves.current) return
    await load()
    router.refresh()
  }
  if (needs === null) return null
  const regions = [...new Set(needs.map(({ region }) => region))]
  return (
    <>
      <section className="needs-order" aria-labelledby="needs-order-title">
        <h2 id="needs-order-title">{words('needs.order')}</h2>
        <p>{words(needs.length === 0 ? 'needs.noneOpen' : 'needs.orderHelp')}</p>
        <p>
          <a href={`${config.routes.admin}/training-plan`}>{words('trainingPlan.title')}</a>
        </p>
        {regions.map((region) => {
          const inRegion = needs.filter((each) => each.region === region)
          return (
            <RegionOrder key={String(region)} needs={inRegion} onMove={(from, to) => void move(inRegion, from, to)} />
          )
        })}
        <p role="status">{said}</p>
      </section>
      <RegionFiles
        sheet={needsSheet}
        title="needs.files"
        help="needs.filesHelp"
        fileName="needs.fileName"
        onImported={() => void load().then(() => router.refresh())}
      />
    </>
  )
}
