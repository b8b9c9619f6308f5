import { heldEffort, type TrainingEffort } from '@kotipesa/domain'
import type { CollectionBeforeChangeHook } from 'payload'
import { idOf } from '../../access/actor'
import { dayOf } from '../../fields'
import { rowsOf } from '../../fields/rows-of'

type Fields = Readonly<Record<string, unknown>>

/** The fields of the days really spent, and the phase that each is of. */
const phases = [
  ['actualPlanningDays', 'planningDays'],
  ['actualTrainingDays', 'trainingDays'],
  ['actualConsultationDays', 'consultationDays'],
] as const satisfies readonly (readonly [field: string, phase: keyof TrainingEffort])[]

/** The days of a trainer's row by the sessions that they held. */
function heldBy(row: Fields, { sessions }: Fields): TrainingEffort {
  const held = rowsOf(sessions).flatMap(({ date, kind, heldBy: named }) => {
    const day = dayOf(date)
    const trainers = (Array.isArray(named) ? named : []).flatMap((each) => idOf(each) ?? [])
    return day === null ? [] : [{ date: day, kind, heldBy: trainers }]
  })
  return heldEffort(idOf(row.trainer) ?? '', held, { planningDays: Number(row.planningDays) })
}

/** A row whose days really spent follow the sessions where nobody has told others. */
function followed(row: Fields, training: Fields, before: Fields | null): Fields {
  // What is no number is refused by its own field, after this.
  if (typeof row.planningDays !== 'number') return row
  const now = heldBy(row, training)
  const stored = rowsOf(before?.trainers).find(({ trainer }) => idOf(trainer) === idOf(row.trainer))
  const then = before === null || stored === undefined ? null : heldBy(stored, before)
  const days = phases.map(([field, phase]) => {
    const told = row[field]
    const isFollowing = told === null || told === undefined || told === '' || told === then?.[phase]
    return [field, isFollowing ? now[phase] : told]
  })
  return { ...row, ...Object.fromEntries(days) }
}

/**
 * Once a training is completed, the days that it really took of its trainers follow from the sessions that each of them held,
 * also when these are put right later. Days that somebody has told otherwise stay.
 */
export const keepActualDays: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  const original = (originalDoc ?? null) as Fields | null
  const training: Fields = { ...original, ...data }
  if (training.status !== 'completed') return data
  const before = original?.status === 'completed' ? original : null
  return { ...data, trainers: rowsOf(training.trainers).map((row) => followed(row, training, before)) }
}
