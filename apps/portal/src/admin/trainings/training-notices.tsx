'use client'

import { useAllFormFields, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { reduceFieldsToValues } from 'payload/shared'
import { createContext, use, useEffect, useState } from 'react'
import { idOf } from '../../access/actor'
import { bookedElsewhere, queryOfOthers, type OtherBooking } from '../../collections/training/booked-days'
import { rowsOf } from '../../fields/rows-of'
import { useLanguage } from '../language/use-language'
import { sessionNotices } from './session-notices'

type Records = readonly Readonly<Record<string, unknown>>[]

/** What is to be looked at in the training in the form, and is not wrong; and what its trainers are called. */
export interface Notices {
  /** By id, as far as the reader may see them. */
  readonly trainers: Readonly<Record<string, string>>
  readonly bookings: readonly OtherBooking[]
  /** By session. */
  readonly sessions: readonly (readonly string[])[]
}

export const TrainingNotices = createContext<Notices>({ trainers: {}, bookings: [], sessions: [] })

/** What is to be looked at; nothing outside of a training's form. */
export function useNotices(): Notices {
  return use(TrainingNotices)
}

async function found(address: string, signal: AbortSignal): Promise<Records> {
  const reply = await fetch(address, { credentials: 'include', signal })
  return reply.ok ? ((await reply.json()) as { docs: Records }).docs : []
}

/** The records at an address, read again when it changes; none at first, and none for no address. */
function useRecords(address: string | null): Records {
  const [records, setRecords] = useState<Records>([])
  useEffect(() => {
    if (address === null) return undefined
    const controller = new AbortController()
    // Without an answer there is no notice; that the portal cannot be reached is said when the record is saved.
    found(address, controller.signal).then(setRecords, () => undefined)
    return () => controller.abort()
  }, [address])
  return records
}

/** Looks at the training as it is typed. */
export function useLookedAt(): Notices {
  const { id } = useDocumentInfo()
  const { config } = useConfig()
  const [fields] = useAllFormFields()
  const language = useLanguage()
  const training: Readonly<Record<string, unknown>> = reduceFieldsToValues(fields, true)
  const trainers = rowsOf(training.trainers).flatMap(({ trainer }) => idOf(trainer) ?? [])
  const query = queryOfOthers(training, id === undefined ? null : String(id))
  const others = useRecords(query === null ? null : `${config.routes.api}/trainings?${query}`)
  const named = `${config.routes.api}/trainers?where[id][in]=${trainers.join(',')}&depth=0&limit=100`
  const people = useRecords(trainers.length === 0 ? null : named)
  const bookings = bookedElsewhere(training, others)
  return {
    trainers: Object.fromEntries(people.map((each) => [String(each.id), String(each.title)])),
    bookings,
    sessions: sessionNotices(training, bookings, language),
  }
}
