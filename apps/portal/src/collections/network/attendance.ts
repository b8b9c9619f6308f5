import {
  attendanceGroups,
  attendanceTotal,
  hasAttendanceTwice,
  partnerSectors,
  type AttendanceRow,
} from '@kotipesa/domain'
import type { ArrayField, CollectionBeforeChangeHook, NumberField, SelectField } from 'payload'
import { select } from 'payload/shared'
import { idOf } from '../../access/actor'
import { choiceField, countField } from '../../fields'
import { rowsOf } from '../../fields/rows-of'
import { say, text } from '../../text'
import { regionChoice } from './also-regions'

type Fields = Readonly<Record<string, unknown>>
type Validated = Parameters<typeof select>[1]

/** Whether a meeting was held: of another one nobody knows who came. */
export function isHeld(data: unknown): boolean {
  return (data as { state?: unknown } | undefined)?.state === 'held'
}

/** The rows of a form that say a group and a number. */
function told(value: unknown): readonly AttendanceRow[] {
  return rowsOf(value).filter(
    ({ group, count }) => typeof group === 'string' && typeof count === 'number',
  ) as unknown as readonly AttendanceRow[]
}

/** How many came in all; it follows the groups where these are told. */
export function attendeesField(): NumberField {
  const field = countField({
    name: 'attendees',
    label: text('meetings.attendees'),
    description: text('meetings.attendeesHelp'),
    required: true,
    width: '50%',
  })
  return {
    ...field,
    admin: { ...field.admin, condition: isHeld },
    validate: (value: unknown, options: { data?: unknown }) =>
      (value === null || value === undefined) && told((options.data as Fields | undefined)?.attendance).length > 0
        ? true
        : (field.validate?.(value as never, options as never) ?? true),
  } as NumberField
}

/** A sector is told of partners alone. */
const sectorField = {
  ...choiceField({
    name: 'sector',
    label: text('trainings.sector'),
    choices: partnerSectors,
    width: '25%',
  }),
  validate: async (value: unknown, options: Validated) => {
    const own = await select(value as never, options)
    if (own !== true || value === null || value === undefined || value === '') return own
    const { group } = options.siblingData as { group?: unknown }
    return group === 'partner' || say(options.req, 'trainings.sectorOfPartners')
  },
} as SelectField

/** Those who came from another region. */
const regionField = {
  ...regionChoice({ name: 'region', label: text('meetings.fromRegion'), width: '25%' }),
  validate: async (value: unknown, options: Validated) => {
    const own = await select(value as never, options)
    const keeper = idOf((options.data as Fields).region)
    return own !== true || !value || value !== keeper || say(options.req, 'meetings.ownRegion')
  },
} as SelectField

/** How many came, by group: partners by their sector, those of other regions by their region. No names. */
export const attendanceField: ArrayField = {
  name: 'attendance',
  type: 'array',
  label: text('meetings.attendance'),
  labels: { singular: text('meetings.attendanceRow'), plural: text('meetings.attendance') },
  admin: {
    description: text('meetings.attendanceHelp'),
    condition: isHeld,
    components: { RowLabel: '/admin/meetings/attendance-label#AttendanceLabel' },
  },
  validate: (value: unknown, { req }: { req: Parameters<typeof say>[0] }) =>
    !hasAttendanceTwice(told(value)) || say(req, 'meetings.attendanceTwice'),
  fields: [
    {
      type: 'row',
      fields: [
        choiceField({
          name: 'group',
          label: text('trainings.group'),
          choices: attendanceGroups,
          required: true,
          width: '25%',
        }),
        countField({ name: 'count', label: text('trainings.count'), required: true, width: '25%' }),
        sectorField,
        regionField,
      ],
    },
  ],
}

/** Of a meeting that was not held nobody knows who came; told by group, all and the experts follow from the groups. */
export const keepAttendance: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  const meeting: Fields = { ...originalDoc, ...data }
  if (!isHeld(meeting)) return { ...data, attendees: null, expertsByExperience: false, attendance: [] }
  const total = attendanceTotal(told(meeting.attendance))
  return total === null ? data : { ...data, ...total }
}
