import { helsinkiDay } from '@kotipesa/domain'
import type { CollectionAfterChangeHook, CollectionBeforeChangeHook, JSONField, PayloadRequest } from 'payload'
import { idOf } from '../../access/actor'
import { asPortal } from '../../access/gateway'
import { isShownToday } from './kept-person'
import { isWithheldName, withheldName } from './withheld-name'

type Fields = Readonly<Record<string, unknown>>

/**
 * Name and contact of a person whose basis has ended, until they are erased. Nobody reads them, and as they stand in no
 * other place of the record, no search, filter, order or title tells them either.
 */
export const withheldField: JSONField = {
  name: 'withheld',
  type: 'json',
  access: { read: () => false, create: () => false, update: () => false },
  admin: { hidden: true, disableBulkEdit: true, disableListColumn: true, disableListFilter: true },
}

interface Withheld {
  readonly name: unknown
  readonly email: unknown
  readonly organisation: unknown
  readonly on: string
}

function withheldOf({ withheld }: Fields): Withheld | null {
  return typeof withheld === 'object' && withheld !== null ? (withheld as Withheld) : null
}

const nothing = { name: withheldName.fi, email: null, organisation: null }

/**
 * Puts name and contact aside when the basis for keeping them has ended, and back when it holds again: what is stored is
 * what everybody may see. While they are aside, nothing that is sent in their place is taken.
 */
export const withholdEnded: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const before = (originalDoc ?? {}) as Fields
  const person: Fields = { ...before, ...data }
  const aside = withheldOf(before)
  if (await isShownToday(req, person)) {
    const name = isWithheldName(person.name) ? (aside?.name ?? withheldName.fi) : person.name
    const { email, organisation } = person
    return {
      ...data,
      name,
      email: email ?? aside?.email ?? null,
      organisation: organisation ?? aside?.organisation ?? null,
      withheld: null,
    }
  }
  if (isWithheldName(before.name)) return { ...data, ...nothing, withheld: aside }
  const { name, email = null, organisation = null } = person
  return { ...data, ...nothing, withheld: { name, email, organisation, on: helsinkiDay(new Date()) } }
}

/** Puts a person's name and contact aside, or back, if that is to be done today. */
export async function renewPerson(req: PayloadRequest, id: string): Promise<void> {
  const portal = asPortal(req)
  const person = await portal.record('people', id)
  if (person === null) return
  const isShown = await isShownToday(req, person)
  const isToChange = isShown ? withheldOf(person) !== null : !isWithheldName(person.name)
  if (isToChange) await portal.renewTitles('people', { id: { equals: id } })
}

/** When what somebody belongs to begins or ends, so may the basis for keeping their name. */
export const renewPeople: CollectionAfterChangeHook = async ({ doc, previousDoc, req }) => {
  const people = new Set([idOf((doc as Fields).person), idOf((previousDoc as Fields | undefined)?.person)])
  for (const id of people) if (id !== null) await renewPerson(req, id)
  return doc
}
