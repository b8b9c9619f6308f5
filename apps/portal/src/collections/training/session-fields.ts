import { helsinkiDay, sessionKinds, daysOfTraining } from '@kotipesa/domain'
import type { ArrayField, DateField, Field, RelationshipField, TextField } from 'payload'
import { idOf } from '../../access/actor'
import { dayFormat } from '../../admin/language/date-formats'
import { choiceField, dayComponents, dayField, dayOf, dayText, hoursField, instantOf, timeField } from '../../fields'
import { rowsOf } from '../../fields/rows-of'
import { say, text } from '../../text'
import { firstDay } from '../titles'
import { existingOnly } from './existing-only'

type Fields = Readonly<Record<string, unknown>>

interface Session {
  readonly day: string
  readonly hours: number
}

function sessionsIn(rows: readonly Fields[]): readonly Session[] {
  return rows.flatMap(({ date, hours }) => {
    const day = dayOf(date)
    return day === null ? [] : [{ day, hours: typeof hours === 'number' ? hours : 0 }]
  })
}

/** A day may come twice, as its morning and its afternoon. */
function hoursOn(day: string, sessions: readonly Session[]): number {
  return sessions.filter((session) => session.day === day).reduce((sum, { hours }) => sum + hours, 0)
}

/** When on a day it ends: not before it starts, and only where it is told when it starts. */
export function endsAtField(): TextField {
  const field = timeField({ name: 'endsAt', label: text('trainings.endsAt'), width: '25%' })
  return {
    ...field,
    validate: async (value, options) => {
      const own = (await field.validate?.(value as never, options as never)) ?? true
      const { startsAt } = options.siblingData as Fields
      if (own !== true || typeof value !== 'string' || value === '') return own
      if (typeof startsAt !== 'string' || startsAt === '') return say(options.req, 'trainings.endWithoutStart')
      return value > startsAt || say(options.req, 'trainings.endsBeforeStart')
    },
  } as TextField
}

const isLink = /^https?:\/\/[^\s]+$/

/** Where one takes part from afar. */
export const linkField: TextField = {
  name: 'link',
  type: 'text',
  label: text('trainings.link'),
  maxLength: 500,
  admin: { width: '50%', description: text('trainings.linkHelp') },
  validate: (value: unknown, { req }: { req: Parameters<typeof say>[0] }) =>
    value === null || value === undefined || value === ''
      ? true
      : (typeof value === 'string' && value.length <= 500 && isLink.test(value)) || say(req, 'trainings.linkWrong'),
} as TextField

/** Which of the training's trainers hold the session; nobody named = all of them. Whoever holds the training no more leaves it. */
const heldByField: RelationshipField = {
  name: 'heldBy',
  type: 'relationship',
  relationTo: 'trainers',
  hasMany: true,
  label: text('trainings.heldBy'),
  admin: {
    allowCreate: false,
    description: text('trainings.heldByHelp'),
    components: { Field: '/admin/trainers/session-trainers#SessionTrainers' },
  },
  validate: existingOnly,
  hooks: {
    beforeValidate: [
      ({ value, data, originalDoc }) => {
        const rows = rowsOf((data as Fields | undefined)?.trainers ?? (originalDoc as Fields | undefined)?.trainers)
        const trainers = rows.map(({ trainer }) => idOf(trainer))
        return Array.isArray(value) ? value.filter((each) => trainers.includes(idOf(each))) : value
      },
    ],
  },
}

function rowFields(hasKind: boolean): Field[] {
  const kind = choiceField({
    name: 'kind',
    label: text('trainings.kind'),
    choices: sessionKinds,
    required: true,
    defaultValue: 'training-day',
    width: '50%',
  })
  return [
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
    {
      type: 'row',
      fields: [
        ...(hasKind ? [kind] : []),
        timeField({ name: 'startsAt', label: text('trainings.startsAt'), width: '25%' }),
        endsAtField(),
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'place',
          type: 'text',
          label: text('trainings.place'),
          maxLength: 200,
          admin: { width: '50%' },
        },
        linkField,
      ],
    },
    ...(hasKind ? [heldByField] : []),
  ]
}

/** What is wrong with the days as a whole: no day is longer than it is. */
function tooLong(value: unknown, req: Parameters<typeof say>[0]): string | true {
  const sessions = sessionsIn(rowsOf(value))
  const full = sessions.find(({ day }) => hoursOn(day, sessions) > 24)
  return full === undefined || say(req, 'trainings.dayTooLong', { day: dayText(full.day) })
}

/** A training that is completed has had a day of training at least, and none is still to come. */
function completedDays(value: unknown, req: Parameters<typeof say>[0]): string | true {
  const last = sessionsIn(daysOfTraining(rowsOf(value)))
    .map(({ day }) => day)
    .sort()
    .at(-1)
  if (last === undefined) return say(req, 'trainings.completedWithoutSessions')
  return last <= helsinkiDay(new Date()) || say(req, 'trainings.completedAhead', { day: dayText(last) })
}

/** The days of a training with their hours, and what supports its teams afterwards: closed, each says what it is. */
export const sessionsField: ArrayField = {
  name: 'sessions',
  type: 'array',
  label: text('trainings.sessions'),
  labels: { singular: text('trainings.session'), plural: text('trainings.sessions') },
  admin: { initCollapsed: true, components: { RowLabel: '/admin/trainings/session-label#SessionLabel' } },
  fields: rowFields(true),
  validate: (value, { req, siblingData }) => {
    const length = tooLong(value, req)
    if (length !== true || (siblingData as Fields).status !== 'completed') return length
    return completedDays(value, req)
  },
}

/** The days of an event: at least one. */
export const eventSessionsField: ArrayField = {
  ...sessionsField,
  label: text('events.sessions'),
  labels: { singular: text('events.session'), plural: text('events.sessions') },
  required: true,
  fields: rowFields(false),
  validate: (value, { req }) => (rowsOf(value).length === 0 ? say(req, 'events.withoutSessions') : tooLong(value, req)),
}

/** The first day, kept beside the days so that lists can be put in its order. */
export const startsOnField: DateField = {
  ...dayField({ name: 'startsOn', label: text('trainings.startsOn') }),
  index: true,
  access: { create: () => false, update: () => false },
  admin: {
    hidden: true,
    disableBulkEdit: true,
    date: { pickerAppearance: 'dayOnly', displayFormat: dayFormat },
    components: dayComponents(),
  },
  hooks: {
    beforeChange: [
      ({ data }) => {
        const day = firstDay(data?.sessions)
        return day === null ? null : instantOf(day)
      },
    ],
  },
}
