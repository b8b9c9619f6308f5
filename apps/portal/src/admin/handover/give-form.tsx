'use client'

import { Button, useConfig } from '@payloadcms/ui'
import { useState, type FormEvent } from 'react'
import { dayText } from '../../fields/day-text'
import type { Handover, OpenThing, Successor } from '../../people/open-thing'
import type { Words } from './handover-board'

interface Props {
  readonly handover: Handover
  readonly words: Words
  readonly onGive: (to: string, things: readonly OpenThing[]) => Promise<void>
}

function keyOf({ kind, id }: OpenThing): string {
  return `${kind} ${id}`
}

function kindOf({ kind, collection, days }: OpenThing, words: Words): string {
  if (kind === 'sessions') return words('handover.sessions', { days: days.map(dayText).join(', ') })
  return words(kind === 'post' ? 'handover.post' : `handover.${collection}`)
}

/** What stands against giving what is chosen to somebody, before it is tried. */
function obstacleOf(successor: Successor | undefined, things: readonly OpenThing[], words: Words): string {
  if (successor === undefined) return ''
  const needsTrainer = things.some(({ kind }) => kind === 'sessions') && !successor.isTrainer
  const needsAccount = things.some(({ kind }) => kind === 'calendar') && !successor.hasAccount
  return [
    ...(needsTrainer ? [words('handover.noTrainer')] : []),
    ...(needsAccount ? [words('handover.noAccount')] : []),
  ].join(' ')
}

/** All open things of a person, each with its tick, and to whom they go. */
export function GiveForm({ handover, words, onGive }: Props) {
  const { config } = useConfig()
  const { things, successors, elsewhere } = handover
  const [chosen, setChosen] = useState<ReadonlySet<string>>(() => new Set(things.map(keyOf)))
  const [to, setTo] = useState('')
  const [isSending, setIsSending] = useState(false)
  const given = things.filter((thing) => chosen.has(keyOf(thing)))
  const obstacle = obstacleOf(
    successors.find(({ id }) => id === to),
    given,
    words,
  )
  function toggle(key: string): void {
    setChosen((before) => {
      const after = new Set(before)
      if (!after.delete(key)) after.add(key)
      return after
    })
  }
  async function send(event: FormEvent): Promise<void> {
    event.preventDefault()
    if (isSending) return
    setIsSending(true)
    await onGive(to, given)
    setIsSending(false)
  }
  return (
    <form className="support__part handover__form" onSubmit={(event) => void send(event)}>
      <fieldset>
        <legend>
          <h2>{words('handover.open', { name: handover.person.name, count: things.length })}</h2>
        </legend>
        {things.length === 0 && <p>{words('people.nothingOpen')}</p>}
        {elsewhere > 0 && <p>{words('people.elsewhere', { count: elsewhere })}</p>}
        {things.length > 1 && (
          <label className="handover__thing">
            <input
              type="checkbox"
              checked={given.length === things.length}
              onChange={() => setChosen(new Set(given.length === things.length ? [] : things.map(keyOf)))}
            />
            {words('handover.all')}
          </label>
        )}
        <ul>
          {things.map((thing) => (
            <li key={keyOf(thing)}>
              <label className="handover__thing">
                <input type="checkbox" checked={chosen.has(keyOf(thing))} onChange={() => toggle(keyOf(thing))} />
                <span>
                  {thing.title} <span className="handover__kind">{kindOf(thing, words)}</span>
                </span>
              </label>
              <a
                href={`${config.routes.admin}/collections/${thing.collection}/${thing.id}`}
                aria-label={words('handover.openRecord', { title: thing.title })}
              >
                {words('handover.show')}
              </a>
            </li>
          ))}
        </ul>
      </fieldset>
      {things.length > 0 && (
        <>
          <label htmlFor="handover-to">{words('handover.to')}</label>
          <select id="handover-to" required value={to} onChange={({ target }) => setTo(target.value)}>
            <option value="">{words('handover.choose')}</option>
            {successors.map(({ id, name, isTrainer }) => (
              <option key={id} value={id}>
                {isTrainer ? words('handover.trainer', { name }) : name}
              </option>
            ))}
          </select>
          <p role="alert" className="leave__problem">
            {obstacle}
          </p>
          <Button type="submit" disabled={isSending || given.length === 0 || obstacle !== ''}>
            {words('handover.give', { count: given.length })}
          </Button>
        </>
      )}
    </form>
  )
}
