import { helsinkiDay, participantGroups } from '@kotipesa/domain'
import type { ArrayField } from 'payload'
import { idOf } from '../../access/actor'
import { amountField, choiceField, countField, dayField, dayOf, dayText, hoursField } from '../../fields'
import { say, text, type TextPath } from '../../text'
import { existingOnly } from './existing-only'

/** Refuses rows of which two are about the same thing. */
function onlyOnce(keyOf: (row: Record<string, unknown>) => unknown, problem: TextPath): ArrayField['validate'] {
  return (value, { req }) => {
    const keys = (Array.isArray(value) ? value : []).map((row) => keyOf(row as Record<string, unknown>)).filter(Boolean)
    return new Set(keys).size === keys.length || say(req, problem)
  }
}

interface Session {
  readonly day: string
  readonly hours: number
}

function sessionsIn(value: unknown): readonly Session[] {
  const rows: readonly { date?: unknown; hours?: unknown }[] = Array.isArray(value) ? value : []
  return rows.flatMap(({ date, hours }) => {
    const day = dayOf(date)
    return day === null ? [] : [{ day, hours: typeof hours === 'number' ? hours : 0 }]
  })
}

/** A day may come twice, as its morning and its afternoon. */
function hoursOn(day: string, sessions: readonly Session[]): number {
  return sessions.filter((session) => session.day === day).reduce((sum, { hours }) => sum + hours, 0)
}

/** The days of a training with their hours. One that is completed has at least one, and none is still to come. */
export const sessionsField: ArrayField = {
  name: 'sessions',
  type: 'array',
  label: text('trainings.sessions'),
  labels: { singular: text('trainings.session'), plural: text('trainings.sessions') },
  admin: { components: { RowLabel: '/admin/fields/row-label#SessionLabel' } },
  fields: [
    {
      type: 'row',
      fields: [
        dayField({ name: 'date', label: text('trainings.date'), required: true, width: '50%' }),
        {
          ...hoursField({ name: 'hours', label: text('trainings.hours'), required: true, width: '50%' }),
          defaultValue: 7,
        },
      ],
    },
  ],
  validate: (value, { req, siblingData }) => {
    const sessions = sessionsIn(value)
    const full = sessions.find(({ day }) => hoursOn(day, sessions) > 24)
    if (full) return say(req, 'trainings.dayTooLong', { day: dayText(full.day) })
    if ((siblingData as { status?: unknown }).status !== 'completed') return true
    const last = sessions
      .map(({ day }) => day)
      .sort()
      .at(-1)
    if (last === undefined) return say(req, 'trainings.completedWithoutSessions')
    return last <= helsinkiDay(new Date()) || say(req, 'trainings.completedAhead', { day: dayText(last) })
  },
}

/** Who held the training and how many days it took of their working time. */
export const trainersField: ArrayField = {
  name: 'trainers',
  type: 'array',
  label: text('trainings.trainers'),
  labels: { singular: text('trainings.trainerRow'), plural: text('trainings.trainers') },
  admin: { description: text('trainings.trainersHelp') },
  fields: [
    {
      name: 'trainer',
      type: 'relationship',
      relationTo: 'trainers',
      label: text('trainings.trainer'),
      required: true,
      validate: existingOnly,
    },
    {
      type: 'row',
      fields: [
        amountField({ name: 'planningDays', label: text('trainings.planningDays'), required: true, width: '33.33%' }),
        amountField({ name: 'trainingDays', label: text('trainings.trainingDays'), required: true, width: '33.33%' }),
        amountField({
          name: 'consultationDays',
          label: text('trainings.consultationDays'),
          required: true,
          width: '33.33%',
        }),
      ],
    },
  ],
  validate: onlyOnce((row) => idOf(row.trainer), 'trainings.trainerTwice'),
}

/** How many took part, by group. No names. */
export const participantsField: ArrayField = {
  name: 'participants',
  type: 'array',
  label: text('trainings.participants'),
  labels: { singular: text('trainings.participantRow'), plural: text('trainings.participants') },
  admin: {
    description: text('trainings.participantsHelp'),
    components: { RowLabel: '/admin/fields/row-label#ParticipantsLabel' },
  },
  fields: [
    {
      type: 'row',
      fields: [
        choiceField({
          name: 'group',
          label: text('trainings.group'),
          choices: participantGroups,
          required: true,
          width: '50%',
        }),
        countField({ name: 'count', label: text('trainings.count'), required: true, width: '50%' }),
      ],
    },
  ],
}
