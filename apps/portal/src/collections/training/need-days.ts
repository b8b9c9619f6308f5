import { daysOfTraining, helsinkiDay, isCalendarDate, needMetOn, type Completable } from '@kotipesa/domain'
import type { CollectionAfterChangeHook, CollectionBeforeChangeHook } from 'payload'
import { idOf } from '../../access/actor'
import { asPortal } from '../../access/gateway'
import { dayOf, instantOf } from '../../fields'
import { rowsOf } from '../../fields/rows-of'

type Fields = Readonly<Record<string, unknown>>

function completable({ status, sessions }: Fields): Completable {
  const days = daysOfTraining(rowsOf(sessions)).flatMap(({ date }) => dayOf(date) ?? [])
  return { status: status as Completable['status'], sessions: days.map((date) => ({ date })) }
}

function instant(day: string | null): string | null {
  return day === null ? null : instantOf(day)
}

/** The day on which a need is met by its training, as it is stored. */
function metOn(openedOn: unknown, training: Fields): string | null {
  const opened = dayOf(openedOn)
  return opened === null ? null : instant(needMetOn({ openedOn: opened }, completable(training)))
}

/** A need that has a training is scheduled from today on, at the latest, and is met when the training is completed. */
export const keepNeedDays: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const need: Fields = { ...originalDoc, ...data }
  const id = idOf(need.training)
  if (id === null || id === idOf((originalDoc as Fields | undefined)?.training)) return data
  const training = await asPortal(req).record('trainings', id)
  const opened = dayOf(need.openedOn)
  const today = helsinkiDay(new Date())
  const scheduled =
    dayOf(need.scheduledOn) ?? (opened !== null && isCalendarDate(opened) && opened > today ? opened : today)
  return { ...data, scheduledOn: instant(scheduled), closedOn: training === null ? null : metOn(opened, training) }
}

/** When a training changes, the needs that it serves follow: they are met with it, and wait again when it is cancelled. */
export const keepNeeds: CollectionAfterChangeHook = async ({ doc, operation, req }) => {
  if (operation !== 'update') return doc
  const training = doc as Fields
  const portal = asPortal(req)
  for (const need of await portal.records('needs', { training: { equals: String(training.id) } })) {
    const closedOn = metOn(need.openedOn, training)
    if (training.status === 'cancelled') {
      await portal.change('needs', String(need.id), { training: null, scheduledOn: null, closedOn: null })
    } else if (dayOf(closedOn) !== dayOf(need.closedOn)) {
      await portal.change('needs', String(need.id), { closedOn })
    }
  }
  return doc
}
