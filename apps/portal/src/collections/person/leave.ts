import {
  leavingOn,
  personErasedOn,
  postsLeftOpen,
  type Belonging,
  type CalendarDate,
  type HeldPost,
  type TrainingToHandOver,
} from '@kotipesa/domain'
import type { PayloadRequest } from 'payload'
import { idOf } from '../../access/actor'
import { asPortal, asRequester } from '../../access/gateway'
import { dayOf, instantOf } from '../../fields'
import type { OpenThing } from '../../people/open-thing'
import { openThingsOf, trainersOf, trainingsAhead } from '../../people/open-things'
import { keptPerson } from './kept-person'

type Fields = Readonly<Record<string, unknown>>

/** A record that somebody who leaves is told of. */
export interface Named {
  readonly id: string
  readonly title: string
}

interface Entry extends Belonging, Named {
  readonly collection: 'memberships' | 'trainers'
}

interface HandOver extends TrainingToHandOver, Named {}

/** What ends when somebody leaves, and what stays open. */
export interface Departure {
  readonly lastDay: CalendarDate
  readonly ending: readonly Entry[]
  readonly neverBegun: readonly Entry[]
  /** Trainings with days after the last one. */
  readonly trainings: readonly HandOver[]
  /** How many such trainings there are in regions whose records the reader may not see. */
  readonly trainingsElsewhere: number
  /** All that stays open and can be handed over, the trainings among it. */
  readonly things: readonly OpenThing[]
  /** Teams without a contact person. */
  readonly teams: readonly Named[]
  /** Whether the region has no responsible person any more. */
  readonly isResponsibleMissing: boolean
  /** Whether the person has an account, which stays. */
  readonly hasAccount: boolean
  /** The day from which the person's name and contact are no longer shown; `null` = not known yet. */
  readonly erasedOn: CalendarDate | null
}

function entryOf(collection: Entry['collection']) {
  return (record: Fields): Entry => ({
    collection,
    id: String(record.id),
    title: String(record.title),
    validFrom: dayOf(record.validFrom) ?? '',
    validUntil: dayOf(record.validUntil),
  })
}

function postOf(record: Fields): string | null {
  if (record.of === 'responsible-person') return 'responsible-person'
  return record.of === 'team' && record.isContact === true ? idOf(record.team) : null
}

function heldPosts(records: readonly Fields[]): readonly HeldPost[] {
  return records.flatMap((record) => {
    const post = postOf(record)
    const { validFrom, validUntil } = entryOf('memberships')(record)
    return post === null ? [] : [{ post, person: idOf(record.person) ?? '', validFrom, validUntil }]
  })
}

/** What would end if a person's last day were this one, and what would stay open. Nothing is changed. */
export async function departureOf(req: PayloadRequest, person: Fields, lastDay: CalendarDate): Promise<Departure> {
  const id = String(person.id)
  const portal = asPortal(req)
  const ofPerson = { person: { equals: id } }
  const trainers = await trainersOf(req, id)
  const memberships = await portal.records('memberships', ofPerson)
  const belongings = [...memberships.map(entryOf('memberships')), ...trainers.map(entryOf('trainers'))]
  const { ending, neverBegun, validUntil } = leavingOn(lastDay, belongings)
  const ids = trainers.map((trainer) => String(trainer.id))
  const { visible, elsewhere } = await trainingsAhead(req, ids, lastDay)
  const region = { region: { equals: idOf(person.region) } }
  const posts = heldPosts(await portal.records('memberships', region))
  const left = postsLeftOpen(lastDay, id, posts)
  const teams = left.filter((post) => post !== 'responsible-person')
  const ended = belongings.map((each) => (ending.includes(each) ? { ...each, validUntil } : each))
  const remaining = ended.filter((each) => !neverBegun.includes(each))
  return {
    lastDay,
    ending,
    neverBegun,
    trainings: visible,
    trainingsElsewhere: elsewhere,
    things: await openThingsOf(req, person, lastDay),
    teams: await Promise.all(
      teams.map(async (team) => ({ id: team, title: (await portal.text('teams', team, 'name')) ?? '' })),
    ),
    isResponsibleMissing: left.includes('responsible-person'),
    hasAccount: idOf(person.account) !== null,
    erasedOn: personErasedOn(keptPerson(person, remaining), Number(person.monthsAfterEnd)),
  }
}

/** Ends all that a person belongs to on a day, on behalf of the requester. */
export async function leave(req: PayloadRequest, person: Fields, lastDay: CalendarDate): Promise<Departure> {
  const departure = await departureOf(req, person, lastDay)
  const { validUntil } = leavingOn(lastDay, [])
  const requester = asRequester(req)
  for (const { collection, id } of departure.ending) {
    await requester.change(collection, id, { validUntil: instantOf(validUntil) })
  }
  for (const { collection, id } of departure.neverBegun) await requester.trash(collection, { id })
  return departure
}
