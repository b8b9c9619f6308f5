'use client'

import type { Placement } from '@kotipesa/domain'
import { Button, useConfig } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'
import type { Board } from '../../plan/board'
import { say, type TextPath } from '../../text'
import { useLanguage } from '../language/use-language'
import { PlanNeeds } from './plan-needs'
import { PlanTerms } from './plan-terms'
import { PlanTrainers } from './plan-trainers'
import { Proposal } from './proposal'
import { isNewPair } from './plan-words'
import { mostPairs, WhatIf, type NewPair } from './what-if'

interface Region {
  readonly code: string
  readonly name: string
}

interface Asked {
  readonly region: string
  readonly propose?: boolean
  readonly locked?: readonly Placement[]
  readonly shares?: Readonly<Record<string, number>>
  readonly newPairs?: readonly NewPair[]
  readonly starts?: Readonly<Record<string, string>>
}

type Answer = { readonly board: Board } | { readonly problem: string | null }

async function sent(api: string, path: string, data: object, signal?: AbortSignal): Promise<Response | null> {
  return fetch(`${api}/needs/${path}`, {
    method: 'POST',
    credentials: 'include',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(data),
    ...(signal === undefined ? {} : { signal }),
  }).catch(() => null)
}

async function boardOf(api: string, asked: Asked, signal?: AbortSignal): Promise<Answer> {
  const reply = await sent(api, 'plan', asked, signal)
  const body = (await reply?.json().catch(() => null)) as (Board & { errors?: { message: string }[] }) | null
  return reply?.ok && body !== null ? { board: body } : { problem: body?.errors?.[0]?.message ?? null }
}

/** The board: needs in order, terms with trainings, each trainer's days; a plan is proposed, and accepted in part or whole. */
export function PlanBoard({ regions }: { regions: readonly Region[] }) {
  const { config } = useConfig()
  const language = useLanguage()
  const api = config.routes.api
  const [region, setRegion] = useState(regions[0]?.code ?? '')
  const [board, setBoard] = useState<Board | null>(null)
  const [locked, setLocked] = useState<readonly Placement[]>([])
  const [shares, setShares] = useState<Readonly<Record<string, number>>>({})
  const [newPairs, setNewPairs] = useState<readonly NewPair[]>([])
  const [starts, setStarts] = useState<Readonly<Record<string, string>>>({})
  const [said, setSaid] = useState('')
  const [isBusy, setBusy] = useState(false)
  const asks = useRef(0)
  function words(path: TextPath, values?: Record<string, string | number>): string {
    return say({ i18n: { language } }, path, values)
  }
  useEffect(() => {
    const controller = new AbortController()
    boardOf(api, { region }, controller.signal).then(
      (answer) => setBoard('board' in answer ? answer.board : null),
      () => undefined,
    )
    return () => controller.abort()
  }, [api, region])
  async function ask(propose: boolean, changed: Partial<Asked> = {}): Promise<void> {
    asks.current += 1
    const at = asks.current
    const answer = await boardOf(api, { region, propose, locked, shares, newPairs, starts, ...changed })
    // Whoever moves on while a plan is sought gets the plan of the last move.
    if (at !== asks.current) return
    if ('board' in answer) setBoard(answer.board)
    else setSaid(answer.problem ?? words('common.failed'))
  }
  async function run(work: () => Promise<void>): Promise<void> {
    setBusy(true)
    setSaid('')
    await work()
    setBusy(false)
  }
  async function propose(changed: Partial<Asked> = {}): Promise<void> {
    setSaid(words('trainingPlan.proposing'))
    await ask(true, changed)
    setSaid((before) => (before === words('trainingPlan.proposing') ? '' : before))
  }
  function move(placement: Placement): void {
    const kept = [...locked.filter(({ need }) => need !== placement.need), placement]
    setLocked(kept)
    void run(() => propose({ locked: kept }))
  }
  function tryPair(pair: NewPair): void {
    const tried = [...newPairs, pair]
    setNewPairs(tried)
    void run(() => propose({ newPairs: tried }))
  }
  function changePairs(pairs: readonly NewPair[]): void {
    // What was to stay with a pair that is no more stays with nobody.
    if (pairs.length < newPairs.length) setLocked(locked.filter(({ pair }) => !isNewPair(pair)))
    setNewPairs(pairs)
  }
  async function accept(chosen: readonly Placement[]): Promise<void> {
    let made = 0
    for (const { need, pair, term } of chosen) {
      const trainers = board?.pairs.find(({ id }) => id === pair)?.trainers ?? []
      const from = board?.terms.find(({ id }) => id === term)?.from
      const reply = await sent(api, `${need}/training`, { trainers, from })
      if (reply?.ok) made += 1
    }
    setLocked([])
    await ask(false)
    setSaid(words('trainingPlan.accepted', { made, chosen: chosen.length }))
  }
  // What was just chosen is shown until the plan that follows it is there.
  const placements = (board?.plan?.placements ?? []).map(
    (placement) => locked.find(({ need }) => need === placement.need) ?? placement,
  )
  return (
    <>
      <p>{words('trainingPlan.help')}</p>
      {regions.length > 1 && (
        <p>
          <label htmlFor="plan-region">{words('common.region')}</label>{' '}
          <select
            id="plan-region"
            value={region}
            onChange={({ target }) => {
              setBoard(null)
              setLocked([])
              setShares({})
              setNewPairs([])
              setStarts({})
              setRegion(target.value)
            }}
          >
            {regions.map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </select>
        </p>
      )}
      {board === null ? (
        <p role="status">{said || words('trainingPlan.loading')}</p>
      ) : (
        <>
          <PlanNeeds board={board} starts={starts} onStarts={setStarts} />
          <WhatIf terms={board.terms} pairs={newPairs} onPairs={changePairs} />
          <div className="training-plan__propose">
            <Button type="button" disabled={isBusy} onClick={() => void run(() => propose())}>
              {words('trainingPlan.propose')}
            </Button>
            <p role="status">{said}</p>
          </div>
          {board.plan !== null && (
            <Proposal
              board={board}
              plan={board.plan}
              locked={locked}
              onLock={setLocked}
              onMove={move}
              onTryPair={newPairs.length < mostPairs ? tryPair : null}
              newPairs={newPairs.length}
              isBusy={isBusy}
              onAccept={(chosen) => void run(() => accept(chosen))}
            />
          )}
          <PlanTerms board={board} placements={placements} onMove={move} />
          <PlanTrainers board={board} shares={shares} onShares={setShares} />
        </>
      )}
    </>
  )
}
